import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import SqliteDatabase from "better-sqlite3";
import { Packer, TextRun } from "docx";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { closeDatabase } from "#backend/database/open-database.ts";
import { openPlannedYear, PLANNED_YEAR } from "../content/planned-year.ts";
import type { PrepareDatabase } from "../database-subject.ts";
import { heading, reportDocument, reportTable, running } from "./report-frame.ts";

interface ReportedRow {
  readonly name: string;
  readonly area: string;
  readonly unit: string | null;
  readonly wanted: string | null;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly stage: string | null;
  readonly before: string | null;
}

interface TaskRow {
  readonly name: string;
  readonly area: string;
  readonly lead: string;
  readonly deadline_on: string;
  readonly status: string;
  readonly result_text: string | null;
}

const REPORTED = `select indicators.name, indicators.area, indicators.unit, targets.value as wanted, results.value, results.numerator,
  results.denominator, results.stage, earlier.value as before
  from targets join indicators on indicators.id = targets.indicator_id
  left join results on results.indicator_id = indicators.id and results.period = targets.period
  left join results as earlier on earlier.indicator_id = indicators.id and earlier.period = '2021'
  where targets.period = ? order by indicators.area, indicators.position`;

const TASKS = `select tasks.name, tasks.area, units.name as lead, tasks.deadline_on, tasks.status, tasks.result_text
  from tasks join assignments on assignments.task_id = tasks.id and assignments.role = 'lead'
  join units on units.id = assignments.unit_id order by tasks.area, tasks.position`;

/** The same facts by two queries and hand-written words in a filled template: no verdicts by rule, no trace of figures, nothing kept. */
export const prepare: PrepareDatabase = async (size, folder) => {
  await mkdir(folder, { recursive: true });
  await closeDatabase(await openPlannedYear(folder, size));
  const connection = new SqliteDatabase(path.join(folder, "the-thuc.sqlite"));
  const template = await makeTemplate();
  const fill = () => {
    const reported = connection.prepare<[string], ReportedRow>(REPORTED).all(PLANNED_YEAR).map(tellResult);
    const tasks = connection.prepare<[], TaskRow>(TASKS).all().map(tellTask);
    const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
    document.render({ count: reported.length, reported, tasks });
    return document.toUint8Array();
  };
  return {
    place: folder,
    close: () => Promise.resolve(void connection.close()),
    stages: [
      {
        id: "report",
        work: async (stopwatch) => {
          await stopwatch.time(async () => writeFile(path.join(folder, "report.docx"), fill()));
          return "";
        },
      },
    ],
  };
};

function makeTemplate(): Promise<Uint8Array> {
  const tag = (text: string) => running([new TextRun(text)]);
  const row = (list: string, columns: readonly string[]) =>
    columns.map((column, index) => `${index === 0 ? `{#${list}}` : ""}{${column}}${index === columns.length - 1 ? `{/${list}}` : ""}`);
  const body = [
    heading(1, "I. KẾT QUẢ THỰC HIỆN"),
    tag("Trong {count} chỉ tiêu được giao, cụ thể:"),
    tag("{#reported}"),
    tag("- {name}: đạt {result}; mục tiêu giao: {target} – {verdict}."),
    tag("{/reported}"),
    reportTable([row("reported", ["number", "name", "area", "target", "result", "before", "verdict", "note"])]),
    reportTable([row("tasks", ["number", "name", "lead", "area", "deadline", "status", "note", "result"])]),
  ];
  return Packer.toBuffer(reportDocument("Kết quả thực hiện Kế hoạch phát triển chính quyền số năm 2022", body));
}

function tellResult(row: ReportedRow, index: number) {
  const share = row.denominator === null ? undefined : (Number(row.numerator) * 100) / Number(row.denominator);
  const figure = share ?? (row.value === null ? undefined : Number(row.value));
  const words = row.stage === "completed" ? "Đã hoàn thành" : "Đang thực hiện";
  const isMet = figure === undefined ? row.stage === "completed" : figure >= Number(row.wanted);
  return {
    number: String(index + 1),
    name: row.name,
    area: row.area,
    target: row.wanted === null ? "Hoàn thành" : `${row.wanted} ${row.unit}`,
    result:
      figure === undefined ? words : `${shown(figure)} ${row.unit}${share === undefined ? "" : ` (${row.numerator}/${row.denominator})`}`,
    before: row.before === null ? "" : shown(Number(row.before)),
    verdict: isMet ? "ĐẠT" : "CHƯA ĐẠT",
    note: "",
  };
}

function tellTask({ name, area, lead, deadline_on, status, result_text }: TaskRow, index: number) {
  const deadline = deadline_on.split("-").toReversed().join("/");
  const told = status === "completed" ? "Hoàn thành" : "Đang triển khai";
  return { number: String(index + 1), name, area, lead, deadline, status: told, note: "", result: result_text ?? "" };
}

const FORMAT = new Intl.NumberFormat("vi", { maximumFractionDigits: 2 });

function shown(figure: number): string {
  return FORMAT.format(figure);
}
