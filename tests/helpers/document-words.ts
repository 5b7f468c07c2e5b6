/** The words of a document or a part of it as they are printed, one after the other, figures and citations among them. */
export function documentWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(documentWords).join("");
  if (typeof value !== "object" || value === null) return "";
  if ("shown" in value) return String(value.shown);
  return "text" in value && typeof value.text === "string" ? value.text : Object.values(value).map(documentWords).join("");
}
