import { wholeNumber } from "./figures.ts";

const OPENINGS = [
  "Trong quý {r} năm {y}",
  "Từ đầu năm {y} đến nay",
  "Qua {n} tháng thực hiện",
  "Tính đến ngày {d} tháng {m} năm {y}",
  "Theo Kế hoạch số {h}/KH-UBND",
  "Sau khi rà soát lần {m}",
  "Trên cơ sở Điều {d} của quy chế phối hợp",
  "Song song với việc sắp xếp tổ chức",
  "Ở {n} xã và phường được chọn làm điểm",
  "Căn cứ số liệu các đơn vị gửi về",
] as const;

const BODIES = [
  "Văn phòng Ủy ban nhân dân",
  "phòng Tài chính và Kế hoạch",
  "tổ công nghệ số cộng đồng",
  "Trung tâm Phục vụ hành chính công",
  "Ban Quản lý chợ đầu mối",
  "trạm y tế các xã ven sông",
  "Hội đồng thi đua cấp cơ sở",
  "đội thu gom và xử lý rác thải",
  "Ban Chỉ huy phòng, chống thiên tai",
  "phòng Văn hóa và Thông tin",
  "hợp tác xã nông nghiệp kiểu mới",
  "nhóm cán bộ phụ trách địa bàn",
] as const;

const DEEDS = [
  "đã số hóa {h} bộ hồ sơ lưu trữ và đưa vào tra cứu chung",
  "hoàn thành sửa chữa {n} km đường liên ấp bị xuống cấp sau mùa mưa",
  "tổ chức {n} buổi hướng dẫn người dân nộp hồ sơ tại nhà",
  "giảm thời gian trả kết quả từ {d} ngày xuống còn {m} ngày",
  "kiểm tra {h} điểm bán hàng và nhắc nhở {n} trường hợp niêm yết giá chưa rõ",
  "trồng mới {h} cây xanh dọc tuyến kênh và các khu nhà ở tập trung",
  "vận động được {h} triệu đồng để lắp đèn chiếu sáng trong ngõ nhỏ",
  "rà soát danh sách {h} hộ cần hỗ trợ nước sạch trong những tháng khô hạn",
  "đưa vào vận hành phần mềm theo dõi công việc, mỗi tuần cập nhật {m} lần",
  "bàn giao {n} phòng học có đủ bàn ghế, quạt và tủ sách dùng chung",
  "thống nhất cách ghi chép sổ sách để số liệu các kỳ so sánh được với nhau",
  "phân công lại {n} đầu việc còn trùng lặp giữa các bộ phận",
] as const;

const CLOSINGS = [
  "đạt {p}% kế hoạch năm",
  "tăng {p}% so với cùng kỳ năm trước",
  "tuy chậm hơn {m} tuần so với tiến độ đã cam kết",
  "được {p}% người dân trả lời phiếu hỏi đánh giá là thuận tiện",
  "với tổng kinh phí {h} triệu đồng từ nguồn chi thường xuyên",
  "còn {n} việc phải chuyển sang quý sau vì thiếu nhân lực",
  "trong đó {n} đơn vị làm xong trước hạn",
  "và không để phát sinh khiếu nại kéo dài",
] as const;

/** A made-up sentence of an office report, another one for every `seed`; the same seed always gives the same sentence. */
export function sentence(seed: number): string {
  const who = pick(BODIES, seed, 3);
  return `${fill(pick(OPENINGS, seed, 1), seed)}, ${who} ${fill(pick(DEEDS, seed, 5), seed + 11)}, ${fill(pick(CLOSINGS, seed, 7), seed + 29)}.`;
}

/** So many sentences in a row as one text. */
export function sentences(seed: number, count: number): string {
  return Array.from({ length: count }, (_, index) => sentence(seed * 31 + index)).join(" ");
}

/** A short phrase for a heading or a cell: what is to be done. */
export function deed(seed: number): string {
  const phrase = fill(pick(DEEDS, seed, 5), seed);
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** The name of an office. */
export function office(seed: number): string {
  const name = pick(BODIES, seed, 9);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function pick(choices: readonly string[], seed: number, salt: number): string {
  return choices[wholeNumber(seed, salt, choices.length)] as string;
}

/** Fills `{y}` year, `{r}` quarter, `{m}` month, `{d}` day, `{n}` small count, `{h}` large count, `{p}` percentage. */
function fill(phrase: string, seed: number): string {
  const values: Readonly<Record<string, string>> = {
    y: String(2020 + wholeNumber(seed, 13, 7)),
    r: ["I", "II", "III", "IV"][wholeNumber(seed, 17, 4)] as string,
    m: String(2 + wholeNumber(seed, 19, 9)),
    d: String(10 + wholeNumber(seed, 23, 18)),
    n: String(11 + wholeNumber(seed, 29, 80)),
    h: String(100 + wholeNumber(seed, 31, 890)),
    p: `${10 + wholeNumber(seed, 37, 89)},${wholeNumber(seed, 41, 10)}`,
  };
  return phrase.replace(/\{(\w)\}/g, (_, key: string) => values[key] ?? "");
}
