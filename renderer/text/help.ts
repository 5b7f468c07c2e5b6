/** The words of the help screen. */
export const HELP = {
  title: "Trợ giúp",
  contents: "Nội dung hướng dẫn",
  guide: "Hướng dẫn sử dụng",
  practise: "Mở dữ liệu thực hành",
} as const;
