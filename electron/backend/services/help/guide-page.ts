import { type GuideBlock, type GuideInline, readGuide } from "#core/help/guide-blocks.ts";

/**
 * The guide as one page of HTML that opens anywhere and prints well: its pictures are in it, by the names the text calls them, as data addresses.
 * A picture that is not there is told by its words.
 */
export function guidePage(text: string, pictures: ReadonlyMap<string, string>): string {
  const blocks = readGuide(text);
  const [title = ""] = blocks.flatMap((block) => (block.kind === "heading" && block.level === 1 ? [block.text] : []));
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${blocks.map((block) => htmlOf(block, pictures)).join("\n")}
</body>
</html>
`;
}

const STYLE = `
@page { size: A4; margin: 20mm 15mm 20mm 25mm; }
body { max-width: 800px; margin: 0 auto; padding: 16px; font: 16px/1.5 "Segoe UI", "Noto Sans", Arial, sans-serif; color: #242424; }
h1 { font-size: 28px; }
h2 { font-size: 22px; margin-top: 32px; border-bottom: 1px solid #c7c7c7; }
h3 { font-size: 18px; margin-top: 24px; }
h1, h2, h3 { line-height: 1.3; break-after: avoid; }
figure { margin: 12px 0; break-inside: avoid; }
figcaption { font-size: 14px; color: #555; }
img { max-width: 100%; border: 1px solid #c7c7c7; }
table { border-collapse: collapse; }
th, td { border: 1px solid #c7c7c7; padding: 4px 8px; text-align: left; vertical-align: top; }
tr { break-inside: avoid; }
code, pre { background: #f3f3f3; padding: 0 3px; }
pre { padding: 8px; white-space: pre-wrap; }
@media print { body { font-size: 11.5pt; padding: 0; } }
`;

function htmlOf(block: GuideBlock, pictures: ReadonlyMap<string, string>): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level} id="${escaped(block.id)}">${escaped(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${lineOf(block.content)}</p>`;
    case "list": {
      const tag = block.isOrdered ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => `<li>${lineOf(item)}</li>`).join("")}</${tag}>`;
    }
    case "picture": {
      const source = pictures.get(block.name);
      const words = escaped(block.text);
      return source === undefined
        ? `<p>${words}</p>`
        : `<figure><img src="${source}" alt="${words}"><figcaption>${words}</figcaption></figure>`;
    }
    case "code":
      return `<pre>${escaped(block.text)}</pre>`;
    case "table": {
      const head = block.head.map((name) => `<th>${escaped(name)}</th>`).join("");
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${lineOf(cell)}</td>`).join("")}</tr>`);
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
    }
  }
}

function lineOf(content: readonly GuideInline[]): string {
  return content.map(pieceOf).join("");
}

function pieceOf(piece: GuideInline): string {
  const words = escaped(piece.text);
  switch (piece.kind) {
    case "strong":
      return `<strong>${words}</strong>`;
    case "emphasis":
      return `<em>${words}</em>`;
    case "code":
      return `<code>${words}</code>`;
    case "link":
      return `<a href="#${escaped(piece.to)}">${words}</a>`;
    case "text":
      return words;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
