import { strFromU8, unzipSync } from "fflate";
import { writeDocx } from "#backend/docx/write-docx.ts";
import { writeAppendixWorkbook } from "#backend/xlsx/write-appendix-workbook.ts";
import { STANDARD_IDS } from "#core/standards/index.ts";
import { prettyXml } from "../helpers/pretty-xml.ts";
import { GOLDEN_NAMES, readGolden } from "./golden-documents.ts";

/** Text by its path below the folder of expected parts. */
export type GoldenParts = ReadonlyMap<string, string>;

type Parts = Readonly<Record<string, Uint8Array>>;

/** The workbook whose parts are kept: the table with every feature. */
const WORKBOOK = { name: "ke-hoach", standard: "state-2020", appendixIndex: 0 } as const;

/**
 * The parts that matter of every golden document in every standard, pretty-printed. What all standards or all documents must have in
 * common (charts; styles and settings) is kept once; throws where it is not in common.
 */
export async function writeGoldenParts(): Promise<GoldenParts> {
  const parts = new Map<string, string>();
  const put = (path: string, text: string): void => {
    const other = parts.get(path);
    if (other !== undefined && other !== text) throw new Error(`${path} should be the same wherever it is written`);
    parts.set(path, text);
  };
  for (const name of GOLDEN_NAMES) {
    for (const standard of STANDARD_IDS) {
      const written = unzipSync(await writeDocx(readGolden(name, standard)));
      put(`${name}/${standard}/document.xml`, textOf(written, "word/document.xml"));
      const footnotes = textOf(written, "word/footnotes.xml");
      if (footnotes.includes("FootnoteText")) put(`${name}/${standard}/footnotes.xml`, footnotes);
      put(`${name}/${standard}/headers-and-footers.xml`, headersAndFooters(written));
      for (const part of ["styles", "settings"]) put(`every-document/${standard}/${part}.xml`, textOf(written, `word/${part}.xml`));
      for (const path of pathsOf(written, /^word\/charts\/chart\d+\.xml$/))
        put(`${name}/every-standard/${fileOf(path)}`, textOf(written, path));
    }
  }
  const workbook = unzipSync(await writeAppendixWorkbook(readGolden(WORKBOOK.name, WORKBOOK.standard), WORKBOOK.appendixIndex));
  for (const path of pathsOf(workbook, /^xl\/(workbook|styles|worksheets\/sheet\d+)\.xml$/)) {
    put(`${WORKBOOK.name}/workbook/${fileOf(path)}`, textOf(workbook, path));
  }
  return parts;
}

/** Headers and footers of all sections in one text, equal ones once: every section has four, most of them blank. */
function headersAndFooters(written: Parts): string {
  const paths = pathsOf(written, /^word\/(header|footer)\d+\.xml$/);
  const texts = paths.map((path) => textOf(written, path));
  const kinds = [...new Set(texts)];
  return kinds
    .map(
      (text) =>
        `${paths
          .filter((_, index) => texts[index] === text)
          .map(fileOf)
          .join(", ")}:\n${text}`,
    )
    .join("\n");
}

function textOf(written: Parts, path: string): string {
  const part = written[path];
  if (part === undefined) throw new Error(`No part ${path}`);
  return prettyXml(strFromU8(part));
}

function pathsOf(written: Parts, pattern: RegExp): readonly string[] {
  return Object.keys(written)
    .filter((path) => pattern.test(path))
    .sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
