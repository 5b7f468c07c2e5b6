import type { Mistakes } from "./mistakes.ts";

/** Notes HTML, by the name of its tag, so that a pair on one line is told once. A comment is no mistake, it is dropped. */
export function reportHtml(html: string, line: number, mistakes: Mistakes): void {
  const rest = html.replace(/<!--[\s\S]*?-->/g, "").trim();
  if (rest === "") return;
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(rest)?.[1];
  if (name === undefined && !rest.startsWith("<")) {
    mistakes.add(line, "Chữ đứng cùng dòng với lời ghi <!-- … --> ở đầu dòng.", "Đưa lời ghi xuống một dòng riêng.");
    return;
  }
  const tag = name === undefined ? "" : ` <${name}>`;
  mistakes.add(line, `Thẻ HTML${tag} không dùng được trong văn bản.`, "Bỏ thẻ; nếu là chữ của văn bản thì viết \\< thay cho <.");
}
