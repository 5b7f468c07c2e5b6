import { makeAppendixTable } from "./content/appendix.ts";
import { makeReport } from "./content/report.ts";
import type { Subject } from "./subject.ts";

/** Subjects that write the same content; the first one is ours, to which the others are compared. */
export interface Contest {
  readonly id: "docx" | "xlsx";
  readonly title: string;
  /** In the unit of the content: reports of 60 pages, rows of a table. */
  readonly size: number;
  readonly warmUpSize: number;
  /** The sizes at which our writer's growth is measured. */
  readonly growth: readonly number[];
  /** What a size is called in the table of growth. */
  readonly sizeLabel: (size: number) => string;
  /** The content as JSON for subjects in other languages. */
  readonly contentOf: (size: number) => unknown;
  readonly subjects: readonly Subject[];
}

export const CONTESTS: readonly Contest[] = [
  {
    id: "docx",
    title: "document of 60 pages, 40 footnotes, three tables of 100 × 8",
    size: 1,
    warmUpSize: 3 / 20,
    growth: [1, 4, 16],
    sizeLabel: (size) => `${size * 60} pages`,
    contentOf: makeReport,
    subjects: [
      { id: "docx-ours", label: "Thể Thức", runtime: { kind: "node", load: () => import("./subjects/docx-ours.ts") } },
      {
        id: "docx-docxtemplater",
        label: "docxtemplater + pizzip (no footnotes)",
        runtime: { kind: "node", load: () => import("./subjects/docx-docxtemplater.ts") },
      },
      { id: "docx-library", label: "docx, plain objects", runtime: { kind: "node", load: () => import("./subjects/docx-library.ts") } },
      {
        id: "docx-python-docx",
        label: "python-docx (no footnotes)",
        runtime: { kind: "python", module: "docx", script: "subjects/docx-python-docx.py" },
      },
    ],
  },
  {
    id: "xlsx",
    title: "workbook of 20,000 × 12, styled, 40 groups",
    size: 20_000,
    warmUpSize: 200,
    growth: [5_000, 20_000, 80_000],
    sizeLabel: (size) => `${size.toLocaleString("en")} rows`,
    contentOf: makeAppendixTable,
    subjects: [
      { id: "xlsx-ours", label: "Thể Thức", runtime: { kind: "node", load: () => import("./subjects/xlsx-ours.ts") } },
      { id: "xlsx-exceljs", label: "exceljs in memory", runtime: { kind: "node", load: () => import("./subjects/xlsx-exceljs.ts") } },
      {
        id: "xlsx-exceljs-shared",
        label: "exceljs in memory, style objects shared",
        runtime: { kind: "node", load: () => import("./subjects/xlsx-exceljs-shared.ts") },
      },
      {
        id: "xlsx-exceljs-stream",
        label: "exceljs streaming",
        runtime: { kind: "node", load: () => import("./subjects/xlsx-exceljs-stream.ts") },
      },
      {
        id: "xlsx-exceljs-stream-shared",
        label: "exceljs streaming, style objects shared",
        runtime: { kind: "node", load: () => import("./subjects/xlsx-exceljs-stream-shared.ts") },
      },
      {
        id: "xlsx-xlsxwriter",
        label: "XlsxWriter (Python)",
        runtime: { kind: "python", module: "xlsxwriter", script: "subjects/xlsx-xlsxwriter.py" },
      },
    ],
  },
];
