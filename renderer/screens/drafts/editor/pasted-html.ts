import { pastedTable } from "./pasted-table.ts";

/** Bullets Word writes as text, between marks only it understands. */
const WORD_BULLET = /<!\[if !supportLists\]>[\s\S]*?<!\[endif\]>/gi;

/**
 * Prepares what is pasted: lists of Word become lists, tables become tables of a document, look written as `style` becomes tags (the window's policy ignores styles), links of notes
 * go, everything else of the look is dropped.
 */
export function cleanPastedHtml(html: string): string {
  const page = new DOMParser().parseFromString(html.replace(WORD_BULLET, ""), "text/html");
  // What was copied in the editor itself stays as it is.
  if (page.querySelector("[data-pm-slice]") !== null) return html;
  for (const element of page.querySelectorAll("style, script, meta, link, xml, title")) element.remove();
  for (const link of page.querySelectorAll("a")) {
    if (/^#_ftn/.test(link.getAttribute("href") ?? "")) link.remove();
    else link.replaceWith(...link.childNodes);
  }
  for (const paragraph of page.querySelectorAll<HTMLElement>("p[style*='mso-list']")) asItem(page, paragraph);
  for (const element of page.querySelectorAll<HTMLElement>("[style]")) asTags(page, element);
  for (const table of page.querySelectorAll<HTMLTableElement>("table:not(table table)")) asBlock(page, table);
  return page.body.innerHTML;
}

function asBlock(page: Document, element: HTMLTableElement): void {
  const table = pastedTable(element);
  const block = page.createElement(table === undefined ? "p" : "div");
  if (table !== undefined) block.setAttribute("data-table", JSON.stringify(table));
  element.replaceWith(block);
}

function asItem(page: Document, paragraph: HTMLElement): void {
  const level = /level(\d)/.exec(paragraph.getAttribute("style") ?? "")?.[1];
  const item = page.createElement("li");
  item.setAttribute("data-level", level === undefined || level === "1" ? "1" : "2");
  item.append(...paragraph.childNodes);
  paragraph.replaceWith(item);
}

function asTags(page: Document, element: HTMLElement): void {
  const style = element.getAttribute("style") ?? "";
  element.removeAttribute("style");
  if (/font-weight:\s*(?:bold|[6-9]00)/i.test(style)) wrapContent(page, element, "b");
  if (/font-style:\s*italic/i.test(style)) wrapContent(page, element, "i");
  if (/^P$/i.test(element.tagName) && /text-align:\s*center/i.test(style)) element.setAttribute("data-align", '"center"');
}

function wrapContent(page: Document, element: HTMLElement, tag: "b" | "i"): void {
  const wrapper = page.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}
