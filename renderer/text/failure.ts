/** What is said when something went wrong in the window itself. */
export const FAILURE = {
  unexpected: "Lỗi không mong đợi",
  unexpectedAdvice: "Dữ liệu đã nhập vẫn được giữ. Hãy thử lại; nếu còn lỗi, hãy đóng và mở lại chương trình.",
  noFolder: "Chưa mở thư mục dữ liệu nào; hãy mở một thư mục dữ liệu trước.",
  dismiss: "Đóng thông báo",
  retry: "Thử lại",
  loading: "Đang tải…",
} as const;
