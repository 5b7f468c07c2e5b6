/** Ready phrases of official documents, by what they are for. */
export const PHRASES: readonly { readonly group: string; readonly phrases: readonly string[] }[] = [
  {
    group: "Mở đầu",
    phrases: [
      "Thực hiện chỉ đạo của cấp trên và căn cứ tình hình thực tế của địa phương, ",
      "báo cáo kết quả thực hiện như sau:",
      "xây dựng kế hoạch triển khai thực hiện với các nội dung cụ thể như sau:",
    ],
  },
  {
    group: "Đánh giá",
    phrases: [
      "Bên cạnh những kết quả đạt được, việc thực hiện vẫn còn một số hạn chế, khó khăn sau:",
      "Nguyên nhân chủ yếu là do ",
      "đạt và vượt chỉ tiêu kế hoạch đề ra.",
      "chưa đạt chỉ tiêu kế hoạch đề ra.",
    ],
  },
  {
    group: "Tổ chức thực hiện",
    phrases: [
      "chủ trì, phối hợp với các cơ quan, đơn vị liên quan ",
      "Định kỳ hằng quý, năm hoặc đột xuất khi có yêu cầu, báo cáo kết quả thực hiện theo quy định.",
      "Trong quá trình triển khai thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh để xem xét, giải quyết.",
    ],
  },
  {
    group: "Kết thúc",
    phrases: [
      "Trên đây là báo cáo kết quả thực hiện, kính báo cáo để theo dõi, chỉ đạo.",
      "Kính đề nghị xem xét, cho ý kiến chỉ đạo.",
      "Đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện.",
    ],
  },
];
