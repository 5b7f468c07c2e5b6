import { describe, expect, it } from "vitest";
import { readMarkdown } from "#backend/markdown/read-markdown.ts";
import { frontWith, markdownFile, mistakesOf, mistakesOfBody } from "../../helpers/markdown-file.ts";

interface FrontCase {
  readonly key: string;
  readonly line: string;
  readonly mistake: string;
}

describe("a mistake in the front matter", () => {
  const cases: readonly FrontCase[] = [
    { key: "standard", line: "standard: state-2021", mistake: "10: “standard: state-2021” không dùng được." },
    { key: "standard", line: "", mistake: "1: Thiếu “standard”." },
    { key: "kind", line: "kind: BCC", mistake: "10: “kind: BCC” không dùng được." },
    { key: "kind", line: "", mistake: "1: Thiếu “kind”." },
    { key: "issuer", line: "", mistake: "1: Thiếu “issuer”." },
    { key: "issuer", line: "issuer:", mistake: "10: Để trống “issuer”." },
    { key: "place", line: "", mistake: "1: Thiếu “place”." },
    { key: "title", line: "", mistake: "1: Thiếu “title”." },
    { key: "recipients", line: "", mistake: "1: Thiếu “recipients”." },
    { key: "recipients", line: 'recipients: [Như trên, ""]', mistake: "10: Một mục của “recipients” để trống." },
    { key: "recipients", line: "recipients: { a: b }", mistake: "10: Mỗi mục của “recipients” phải là một dòng chữ." },
    { key: "symbol", line: "", mistake: "1: Thiếu “symbol” hoặc “abbreviation”." },
    { key: "place", line: "place: [A, B]", mistake: "10: “place” phải là một giá trị, không phải danh sách." },
    { key: "signature", line: "", mistake: "1: Thiếu “signature”." },
    { key: "signature", line: "signature: Nguyễn Văn A", mistake: "10: “signature” phải gồm các khóa và giá trị." },
    { key: "signature", line: "signature: { position: [CHỦ TỊCH] }", mistake: "10: Thiếu “name”." },
    { key: "signature", line: "signature: { name: A }", mistake: "10: Thiếu “position”." },
    {
      key: "signature",
      line: "signature: { authority: XX, position: [A], name: A }",
      mistake: "10: “authority: XX” không phải là cách ký thay.",
    },
    { key: "number", line: "number: 12a", mistake: "11: “number: 12a” không phải là số nguyên từ 1 trở lên." },
    { key: "number", line: "number: 1.5", mistake: "11: “number: 1.5” không phải là số nguyên từ 1 trở lên." },
    { key: "date", line: "date: 2023-02-30", mistake: "11: Ngày “2023-02-30” không có trong lịch." },
    { key: "date", line: "date: 30/02/2023", mistake: "11: Ngày “30/02/2023” không có trong lịch." },
    { key: "date", line: "date: 31/3/2023", mistake: "11: Ngày “31/3/2023” không viết theo năm-tháng-ngày." },
    { key: "date", line: "date: hôm nay", mistake: "11: “date: hôm nay” không phải là ngày." },
    { key: "partNumbering", line: "partNumbering: abc", mistake: "11: “partNumbering: abc” không dùng được." },
    { key: "marks", line: "marks: { secrecy: Bí mật }", mistake: "11: “secrecy: Bí mật” không dùng được." },
    { key: "marks", line: "marks: { drafter: { code: PL } }", mistake: "11: Thiếu “copies”." },
    { key: "ghiChu", line: "ghiChu: x", mistake: "11: Khóa “ghiChu” không có trong phần đầu tệp." },
    { key: "title", line: "tittle: Tên", mistake: "10: Khóa “tittle” không có trong phần đầu tệp." },
    { key: "title", line: "title: Một [^1]", mistake: "10: Chú thích [^1] được gọi nhưng không có nội dung." },
    { key: "place", line: "place: a: b", mistake: "10: Giá trị có dấu hai chấm đứng trước dấu cách, hoặc dòng thụt vào sai." },
    { key: "place", line: "place: @x", mistake: "10: Giá trị bắt đầu bằng một ký hiệu riêng (@, `, %)." },
    { key: "place", line: "place: *x", mistake: "10: Giá trị bắt đầu bằng dấu * bị hiểu là con trỏ của YAML." },
    { key: "x", line: "place: Nơi khác", mistake: "11: Khóa này đã có ở trên." },
    { key: "place", line: "place: A\n\tx: 1", mistake: "11: Dòng thụt vào bằng phím Tab." },
    { key: "place", line: 'place: "A', mistake: "10: Thiếu dấu đóng: ngoặc kép, ] hoặc }, hay dấu phẩy giữa hai mục." },
  ];

  it.each(cases)("is told once, by its line: $line", ({ key, line, mistake }) => {
    expect(mistakesOf(markdownFile("x", frontWith(key, line)))).toEqual([mistake]);
  });

  it("is told for a State công văn whose drafting unit is not named", () => {
    const front = frontWith("symbol", "abbreviation: UBND").map((line) => line.replace("kind: KH", "kind: CV"));
    expect(mistakesOf(markdownFile("x", front))).toEqual(["10: Ký hiệu công văn còn thiếu chữ viết tắt đơn vị soạn thảo."]);
  });

  it("suggests what was meant", () => {
    const reading = readMarkdown(markdownFile("x", frontWith("title", "tittle: Tên")));
    expect(reading.ok ? [] : reading.failure.map(({ remedy }) => remedy)).toEqual(["Ý bạn là “title”?"]);
  });

  it("is told where there is none at all, together with those of the body", () => {
    expect(mistakesOf("# \n\nXem :ref[a].\n")).toEqual([
      "1: Tệp không có phần đầu.",
      "1: Đề mục không có tên.",
      "3: Không có phụ lục nào mang mã “a”.",
    ]);
  });
});

describe("a mistake in the body", () => {
  const cases: readonly { readonly body: string; readonly mistakes: readonly string[] }[] = [
    { body: "a\n\n#", mistakes: ["3: Đề mục không có tên."] },
    { body: "### Mục :text", mistakes: ["1: Sau :text không có chữ nào."] },
    { body: "- ", mistakes: ["1: Gạch đầu dòng không có chữ."] },
    { body: "- a\n- - b", mistakes: ["2: Gạch đầu dòng không có chữ."] },
    { body: "::center[]", mistakes: ["1: ::center[…] để trống."] },
    { body: "::center Giữa", mistakes: ["1: Dòng “::center Giữa” viết sai."] },
    { body: ":::note\nx\n:::", mistakes: ["1: Khối :::note không dùng được ở đây."] },
    { body: "x\n\n:::", mistakes: ["3: Dòng “:::” viết sai."] },
    { body: "Chữ\n<b>đậm</b>", mistakes: ["2: Thẻ HTML <b> không dùng được trong văn bản."] },
    { body: "<div>\nx\n</div>", mistakes: ["1: Thẻ HTML <div> không dùng được trong văn bản."] },
    { body: "<!-- a --> chữ", mistakes: ["1: Chữ đứng cùng dòng với lời ghi <!-- … --> ở đầu dòng."] },
    { body: "```js\nx\n```", mistakes: ["1: Khối ```js không dùng được."] },
    { body: ":ref[]", mistakes: ["1: Ngoặc vuông của :ref[…] để trống."] },
    { body: ":so[5]", mistakes: ["1: Số liệu :so[5] không nói lấy từ đâu."] },
    { body: ":so[5]{f=a v=x}", mistakes: ['1: Giá trị v="x" của :so[5] không phải là số.'] },
    { body: ":so[5]{f=a w=1}", mistakes: ["1: Khóa “w” không có trong :so[…]{…}."] },
    { body: ":so[**5**]{f=a}", mistakes: ["1: Trong ngoặc vuông của :so[…] chỉ được có chữ thường."] },
    { body: ":vb[QĐ 1]", mistakes: ["1: Viện dẫn :vb[QĐ 1] không nói văn bản nào."] },
    { body: "a\nb :ref[x]", mistakes: ["2: Không có phụ lục nào mang mã “x”."] },
    { body: "a\u0007b", mistakes: ["1: Dòng có ký tự không dùng được (U+0007), mắt thường không thấy."] },
    { body: "a\n\nb\uE000", mistakes: ["3: Dòng có ký tự không dùng được (U+E000), mắt thường không thấy."] },
    { body: "a\n\n\uE0015", mistakes: ["3: Dòng có ký tự không dùng được (U+E001), mắt thường không thấy."] },
    { body: "x\n\n§Èy m¹nh chuyÓn ®æi sè", mistakes: ["3: Dòng này gõ bằng mã TCVN3 (phông .Vn…), không phải Unicode."] },
  ];

  it.each(cases)("is told by its line: $body", ({ body, mistakes }) => {
    expect(mistakesOfBody(body)).toEqual(mistakes);
  });
});

describe("text in an old encoding", () => {
  it("is told by the first of its lines, with how many there are", () => {
    const lines = ["x", "KÕ ho¹ch chuyÓn ®æi sè", "Ph¸t triÓn h¹ tÇng sè cña tØnh"];
    expect(mistakesOfBody(lines.join("\n\n"))).toEqual(["3: Dòng này và 1 dòng sau gõ bằng mã TCVN3 (phông .Vn…), không phải Unicode."]);
  });

  it("is told where it is VNI", () => {
    expect(mistakesOfBody("Keá hoaïch chuyeån ñoåi soá cuûa tænh")).toEqual([
      "1: Dòng này gõ bằng mã VNI (phông VNI-…), không phải Unicode.",
    ]);
  });

  it.each(["A × B", "µm", "« a »", "10 m², 5 km², 3 µg/m³", "± 5 °C", "Montréal, Québec, São Paulo, Genève", "a^2 + b^2 = c^2"])(
    "is not taken for it: %s",
    (text) => {
      expect(mistakesOfBody(text)).toEqual([]);
    },
  );
});

describe("a mistake about footnotes", () => {
  const cases = [
    { body: "a\n\nb[^1]", mistakes: ["3: Chú thích [^1] được gọi nhưng không có nội dung."] },
    { body: "a\n\n[^1]: x", mistakes: ["3: Chú thích [^1] có nội dung nhưng không được gọi ở đâu."] },
    { body: "a[^1]\n\n[^1]: x\n\n[^1]: y", mistakes: ["5: Chú thích [^1] đã có nội dung ở dòng 15."] },
    { body: "a[^1]\n\n[^1]: x[^2]\n\n[^2]: y", mistakes: ["3: Chú thích [^2] được gọi ngay trong một chú thích khác."] },
    { body: "a[^1]\n\n[^1]: x\n\n    - y", mistakes: ["5: Chú thích chỉ gồm các đoạn văn."] },
    { body: "a[^1]\n\n[^1]:", mistakes: ["3: Chú thích [^1] để trống."] },
  ];

  it.each(cases)("is told by its line: $body", ({ body, mistakes }) => {
    expect(mistakesOfBody(body)).toEqual(mistakes);
  });
});

describe("a mistake about appendices", () => {
  const cases = [
    { body: ":::appendix{#a}\n:::\n\nSau", mistakes: ["4: Sau phụ lục còn nội dung."] },
    { body: ":::appendix{#a}\n:::\n\n:::appendix{#a}\n:::", mistakes: ["4: Mã phụ lục “a” dùng hai lần."] },
    { body: ":::appendix\n:::", mistakes: ["1: Phụ lục không có mã."] },
    { body: ":::appendix{#a!}\n:::", mistakes: ["1: Mã phụ lục “a!” không hợp lệ."] },
    { body: ":::appendix{#a orientation=dung}\n:::", mistakes: ["1: Hướng giấy “dung” không dùng được."] },
    { body: ":::appendix{#a titel=x}\n:::", mistakes: ["1: Khóa “titel” không có trong :::appendix."] },
    { body: ":::appendix{#a}\nx", mistakes: ["1: Phụ lục không có dòng ::: đóng lại."] },
    { body: ':::appendix{#a title="x}\nx\n:::', mistakes: ['1: Dòng “:::appendix{#a title="x}” viết sai.'] },
    { body: ":::appendix{#a}\n:ref[b]\n:::", mistakes: ["2: Không có phụ lục nào mang mã “b”."] },
  ];

  it.each(cases)("is told by its line: $body", ({ body, mistakes }) => {
    expect(mistakesOfBody(body)).toEqual(mistakes);
  });

  it("names the appendices there are", () => {
    const reading = readMarkdown(markdownFile(":ref[c]\n\n:::appendix{#a}\n:::\n\n:::appendix{#b}\n:::"));
    expect(reading.ok ? [] : reading.failure.map(({ remedy }) => remedy)).toEqual(["Các phụ lục hiện có: a, b."]);
  });
});

describe("a file made to exhaust the reader", () => {
  it("is refused for its nesting", () => {
    expect(mistakesOf(markdownFile(`${"- ".repeat(100)}x`))).toEqual(["13: Các phần lồng nhau quá sâu."]);
  });

  it("is refused for its containers before it is parsed", () => {
    expect(mistakesOf(markdownFile(":::a\n".repeat(5000)))).toEqual(["213: Tệp có quá 200 khối :::."]);
  });
});
