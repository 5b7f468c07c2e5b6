import type { FactRef } from "../document/inline.ts";
import type { PlainDate } from "../plain-date.ts";
import type { Period } from "../planning/index.ts";
import type { Fact } from "./fact.ts";

/** A value that may be unknown; a template asks for it with `{% if %}`. */
type Maybe<Value> = Value | null;

/** An indicator of a plan with what is known of it in the period. */
export interface IndicatorView {
  /** `dvc-toan-trinh`; the indicator is also reached as `i['dvc-toan-trinh']`. */
  readonly code: string;
  readonly name: string;
  readonly area?: Maybe<string>;
  /** The code of the indicator it is "trong đó" of. */
  readonly partOf?: Maybe<string>;
  readonly unit?: Maybe<string>;
  readonly lead?: Maybe<string>;
  readonly partners?: readonly string[];
  /** Whether someone is to lead it. */
  readonly isAssigned?: Maybe<boolean>;
  readonly target?: Maybe<Fact>;
  /** The target as a sentence of the plan. */
  readonly statement?: Maybe<string>;
  readonly result?: Maybe<Fact>;
  /** The result of the period before. */
  readonly previous?: Maybe<Fact>;
  /** The result of the same period of last year. */
  readonly lastYear?: Maybe<Fact>;
  /** The verdict in words (`text`: ĐẠT, CHƯA ĐẠT); absent while none can be given. */
  readonly verdict?: Maybe<Fact>;
  readonly isMet?: Maybe<boolean>;
  /** Whether the figure itself is met, whatever becomes of further conditions of the target. */
  readonly isMainMet?: Maybe<boolean>;
  /** Whether the figure is met and a further condition is not, or cannot be judged. */
  readonly isPartlyMet?: Maybe<boolean>;
  /** Whether anything can be said of the figure. */
  readonly isJudged?: Maybe<boolean>;
  /** Where the target has further conditions, what became of each: the figure itself first. */
  readonly conditions?: readonly ConditionView[];
  /** What counts and what does not, as laid down. */
  readonly definition?: Maybe<string>;
  /** Explanation of the result: paragraphs apart by blank lines, bullets `-` and `+`. */
  readonly narrative?: Maybe<string>;
}

/** One condition of a target. */
export interface ConditionView {
  readonly verdict?: Maybe<Fact>;
}

export interface TaskView {
  readonly name: string;
  readonly area?: Maybe<string>;
  /** The headings it stands under in the list of its plan: the widest where there are two or more, the one under it, the one under that. */
  readonly part?: Maybe<string>;
  readonly group?: Maybe<string>;
  readonly subgroup?: Maybe<string>;
  /** Where in the list it stands: `nhóm VI Phần A`. */
  readonly place?: Maybe<string>;
  readonly lead?: Maybe<string>;
  readonly partners?: readonly string[];
  /** A day, a range (`2022 - 2025`) or a condition in words. */
  readonly deadline?: Maybe<string>;
  /** `Đang xây dựng dự thảo` … */
  readonly status?: Maybe<string>;
  readonly isDone?: Maybe<boolean>;
  readonly isLate?: Maybe<boolean>;
  readonly result?: Maybe<string>;
  /** The document that proves the task done. */
  readonly evidence?: Maybe<string>;
}

export interface ProjectView {
  readonly name: string;
  /** The heading above `group` in the list of the plan; the same where there is one level. */
  readonly part?: Maybe<string>;
  readonly group?: Maybe<string>;
  /** `Dự án mới`, `Nhiệm vụ chuyển tiếp`. */
  readonly stage?: Maybe<string>;
  readonly area?: Maybe<string>;
  readonly lead?: Maybe<string>;
  readonly investor?: Maybe<string>;
  readonly isCarriedOver?: Maybe<boolean>;
  /** `vốn đầu tư`, `vốn sự nghiệp`. */
  readonly capital?: Maybe<string>;
  readonly goal?: Maybe<string>;
  readonly need?: Maybe<string>;
  readonly scope?: Maybe<string>;
  /** When it is carried out: `2022 - 2025`. */
  readonly duration?: Maybe<string>;
  readonly total?: Maybe<Fact>;
  /** Money of the plan's year. */
  readonly budget?: Maybe<Fact>;
  readonly disbursed?: Maybe<Fact>;
  /** Why figures are left blank. */
  readonly blankReason?: Maybe<string>;
}

/** A document of the register. */
export interface DocumentView {
  readonly id: string;
  /** In full, as first cited: `Quyết định số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ`. */
  readonly citation: string;
  /** Kind and number: `Quyết định số 411/QĐ-TTg`; of a law its name: `Luật Ngân sách nhà nước`. */
  readonly name?: Maybe<string>;
  readonly kind?: Maybe<string>;
  readonly symbol?: Maybe<string>;
  readonly date?: Maybe<PlainDate>;
  readonly issuer?: Maybe<string>;
  readonly title?: Maybe<string>;
  /** The area in whose list it is shown. */
  readonly area?: Maybe<string>;
  /** Whether it stands in the list of the documents of its year. */
  readonly isListed?: Maybe<boolean>;
}

/** Something said of an area, with the notes its text calls: `[^1]`. */
export interface AreaPointView {
  readonly text: string;
  readonly notes?: readonly string[];
}

export interface AreaSectionView {
  readonly title?: Maybe<string>;
  readonly results?: readonly AreaPointView[];
  readonly limits?: readonly AreaPointView[];
}

/** What was done and what is missing in an area, in words. */
export interface AreaView {
  readonly name: string;
  readonly sections?: readonly AreaSectionView[];
}

export interface PlanView {
  /** As it follows "Kế hoạch": `chuyển đổi số tỉnh Tiền Giang năm 2023`. */
  readonly title: string;
  /** With what it is: `Kế hoạch chuyển đổi số …`, `Chương trình hành động thực hiện …`; a plan where nothing else is said. */
  readonly name?: Maybe<string>;
  /** The document of the register that issued the plan. */
  readonly document?: Maybe<DocumentView>;
  readonly year?: Maybe<number>;
  readonly from?: Maybe<PlainDate>;
  readonly to?: Maybe<PlainDate>;
}

export interface PeriodView {
  /** `2023-Q1`. */
  readonly key: string;
  /** In running text: `quý I năm 2023`, `6 tháng đầu năm 2023`. */
  readonly label: string;
  readonly kind?: Maybe<Period["kind"]>;
  readonly year?: Maybe<number>;
  readonly from?: Maybe<PlainDate>;
  readonly to?: Maybe<PlainDate>;
  readonly cutoff?: Maybe<PlainDate>;
  readonly deadline?: Maybe<PlainDate>;
  /** The deadline as the regime puts it: `trước ngày 20/6/2023`. */
  readonly sendBy?: Maybe<string>;
  /** Who the report of the period goes to: `Sở Thông tin và Truyền thông`. */
  readonly receiver?: Maybe<string>;
  /** The period that follows: `quý II năm 2023`. */
  readonly next?: Maybe<string>;
}

/** What writers say in words, under the names a template asks for (`text.limitations`). Paragraphs apart by blank lines. */
export type NarrativeView = Readonly<Record<string, Maybe<string>>>;

/** A plan and what was reported of it for a period. */
export interface ReportView {
  readonly plan?: Maybe<PlanView>;
  readonly period?: Maybe<PeriodView>;
  readonly indicators?: readonly IndicatorView[];
  readonly tasks?: readonly TaskView[];
  readonly projects?: readonly ProjectView[];
  /** Documents issued in the period. */
  readonly documents?: readonly DocumentView[];
  /** Results by area, in words. */
  readonly areas?: readonly AreaView[];
}

/** The issuing office. */
export interface OfficeView {
  readonly name: string;
  /** Lines of the letterhead. */
  readonly issuer: readonly string[];
  readonly superior?: readonly string[];
  readonly abbreviation: string;
  readonly place: string;
  /** Lines at the foot of its letters. */
  readonly contact?: readonly string[];
}

export interface SignatoryView {
  /** `TM`, `KT`, `TL`, `TUQ`, `Q`. */
  readonly authority?: Maybe<string>;
  readonly body?: Maybe<string>;
  readonly position: readonly string[];
  readonly name: string;
}

/** Everything a template can ask for: the report of a period, the one before it, and who writes to whom. */
export interface TemplateData extends ReportView {
  readonly standard: "state-2020" | "party-2018" | "party-2026" | "state" | "party";
  readonly office: OfficeView;
  readonly signatory: SignatoryView;
  readonly recipients: readonly string[];
  readonly addressees?: readonly string[];
  readonly symbol?: Maybe<string>;
  readonly title?: Maybe<string>;
  /** Documents the text rests on (căn cứ). */
  readonly legalBases?: readonly DocumentView[];
  readonly text?: NarrativeView;
  /** Facts reached by key, `f['to-cong-nghe-so@2022']`: those the template names. */
  readonly facts?: Readonly<Record<FactRef, Fact>>;
  /** Documents of the register reached by id, `d['749-qd-ttg-2020']`: those the template names. */
  readonly register?: Readonly<Record<string, DocumentView>>;
  /** Reports on other plans reached by id, `plans['nhiem-vu-797-2022']`: those the template names. */
  readonly plans?: Readonly<Record<string, ReportView>>;
  /** The report a plan begins with: last year's. */
  readonly previous?: Maybe<ReportView>;
}
