/** The words of the first screen, while no data folder is open. */
export const WELCOME = {
  title: "Chào mừng đến với Thể Thức",
  lead: "Nhập số liệu một lần; báo cáo, kế hoạch và phụ lục đúng thể thức, số liệu khớp nhau.",
  open: "Mở thư mục dữ liệu…",
  create: "Tạo dữ liệu mới…",
  practise: "Thực hành với dữ liệu mẫu",
  practiseHint: "Cơ quan mẫu có sẵn kế hoạch, chỉ tiêu, kết quả. Hãy thử mọi thứ; dữ liệu thật không bị ảnh hưởng.",
  recent: "Mở gần đây",
  missing: "Không còn ở chỗ cũ",
  opening: "Đang mở…",
} as const;
