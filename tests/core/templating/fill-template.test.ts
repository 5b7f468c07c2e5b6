import { describe, expect, it } from "vitest";
import { fillTemplate, splitAtTokens, type TemplateData } from "#core/templating/index.ts";
import { REPORT, templateData } from "../../helpers/template-data.ts";

/** A filled template as it reads, values in pointed brackets. */
function words(template: string, data: TemplateData = templateData()): string {
  const filled = fillTemplate(template, data);
  if (filled.problems.length > 0) return filled.problems.map(({ place, message }) => `${place.line}: ${message}`).join("\n");
  return splitAtTokens(filled.text, filled.values)
    .map((piece) => {
      if (typeof piece === "string") return piece;
      if (piece.kind === "figure" || piece.kind === "citation") return `<${piece.shown}>`;
      return piece.kind === "absent" ? "<>" : `<${piece.kind}>`;
    })
    .join("");
}

describe("filters", () => {
  it.each([
    ["{{ i['dvc-toan-trinh'] | result }}", "<80,5%>"],
    ["{{ i['dvc-toan-trinh'].result }}", "<80,5%>"],
    ["{{ i['dvc-toan-trinh'] | target }}", "<tối thiểu 80%>"],
    ["{{ i['to-cong-nghe'] | target }}", "<đạt 1.500 tổ>"],
    ["{{ i['dvc-toan-trinh'] | verdict }}", "<ĐẠT>"],
    ["{{ i['dvc-toan-trinh'] | number: 2 }}", "<80,50>"],
    ["{{ i['dvc-toan-trinh'] | percent: 0 }}", "<81%>"],
    ["{{ i['dvc-toan-trinh'] | fraction }}", "<1.610/2.000>"],
    ["{{ i['to-cong-nghe'] | with_unit }}", "<1.264 tổ>"],
    ["{{ i['to-cong-nghe'] | in_words: 'tổ' }}", "<một nghìn hai trăm sáu mươi tư tổ>"],
    ["{{ i['dvc-toan-trinh'] | compare_previous }}", "<tăng 5,2 điểm phần trăm so với quý IV năm 2022>"],
    ["{{ i['dvc-toan-trinh'] | compare_last_year }}", "<bằng cùng kỳ năm 2022>"],
    ["{{ i['to-cong-nghe'] | compare_previous }}", "<tăng 14,9% so với quý IV năm 2022>"],
    ["{{ i['to-cong-nghe'].result | share: i['to-cong-nghe'].target }}", "<84,3%>"],
    ["{{ projects | sum: 'total' }}", "<45.660>"],
    ["{{ projects | where: 'total' | list: 'total' }}", "<7.600 và 38.060>"],
    ["{{ tasks | count }} nhiệm vụ", "<03> nhiệm vụ"],
    ["{{ tasks | where: 'isDone', true | count }}/{{ tasks | size }}", "<01>/<3>"],
    ["{{ tasks[0].partners | count }}", "03"],
    ["{{ tasks.size }}", "1: Số đếm “tasks.size” không theo dữ liệu khi in ra."],
    ["{% assign many = tasks.size %}", "1: Số đếm “tasks.size” không theo dữ liệu khi in ra."],
    ["{% assign many = tasks | size %}{% if many == 3 and many > 2 and many != 4 %}{{ many }}{% endif %}", "<3>"],
    ["{% assign many = tasks | count %}{% case many %}{% when 3 %}ba{% else %}{{ many }}{% endcase %}", "ba"],
    ["{{ tasks | map: 'lead' | uniq | list }}", "<Sở Thông tin và Truyền thông và Sở Nội vụ>"],
    ["{{ tasks | map: 'evidence' | list }}", "<>"],
    ["{{ tasks[0].partners | list }}", "Sở Tài chính, Sở Nội vụ và Công an tỉnh"],
    ["{{ tasks | where: 'isDone', true | list: 'name' }}", "<Xây dựng kho dữ liệu dùng chung>"],
    ["{{ tasks | sort: 'name' | first | map: 'x' }}", "1: Bộ lọc “map” cần một danh sách."],
    ["{{ period.cutoff | date }}", "14/3/2023"],
    ["{{ period.cutoff | long_date }}", "ngày 14 tháng 3 năm 2023"],
    ["{{ period.cutoff | year }}", "2023"],
    ["{{ period.label | upper }}", "QUÝ I NĂM 2023"],
    ["{{ period.label | upper_initial }}", "Quý I năm 2023"],
    ["{{ office.name | lower_initial }}", "ủy ban nhân dân tỉnh Tiền Giang"],
    ["{{ plan.document | cite }}", "<Kế hoạch số 112/KH-UBND ngày 31/3/2023 của Ủy ban nhân dân tỉnh>"],
    ["{{ text.opening | default: 'Kính gửi' }}", "Kính gửi"],
    ["{{ plan.from }}", "<>"],
  ])("%s gives %s", (template, shown) => {
    expect(words(template)).toBe(shown);
  });
});

describe("facts of a figure", () => {
  it.each([
    ["{{ i['dvc-toan-trinh'] | result }}", ["dvc-toan-trinh@2023-Q1"]],
    ["{{ i['dvc-toan-trinh'] | compare_previous }}", ["dvc-toan-trinh@2023-Q1", "dvc-toan-trinh@2022-Q4"]],
    ["{{ projects | sum: 'budget' }}", ["tong:projects.budget"]],
    ["{{ projects | where: 'group', 'Dự án mới' | map: 'total' | sum }}", ["tong:projects?group=Dự_án_mới.total"]],
    ["{% assign met = indicators | where: 'isMet', true %}{{ met | count }}", ["dem:indicators?isMet=true"]],
    ["{{ indicators | where: 'result' | where: 'area', 'Chỉ đạo' | size }}", ["dem:indicators?result&area=Chỉ_đạo"]],
    ["{{ previous.tasks | count }}", ["dem:previous.tasks"]],
    ["{{ tasks | sort: 'name' | map: 'lead' | uniq | list }}", ["ten:tasks;sort=name.lead;uniq"]],
    ["{% assign best = i['dvc-toan-trinh'] %}{{ best | fraction }}", ["dvc-toan-trinh@2023-Q1"]],
    ["{% capture lead %}đạt {{ i['dvc-toan-trinh'] | result }}{% endcapture %}{{ lead }}", ["dvc-toan-trinh@2023-Q1"]],
  ])("%s keeps them", (template, facts) => {
    const { text, values } = fillTemplate(template, templateData({ previous: REPORT }));
    expect(
      splitAtTokens(text, values).flatMap((piece) => (typeof piece === "object" && piece.kind === "figure" ? piece.facts : [])),
    ).toEqual(facts);
  });
});

describe("conditions and loops", () => {
  it("compare figures as exact numbers, not as texts", () => {
    const result = { ref: "x@1", value: "9" } as const;
    const data = templateData({ indicators: [{ code: "x", name: "X", result: { ...result, value: null, text: null }, target: null }] });
    expect(words("{% if i['dvc-toan-trinh'].previous > 9 %}lớn{% else %}nhỏ{% endif %}")).toBe("lớn");
    expect(words("{% if i.x.result > 9 %}lớn{% else %}nhỏ{% endif %}", data)).toBe("nhỏ");
  });

  it("leave out a block whose data is not known, also behind a point", () => {
    expect(words("{% if previous.plan.document %}có{% else %}không{% endif %}")).toBe("không");
  });

  it("leave no line behind for a line of tags alone, and remember the lines of the template", () => {
    const filled = fillTemplate(
      "a\n{% for task in tasks %}\n- {{ task.name }}\n{% endfor %}\nb\n{%- if period %}\n\nc{% endif %}",
      templateData(),
    );
    expect(filled.text.replace(/[\uE000-\uE001]\w*/g, "")).toBe("a\n- \n- \n- \nb\nc");
    expect(filled.lines).toEqual([1, 3, 3, 3, 5, 8]);
  });
});

describe("a template that would never end", () => {
  it.each([
    "{% for a in (1..99999) %}{% for b in (1..99999) %}x{% endfor %}{% endfor %}",
    "{% for a in (1..999999999) %}x{% endfor %}",
    `{% for a in tasks %}${"{% for a in tasks %}".repeat(30)}x${"{% endfor %}".repeat(30)}{% endfor %}`,
  ])("is stopped: %s", { timeout: 20_000 }, (template) => {
    expect(fillTemplate(template, templateData()).problems.map(({ message }) => message)).toContain(
      "Mẫu lặp quá nhiều hoặc quá dài nên đã dừng lại.",
    );
  });
});

describe("what a template may not use", () => {
  it.each(["include", "render", "layout", "block", "tablerow", "raw", "echo", "cycle", "increment", "liquid"])(
    "the tag %s is not known",
    (tag) => {
      expect(words(`{% ${tag} 'x' %}`)).toMatch(`1: Không có thẻ {% ${tag} %}.`);
    },
  );

  it.each(["raw", "escape", "join", "append", "strip_html", "json"])("the filter %s is not known", (filter) => {
    expect(words(`{{ office.name | ${filter} }}`)).toBe(`1: Không có bộ lọc “${filter}”.`);
  });

  it.each(["constructor", "__proto__", "toString"])("the inherited property %s is not there", (name) => {
    expect(words(`{{ office.${name} }}`)).toBe(`1: Không có dữ liệu nào tên “office.${name}”.`);
  });
});
