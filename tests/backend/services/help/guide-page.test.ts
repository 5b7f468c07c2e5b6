import { describe, expect, it } from "vitest";
import { guidePage } from "#backend/services/help/guide-page.ts";

describe("the guide as a page to print", () => {
  it("holds its pictures, and links that lead within it", () => {
    const page = guidePage(
      "# Đầu\n\nXem [sổ](#so).\n\n## Sổ\n\n![Sổ văn bản](hinh/so.png)",
      new Map([["hinh/so.png", "data:image/png;base64,AA=="]]),
    );
    expect(page).toContain('<img src="data:image/png;base64,AA==" alt="Sổ văn bản">');
    expect(page).toContain('<a href="#so">sổ</a>');
    expect(page).toContain('<h2 id="so">Sổ</h2>');
    expect(page).toContain("<title>Đầu</title>");
  });

  it("tells a picture that is not there by its words", () => {
    expect(guidePage("![Sổ](khong-co.png)", new Map())).toContain("<p>Sổ</p>");
  });

  it("shows signs of HTML as they are written", () => {
    expect(guidePage('Gõ <b> & "x".\n\n| A |\n|---|\n| **đậm** |', new Map())).toContain("<p>Gõ &lt;b&gt; &amp; &quot;x&quot;.</p>");
  });
});
