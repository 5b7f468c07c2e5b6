/** The words of the help screen. */
export const HELP = {
  title: "Trợ giúp",
  contents: "Nội dung hướng dẫn",
  guide: "Hướng dẫn sử dụng",
  save: "Lưu hướng dẫn thành tệp…",
  saved: (file: string) => `Đã lưu hướng dẫn vào ${file}. Tệp mở được bằng mọi trình duyệt và in được.`,
} as const;
