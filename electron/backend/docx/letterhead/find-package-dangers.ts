import { type Problem, problemAt } from "#core/problem.ts";
import type { PackageParts } from "./open-package.ts";

/** Links a reader follows by a click; nothing is fetched by opening the file. */
const CLICKED = "/hyperlink";

const RELATIONSHIP = /<Relationship\b[^>]*>/g;

/** Programs inside a document: macros, controls, objects of other programs, other documents taken in when it is opened. */
const PROGRAM_PART = /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX\/|embeddings\/[^/]*\.(bin|exe|ole|docm|xlsm)$|afchunk)/i;

/** What an office's letterhead must not bring into every document: macros, objects, and files that are fetched from elsewhere on opening. */
export function findPackageDangers(parts: PackageParts): readonly Problem[] {
  const programs = [...parts.keys()].filter((path) => PROGRAM_PART.test(path));
  const types = parts.get("[Content_Types].xml");
  const isMacroFile = typeof types === "string" && types.includes("macroEnabled");
  const macros = programs.length > 0 || isMacroFile ? [problemAt("", "Tệp có macro, điều khiển hoặc đối tượng nhúng.", REMOVE_MACROS)] : [];
  return [...macros, ...[...parts].flatMap(([path, xml]) => (path.endsWith(".rels") && typeof xml === "string" ? linksIn(xml) : []))];
}

const REMOVE_MACROS = "Xóa chúng trong Word rồi lưu lại dạng “Word Document (*.docx)”.";

function linksIn(xml: string): readonly Problem[] {
  return (xml.match(RELATIONSHIP) ?? []).flatMap((relationship) => {
    const [mode, type = "", target = ""] = ["TargetMode", "Type", "Target"].map((name) => attributeOf(relationship, name));
    if (mode !== "External") return /\/(aFChunk|oleObject|control)$/.test(type) ? [danger(target)] : [];
    return type.endsWith(CLICKED) && /^(https?:|mailto:)/i.test(target) ? [] : [danger(target)];
  });
}

function danger(target: string): Problem {
  const remedy = target.toLowerCase().includes(".dot")
    ? "Trong Word, mở Developer, Document Template và chọn lại mẫu Normal, rồi lưu."
    : "Chèn hẳn hình ảnh vào tệp thay cho liên kết, xóa đối tượng liên kết, rồi lưu.";
  return problemAt("", `Tệp lấy nội dung từ nơi khác khi mở: “${target}”.`, remedy);
}

function attributeOf(element: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1];
}
