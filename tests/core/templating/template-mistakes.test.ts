import { describe, expect, it } from "vitest";
import { decimal } from "#core/decimal.ts";
import { fillTemplate, type TemplateData } from "#core/templating/index.ts";
import { countFact, percentFact, templateData } from "../../helpers/template-data.ts";

function mistakes(template: string, data: TemplateData = templateData()): readonly string[] {
  return fillTemplate(template, data).problems.map(({ place, message, remedy }) => `${place.line}: ${message} ${remedy}`);
}

const ODD = templateData({
  indicators: [
    {
      code: "khong-mau",
      name: "Không mẫu",
      result: percentFact("khong-mau@2022", "0", { numerator: decimal(0), denominator: decimal(0) }),
    },
    { code: "chu", name: "Bằng chữ", result: { ref: "chu@2022", text: "Hoàn thành" } },
    { code: "trong", name: "Còn trống" },
    { code: "rong", name: "Rỗng", result: { ref: "rong@2022" } },
    {
      code: "nguoc",
      name: "Ngược kỳ",
      result: percentFact("nguoc@2022", "5", { period: "2022" }),
      previous: percentFact("nguoc@2023", "6", { period: "2023" }),
    },
    { code: "dem", name: "Đếm", result: countFact("dem@2022", "7", "tổ"), previous: countFact("dem@2021", "0", "tổ", { period: null }) },
  ],
  projects: [
    { name: "A", total: countFact("a", "1", "triệu đồng") },
    { name: "B", total: countFact("b", "1", "tỷ đồng") },
  ],
});

describe("one clear message each", () => {
  it.each([
    ["{{ i['dvc'] | result }}", "1: Không có chỉ tiêu nào mang mã “dvc”. Các chỉ tiêu hiện có: khong-mau, chu, trong, rong, nguoc, dem."],
    ["{{ i['tron'] | result }}", "1: Không có chỉ tiêu nào mang mã “tron”. Ý bạn là “trong”?"],
    [
      "{{ i['trong'] | result }}",
      "1: Chỉ tiêu “Còn trống” chưa có kết quả thực hiện. Nhập kết quả thực hiện, hoặc đặt chỗ này trong {% if %}.",
    ],
    ["{{ i['chu'] | target }}", "1: Chỉ tiêu “Bằng chữ” chưa có mục tiêu. Nhập mục tiêu, hoặc đặt chỗ này trong {% if %}."],
    ["{{ i['rong'] | result }}", "1: Chưa có giá trị cho số liệu “rong@2022”. Nhập số liệu, hoặc đặt chỗ này trong {% if %}."],
    [
      "{{ i['chu'] | number }}",
      "1: Số liệu “chu@2022” là chữ (“Hoàn thành”), không phải là số. Nhập số cho số liệu này, hoặc chỉ dùng | result để in chữ.",
    ],
    [
      "{{ i['khong-mau'] | fraction }}",
      "1: Mẫu số của “khong-mau@2022” bằng 0, không chia được. Sửa mẫu số, hoặc đặt chỗ này trong {% if %}.",
    ],
    [
      "{{ i['chu'] | compare_previous }}",
      "1: Chỉ tiêu “Bằng chữ” chưa có kết quả kỳ trước để so sánh. Nhập kết quả kỳ trước, hoặc đặt chỗ này trong {% if %}.",
    ],
    [
      "{{ i['nguoc'] | compare_previous }}",
      "1: Kỳ đem so sánh (năm 2023) không đứng trước năm 2022. Chọn số liệu của kỳ trước hoặc cùng kỳ năm trước.",
    ],
    ["{{ projects | sum: 'total' }}", "1: Cộng số liệu khác đơn vị tính (triệu đồng, tỷ đồng). Chỉ cộng những số liệu cùng đơn vị tính."],
    [
      "{{ i['dem'] | number | percent }}",
      "1: Bộ lọc “percent” đứng sau một bộ lọc khác nên làm mất nguồn của số liệu “7”. Chỉ dùng một bộ lọc số liệu cho mỗi chỗ.",
    ],
    [
      "{{ i['dem'].result | upper }}",
      "1: Bộ lọc “upper” làm mất nguồn của số liệu “dem@2022”. Dùng bộ lọc số liệu: result, number, percent …",
    ],
    [
      "{{ i['dem'] | percent }}",
      "1: Số liệu “dem@2022” không phải là tỷ lệ phần trăm. Dùng | number cho số đếm, hoặc nhập tử số và mẫu số của số liệu.",
    ],
    ["{{ offce.name }}", "1: Không có dữ liệu nào tên “offce”. Ý bạn là “office”?"],
    ["{{ office.nane }}", "1: Không có dữ liệu nào tên “office.nane”. Ý bạn là “name”?"],
    ["{{ office.name | uper }}", "1: Không có bộ lọc “uper”. Ý bạn là “upper”?"],
    [
      "{{ period.label | date }}",
      "1: Bộ lọc “date” cần một ngày, nhưng đứng sau “quý I năm 2023”. Dùng một ngày như period.cutoff, hoặc đặt trong {% if %}.",
    ],
    [
      "{{ plan }}",
      "1: “Kế hoạch chuyển đổi số năm 2023” gồm nhiều trường, không in ra được. Lấy một trường, ví dụ task.name, hoặc dùng một bộ lọc số liệu.",
    ],
    ["a\n{% if office %}", "2: Thẻ {% if %} chưa có {% endif %} đóng lại. Thêm {% endif %} ở cuối phần này."],
    ["a\n\n{% endfor %}", "3: Thẻ {% endfor %} không đóng thẻ nào. Thêm {% for … %} phía trên, hoặc xóa thẻ này."],
    [
      "{% fi office %}x{% endif %}",
      "1: Không có thẻ {% fi %}. Các thẻ dùng được: if, unless, case, for, break, continue, assign, capture, elsif, else, when, endif, endunless, endcase, endfor, endcapture.",
    ],
    ["{% else %}", "1: Thẻ {% else %} đứng sai chỗ. {% else %} chỉ dùng bên trong {% if %}, {% unless %}, {% case %}, {% for %}."],
    [
      "{% if period.kind = 'year' %}x{% endif %}",
      "1: Không hiểu chỗ điền “{% if period.kind = 'year' %}”. Viết {{ giá trị | bộ lọc: tham số }}; điều kiện viết {% if a == b %}, {% if a and b %}.",
    ],
    ["một {{ office.name", "1: Dấu {{ chưa có }} đóng lại. Thêm }} vào cuối chỗ điền."],
    [
      "a\uE000",
      "1: Dòng có ký tự dành riêng (U+E000 đến U+E004), mắt thường không thấy. Xóa ký tự ấy; nếu không tìm được thì gõ lại dòng.",
    ],
  ])("%s", (template, mistake) => {
    expect(mistakes(template, ODD)).toEqual([mistake]);
  });

  it("says that nothing was there before instead of dividing by zero", () => {
    const { values } = fillTemplate("{{ i['dem'] | compare_previous }}", ODD);
    expect(values).toMatchObject([{ shown: "tăng 7 tổ so với kỳ trước" }]);
  });

  it("tells a mistake in a loop once", () => {
    expect(mistakes("{% for task in tasks %}\n{{ task.nam }}\n{% endfor %}")).toHaveLength(1);
  });

  it("does not tell a mistake again where the assigned name is used", () => {
    expect(mistakes("{% assign x = i['sai'] %}\n{{ x.name }}\n{{ x }}")).toHaveLength(1);
  });
});
