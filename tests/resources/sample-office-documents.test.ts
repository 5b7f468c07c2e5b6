import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Field } from "#core/document/inline.ts";
import type { PlainDate } from "#core/plain-date.ts";
import {
  type Assignee,
  assess,
  assigneeName,
  type Condition,
  describeDeadline,
  figureOf,
  type IndicatorResult,
  moneyInYear,
  type Project,
  parseTarget,
  type SigningAuthority,
  shortNameOf,
  signatureOf,
  teamOf,
  totalsOf,
  VERDICT_LABELS,
} from "#core/planning/index.ts";
import { formatNumber, lowerInitial } from "#core/vietnamese/index.ts";
import { SAMPLE_NAMES } from "../helpers/sample-documents.ts";
import {
  areas,
  assignments,
  authorities,
  byId,
  indicators,
  people,
  printedWords,
  projects,
  register,
  results,
  sampleDocument,
  tableOf,
  targets,
  tasks,
  units,
  wordsOf,
  wordsOfRows,
} from "./sample-office.ts";

const PLAN_112 = "ke-hoach-112-kh-ubnd";
const PLAN_394 = "ke-hoach-394-kh-ubnd";
const REPORT_573 = "bao-cao-573-bc-tu";

type FigureCondition = Extract<Condition, { readonly value: unknown }>;

const ofPlan = <Row extends { readonly planId?: string }>(rows: readonly Row[], planId: string) =>
  rows.filter((row) => row.planId === planId);

describe("the results of 2022 in Kế hoạch 112/KH-UBND, Phụ lục I", () => {
  const printed = wordsOfRows(tableOf(PLAN_112, "ket-qua-chi-tieu"));
  const rows = ofPlan(targets, "ke-hoach-217-2022").map((target, index) => ({ target, row: printed[index] ?? [] }));

  it.each(rows)("have the name, the target and the words of $target.id", ({ target, row: [name, wanted = "", found = ""] }) => {
    expect(name).toBe(byId(indicators, target.indicatorId).name);
    expect(wanted).toBe(target.wording);
    expect(parseTarget(wanted)).toMatchObject({ ok: true, value: { main: target.main } });
    const said = printedWords(byId(results, target.id).narrative ?? "");
    expect(said.split(/\n+/).map(lowerInitial)).toEqual(withoutVerdicts(found).split("\n").map(lowerInitial));
  });

  it.each(rows.filter(({ target }) => target.id !== "httt-phe-duyet-cap-do@2022"))(
    "judge the main condition of $target.id as printed",
    ({ target, row }) => {
      const [main] = assess(byId(indicators, target.indicatorId), target, byId(results, target.id)).conditions;
      expect(VERDICT_LABELS[main?.met ?? "notAssessed"]).toBe(/^(?:CHƯA )?ĐẠT/.exec(row[2] ?? "")?.[0]);
    },
  );

  it("leave a ratio without its denominator unjudged", () => {
    const target = byId(targets, "httt-phe-duyet-cap-do@2022");
    expect(assess(byId(indicators, target.indicatorId), target, byId(results, target.id)).verdict).toBe("notAssessed");
  });

  it("fail the further condition on online payments, and cannot judge the one on training", () => {
    const verdicts = ["tthc-thanh-toan-truc-tuyen@2022", "cbccvc-tap-huan-ky-nang-so@2022"].map((id) =>
      assess(byId(indicators, byId(targets, id).indicatorId), byId(targets, id), byId(results, id)).conditions.map(({ met }) => met),
    );
    expect(verdicts).toEqual([
      ["met", "notMet"],
      ["met", "notAssessed"],
    ]);
  });

  function withoutVerdicts(cell: string): string {
    return cell.replaceAll(/^(?:CHƯA )?ĐẠT(?::| về) /gm, "");
  }
});

describe("the targets", () => {
  const bullets = sampleDocument(PLAN_112).body.flatMap((block) => (block.kind === "item" ? [wordsOf(block.content)] : []));

  it.each(ofPlan(targets, "ke-hoach-112-2023"))("of 2023 stand in the plan as they are meant: $id", ({ statement = "", wording, main }) => {
    expect(bullets).toContain(printedWords(statement));
    if (main.comparator === "complete") return expect(wording).toBeUndefined();
    expect(printedWords(statement).toLowerCase()).toContain(wording?.toLowerCase());
    const { comparator, value } = main as FigureCondition;
    expect(parseTarget(wording ?? "")).toMatchObject({ ok: true, value: { main: { comparator, value } } });
  });

  it("of 2025 have the words, the leads and the partners of Kế hoạch 394/KH-UBND, Phụ lục II", () => {
    const assigned = ofPlan(targets, "ke-hoach-394-2022-2025").filter(
      ({ indicatorId }) => teamOf(assignments, "indicator", indicatorId).lead,
    );
    const rows = assigned.map(({ indicatorId, name, wording }) => [
      `${name ?? byId(indicators, indicatorId).name} ${wording}.`,
      ...teamWords("indicator", indicatorId),
    ]);
    expect(rows).toEqual(wordsOfRows(tableOf(PLAN_394, "chi-tieu")));
  });

  it.each(ofPlan(targets, "ke-hoach-394-2022-2025").filter(({ indicatorId }) => indicatorId !== "nang-suat-lao-dong"))(
    "of 2025 ask what their words say: $id",
    ({ wording = "", main }) => {
      expect(parseTarget(wording)).toMatchObject({ ok: true, value: { main } });
    },
  );
});

describe("the tasks", () => {
  it("of 2022 have the names and results of Kế hoạch 112/KH-UBND, Phụ lục II", () => {
    const rows = ofPlan(tasks, "nhiem-vu-797-2022").map(({ name, resultText = "" }) => [name, printedWords(resultText)]);
    expect(rows).toEqual(wordsOfRows(tableOf(PLAN_112, "ket-qua-nhiem-vu")));
  });

  it("show documents that their results name", () => {
    const strays = tasks.flatMap(({ evidenceDocumentIds, resultText = "" }) =>
      evidenceDocumentIds.filter((id) => !printedWords(resultText).includes(`số ${byId(register, id).code} ngày`)),
    );
    expect(strays).toEqual([]);
  });

  it("to 2025 have the units and times of Kế hoạch 394/KH-UBND, Phụ lục I", () => {
    const rows = ofPlan(tasks, "ke-hoach-394-2022-2025").map(({ id, name, deadline }) => [
      name,
      ...teamWords("task", id),
      deadline === undefined ? "" : describeDeadline(deadline),
    ]);
    expect(rows).toEqual(wordsOfRows(tableOf(PLAN_394, "nhiem-vu")));
  });

  it("to 2025 stand in the groups of the plan", () => {
    const titles = tableOf(PLAN_394, "nhiem-vu").rows.flatMap((row) => (row.kind === "group" ? [wordsOf(row.title)] : []));
    expect(new Set(ofPlan(tasks, "ke-hoach-394-2022-2025").flatMap(({ groups = [] }) => groups))).toEqual(new Set(titles));
  });
});

describe("the projects", () => {
  it("equal Kế hoạch 112/KH-UBND, Phụ lục IV", () => {
    const rows = projects.map((project) => [
      project.name,
      nameOf(project.proposer) + (project.proposerNote === undefined ? "" : ` (${project.proposerNote})`),
      nameOf(project.investor ?? project.proposer),
      project.field,
      `${project.capital === "operating" ? "Nhiệm vụ" : "DA"} ${project.stage === "new" ? "mới" : "chuyển tiếp"}`,
      project.goal,
      project.need,
      project.scope,
      timeOf(project),
      project.total ?? "",
      moneyInYear(project, 2023) ?? "",
    ]);
    expect(rows).toEqual(wordsOfRows(tableOf(PLAN_112, "du-an-2023")));
  });

  function timeOf({ period }: Project): string {
    return period === undefined ? "" : describeDeadline({ kind: "period", period });
  }
});

describe("the figures of five years", () => {
  const rows = wordsOfRows(tableOf(REPORT_573, "chi-tieu-chinh"));
  /** The plan that set the target words the indicator otherwise. */
  const OTHER_NAMES: Readonly<Record<string, string>> = {
    "Doanh nghiệp dùng hợp đồng điện tử": byId(indicators, "hop-dong-dien-tu").name,
  };

  it.each(rows)("%s, %s: %s, %s", (name = "", unit = "", printed = "", time = "") => {
    const period = time.replace(" - ", "..");
    const plainName = (OTHER_NAMES[name] ?? name).replace(/^Trong đó: /, "").toLowerCase();
    const known = results.filter((one) => one.period === period && byId(indicators, one.indicatorId).name.toLowerCase() === plainName);
    const shown = known.map((one) => {
      const { measurement } = one;
      if (measurement.kind === "fraction" && unit !== "%") return `${measurement.numerator}/${measurement.denominator}`;
      const figure = figureOf(byId(indicators, one.indicatorId), one);
      return figure === undefined ? "" : formatNumber(figure);
    });
    expect(shown).toContain(printed.replace(/^trên /, "").replace(/^0(?=\d)/, ""));
  });
});

describe("the facts of the sample documents", () => {
  const operating = projects.filter(({ capital }) => capital === "operating");
  const counted: Readonly<Record<string, string | undefined>> = {
    "tong:projects?capital=vốn_sự_nghiệp&lead=Sở_Thông_tin_và_Truyền_thông.budget": totalsOf(operating, 2023).inYear,
    "nhiem-vu-kinh-te-so-xa-hoi-so@2022-2025": String(ofPlan(tasks, "ke-hoach-394-2022-2025").length),
  };
  const bound = SAMPLE_NAMES.flatMap((sample) => boundFigures(sampleDocument(sample)));

  it("are bound in many places", () => {
    expect(bound.length).toBeGreaterThan(30);
  });

  it.each(bound)("$fact is $shown", ({ fact: id, shown }) => {
    expect(counted[id] === undefined ? formsOf(id) : [counted[id]]).toContain(shown);
  });

  /** The value of a target; of a result the figure, or its fraction as printed; the money of a project. */
  function formsOf(key: string): readonly (string | undefined)[] {
    const [, projectId, money] = /^du-an\/(.+)@(.+)$/.exec(key) ?? [];
    if (projectId !== undefined) return [moneyOf(byId(projects, projectId), money)];
    const [id = "", part] = key.split("/");
    const result = part === "muc-tieu" ? undefined : results.find((one) => one.id === id);
    if (result === undefined) {
      const { main } = byId(targets, id);
      return "value" in main ? [main.value] : [];
    }
    const { measurement } = result;
    const fraction = measurement.kind === "fraction" ? [`${measurement.numerator}/${measurement.denominator}`] : [];
    return [figureOf(byId(indicators, result.indicatorId), result), ...fraction];
  }
});

function moneyOf(project: Project, money: string | undefined): string | undefined {
  return money === "tong" ? project.total : moneyInYear(project, Number(money));
}

interface BoundFigure {
  readonly fact: string;
  readonly shown: string;
}

/** Every figure of a document that is bound to a fact: its value, or what is shown where it has none. */
function boundFigures(tree: unknown): readonly BoundFigure[] {
  if (Array.isArray(tree)) return tree.flatMap(boundFigures);
  if (typeof tree !== "object" || tree === null) return [];
  const { facts = [], value, shown } = tree as Partial<Pick<Field, "facts" | "value" | "shown">>;
  const own = facts.map((fact) => ({ fact, shown: value ?? shown ?? "" }));
  return [...own, ...Object.values(tree).flatMap(boundFigures)];
}

describe("the numbers of results", () => {
  it.each([
    ["Kế hoạch số 112/KH-UBND", PLAN_112],
    ["Báo cáo số 573-BC/TU", REPORT_573],
  ])("from %s are printed there", (source, sample) => {
    const text = sampleText(sample);
    const reported = results.filter((one) => one.source?.startsWith(source));
    expect(reported.length).toBeGreaterThan(20);
    const missing = reported.flatMap((one) =>
      numbersOf(one)
        .filter((number) => !new RegExp(`(?<![\\d.,])0?${number.replaceAll(".", "\\.")}(?![\\d]|[.,]\\d)`).test(text))
        .map((number) => `${one.id}: ${number}`),
    );
    expect(missing).toEqual([]);
  });

  function numbersOf({ measurement, breakdown }: IndicatorResult): readonly string[] {
    const parts = breakdown.map(({ value }) => value);
    const whole = measurement.kind === "value" ? [measurement.value] : [];
    const fraction = measurement.kind === "fraction" ? [measurement.numerator, measurement.denominator] : [];
    return [...whole, ...fraction, ...parts].map((value) => formatNumber(value));
  }
});

describe("the register", () => {
  it.each(SAMPLE_NAMES)("holds every document that %s cites, with its date", (sample) => {
    const text = sampleText(sample);
    const cited = [
      ...text.replaceAll(/\]\{[^}]*\}/g, "").matchAll(/số (\d[^ ,;]*\/[^ ,;]*),? ngày (\d+)(?:\/| tháng )(\d+)(?:\/| năm )(\d{4})/g),
    ];
    const keys = cited.map(([, code, day = "", month = "", year]) => `${code} ${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
    expect(keys.length).toBeGreaterThan(0);
    const known = register.map(({ code, date }) => `${code} ${date}`);
    expect(keys.filter((key) => !known.includes(key))).toEqual([]);
  });

  it("holds every sample document with its number, symbol and date", () => {
    const samples = SAMPLE_NAMES.map(sampleDocument).map(({ kind, number, symbol, date }) => ({ kind, number, symbol, date }));
    for (const sample of samples) expect(register).toContainEqual(expect.objectContaining(sample));
  });

  it("says of the documents of 2022 what Phụ lục III lists", () => {
    const list = sampleDocument(PLAN_112).appendices[2]?.content.flatMap((block) =>
      block.kind === "paragraph" && block.level === 3 ? [wordsOf(block.content)] : [],
    );
    const issued = register.filter(({ issuedIn }) => issuedIn === "2022");
    const citations = issued.map(
      ({ kindName, code, date, issuer, title }) => `${kindName} số ${code} ngày ${shortDate(date)} của ${issuer} ${title}.`,
    );
    const heads = new Set(["Trưởng Ban Chỉ đạo chuyển đổi số tỉnh", "Chủ tịch UBND tỉnh", "UBND tỉnh"]);
    expect(issued.every(({ issuer }) => heads.has(issuer))).toBe(true);
    expect(citations).toEqual(list);
  });

  function shortDate(date: PlainDate | undefined): string {
    const [year, month = "", day] = (date ?? "").split("-");
    return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
  }
});

describe("the signatories", () => {
  it.each([
    [PLAN_112, "chu-tich-ubnd-tinh"],
    [PLAN_394, "pho-chu-tich-ubnd-tinh"],
    [REPORT_573, "pho-bi-thu-tinh-uy"],
    ["cong-van-ubnd", "chanh-van-phong-ubnd-tinh"],
    ["to-trinh-so-tttt", "pho-giam-doc-so-tttt"],
  ])("sign %s as %s", (sample, id) => {
    const authority: SigningAuthority = byId(authorities, id);
    const { signature, date } = sampleDocument(sample);
    expect(signatureOf(authority, byId(people, authority.personId), date)).toEqual({ ok: true, value: signature });
  });
});

describe("the results by field", () => {
  it("have the words of Phụ lục III", () => {
    const content = sampleDocument(PLAN_112).appendices[2]?.content ?? [];
    const said = content.flatMap((block) => {
      if (block.kind === "heading") return block.text === undefined ? [] : [wordsOf(block.text)];
      return block.kind === "item" || (block.kind === "paragraph" && block.level === undefined) ? [wordsOf(block.content)] : [];
    });
    const stored = areas
      .flatMap(({ sections }) => sections.flatMap((one) => [...(one.results ?? []), ...(one.limits ?? [])]))
      .map(({ text }) => printedWords(text));
    expect(stored).toEqual(said);
  });
});

function sampleText(sample: string): string {
  return readFileSync(fileURLToPath(new URL(`../../resources/sample/documents/${sample}.md`, import.meta.url)), "utf8");
}

/** The lead and the partners as the columns of a table print them. */
function teamWords(subject: "indicator" | "task", id: string): readonly [string, string] {
  const { lead, partners } = teamOf(assignments, subject, id);
  return [assigneeWords(lead), partners.map(assigneeWords).join("; ")];
}

function assigneeWords(assignee: Assignee | undefined): string {
  return assignee === undefined ? "" : assigneeName(assignee, units);
}

/** A unit by its name; the one the tables of projects print shorter by its short name. */
function nameOf(assignee: Assignee | undefined): string {
  if (assignee === undefined) return "";
  const isShortened = assignee.kind === "unit" && assignee.unitId === "van-phong-ubnd-tien-giang";
  return isShortened ? shortNameOf(byId(units, assignee.unitId)) : assigneeName(assignee, units);
}
