/** The words of the window's frame. */
export const FRAME = {
  program: "Thể Thức",
  navigation: "Các màn hình",
  practice: "Dữ liệu thực hành",
  practiceHint: "Mọi thay đổi ở đây chỉ để làm quen, không ảnh hưởng đến dữ liệu thật.",
  screens: {
    home: "Trang chủ",
    plans: "Kế hoạch",
    results: "Kết quả",
    drafts: "Soạn thảo",
    register: "Sổ văn bản",
    catalogue: "Danh mục",
    settings: "Cài đặt",
    help: "Trợ giúp",
  },
  recovered: "Đã mở bản sao lưu",
  showBackups: "Xem các bản sao lưu",
  recoveryRead: "Đã hiểu",
} as const;
