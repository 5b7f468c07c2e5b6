import type { Issuable } from "#contract/register.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { validateDocument } from "#core/document/validate-document.ts";
import type { PlainDate } from "#core/plain-date.ts";
import { findUnit, type Unit } from "#core/planning/index.ts";
import { present } from "#core/present.ts";
import { failure, type Result, success } from "#core/result.ts";
import { standardFor, standardOf } from "#core/standards/index.ts";
import { answerQueries, type Fact, type QueryData, refreshDocument } from "#core/templating/index.ts";
import { formatSlashDate } from "#core/vietnamese/index.ts";
import type { Changes } from "../../database/change-set.ts";
import type { OpenDatabase } from "../../database/database-handle.ts";
import type { ReadQueries } from "../../database/read.ts";
import { documentRepository } from "../../database/repositories/document-repository.ts";
import { findWorkingCopy } from "../../database/repositories/draft-repository.ts";
import { insertIssuedSnapshot } from "../../database/repositories/issued-snapshot-repository.ts";
import { findLetterheadFile } from "../../database/repositories/letterhead-file-repository.ts";
import { planRepository } from "../../database/repositories/plan-repository.ts";
import { listUnits } from "../../database/repositories/unit-repository.ts";
import type { DraftRow } from "../../database/tables/drafting-tables.ts";
import { createFieldReader } from "../catalogue/field-reader.ts";
import type { FormFailure } from "../catalogue/form-failure.ts";
import { type Written, writeForm } from "../catalogue/write-form.ts";
import { describeChange } from "../drafting/describe-change.ts";
import { readDrafting, todayIn } from "../drafting/draft-access.ts";
import { titleInWords } from "../drafting/draft-document.ts";
import type { DraftingFailure } from "../drafting/drafting-failure.ts";
import { settleDraft } from "../drafting/edit-draft.ts";
import { gatherCurrent } from "../drafting/gather-template-data.ts";
import type { Gathered } from "../drafting/gathered-fact.ts";
import { loadDraft, requestOf, type StoredDraft } from "../drafting/stored-draft.ts";
import { listTerms } from "./committee-terms.ts";
import { enterIssued } from "./enter-issued.ts";
import { factsBehind } from "./facts-behind.ts";
import { codeOf, nextNumberOf, printedCode, shownNext } from "./number-series.ts";
import { describeDuplicate, type Entry, findDuplicate, readDay, readNumber } from "./read-entry.ts";

/** Why a draft was not issued: something typed, or something about the draft. */
export type IssueFailure =
  | { readonly kind: "form"; readonly failure: FormFailure }
  | { readonly kind: "drafting"; readonly failure: DraftingFailure };

export interface IssueRequest {
  readonly draftId: string;
  /** As typed. */
  readonly number: string;
  readonly date: string;
  /** Entries of the register it takes the place of, or changes. */
  readonly replaces?: string | undefined;
  readonly amends?: string | undefined;
}

interface Prepared {
  readonly draft: StoredDraft;
  /** Who issues it, and the unit that is where one is known. */
  readonly issuer: string;
  readonly unitId: string | undefined;
  readonly current: Gathered<QueryData> | undefined;
}

/** A draft about to be issued: the number that is next on the day typed (today where none is), and what a clerk should look at first. */
export async function issuableDraft(
  database: OpenDatabase,
  { draftId, date: typed }: Pick<IssueRequest, "draftId" | "date">,
): Promise<Result<Issuable, DraftingFailure>> {
  return readDrafting(database, async (queries) => {
    const prepared = await prepare(queries, draftId, todayIn(database));
    if (!prepared.ok) return prepared;
    const { draft, current } = prepared.value;
    const document = (await findWorkingCopy(queries, draftId)) ?? draft.last.document;
    const date = createFieldReader().day("date", typed) ?? todayIn(database);
    const documents = (await documentRepository.list(queries)).map(({ value }) => value);
    const { kind, symbol } = document;
    return success({
      title: titleInWords(document.title),
      kindName: standardOf(document.standard).kinds[kind]?.name ?? kind,
      standard: document.standard,
      date: formatSlashDate(date),
      next: shownNext(nextNumberOf(documents, { kind, symbol, date }, await listTerms(queries))),
      stale: [...wrongStandard(document, date), ...staleFigures(document, current)],
      issuedAs: (await issuedAs(queries, draftId)) ?? null,
    });
  });
}

/**
 * Freezes a draft under its number and day, with the facts its figures come from as they stand, and enters it in the register: one change.
 * Fails with what is wrong with number and day, for a draft that was issued before, and with every mistake of the document.
 */
export async function issueDraft(
  database: OpenDatabase,
  request: IssueRequest,
): Promise<Result<Written & { readonly code: string }, IssueFailure>> {
  const typed = readTyped(request, todayIn(database));
  if (!typed.ok) return failure({ kind: "form", failure: typed.failure });
  const settled = await settleDraft(database, request.draftId, "Lưu trước khi ban hành");
  const prepared = settled.ok ? await readDrafting(database, (queries) => prepare(queries, request.draftId, todayIn(database))) : settled;
  if (!prepared.ok) return failure({ kind: "drafting", failure: prepared.failure });
  const { draft, current, ...about } = prepared.value;
  const document = issuedForm(draft.last.document, typed.value);
  const problems = validateDocument(document);
  if (problems.length > 0) {
    return failure({ kind: "drafting", failure: { kind: "document", failure: { kind: "mistakes", path: draft.row.title, problems } } });
  }
  const code = printedCode(document.number, document.symbol);
  const issued = await writeForm(database, `Ban hành ${code}: ${draft.row.title}`, (changes) =>
    freeze(changes, database, { ...about, request, draft: draft.row, document, facts: factsBehind(document, current) }),
  );
  return issued.ok ? success({ ...issued.value, code }) : failure({ kind: "form", failure: issued.failure });
}

function readTyped(
  { number: typedNumber, date: typedDate }: IssueRequest,
  today: PlainDate,
): Result<{ readonly number: number; readonly date: PlainDate }, FormFailure> {
  const reader = createFieldReader();
  const number = readNumber(reader, typedNumber, true);
  const date = readDay(reader, typedDate, today);
  if (typedDate.trim() === "") reader.note("date", "Chưa ghi ngày ban hành.");
  if (number === undefined || date === undefined || reader.mistakes.length > 0) return failure({ kind: "form", mistakes: reader.mistakes });
  return success({ number, date });
}

/** What is issued is no draft any more: number and day stand, the mark of a draft goes. */
function issuedForm(
  { marks, ...document }: OfficialDocument,
  typed: { readonly number: number; readonly date: PlainDate },
): OfficialDocument {
  const { draft: _draft, ...kept } = marks ?? {};
  return { ...document, ...typed, ...(Object.keys(kept).length === 0 ? {} : { marks: kept }) };
}

interface Frozen extends Pick<Prepared, "issuer" | "unitId"> {
  readonly request: IssueRequest;
  readonly draft: DraftRow;
  readonly document: OfficialDocument;
  readonly facts: readonly Fact[];
}

async function freeze(
  changes: Changes,
  { environment: { ids, clock, actor } }: OpenDatabase,
  { request: { replaces, amends }, draft, document, issuer, unitId, facts }: Frozen,
): Promise<Result<string, FormFailure>> {
  const { queries } = changes;
  const before = await issuedAs(queries, draft.id);
  if (before !== undefined) return failure({ kind: "frozen", code: before });
  const { kind, number, symbol, date } = document;
  const entry: Entry = {
    origin: "own",
    kind,
    symbol,
    issuer,
    title: titleInWords(document.title),
    ...present({ number, date }),
  };
  const documents = (await documentRepository.list(queries)).map(({ value }) => value);
  const duplicate = findDuplicate(documents, entry, { terms: await listTerms(queries) });
  if (duplicate !== undefined) return failure({ kind: "form", mistakes: [{ field: "number", message: describeDuplicate(duplicate) }] });
  const documentId = ids();
  await enterIssued(changes, { draft, document, entry, documentId, replaces, amends });
  const letterhead = unitId === undefined ? undefined : await findLetterheadFile(queries, unitId);
  const frozen = { id: ids(), documentId, draftId: draft.id, document, facts, issuedAt: clock(), issuedBy: actor };
  await insertIssuedSnapshot(changes, { ...frozen, ...present({ letterhead }) });
  return success(documentId);
}

async function prepare(queries: ReadQueries, draftId: string, today: PlainDate): Promise<Result<Prepared, DraftingFailure>> {
  const draft = await loadDraft(queries, draftId);
  if (!draft.ok) return draft;
  const { row, last } = draft.value;
  const request = requestOf(row);
  const current = request && (await gatherCurrent(queries, request, today, last.document));
  const unit = await issuingUnit(queries, draft.value);
  const { issuer, issuerName: inWords } = last.document.letterhead;
  // A plan that is gone takes no draft with it: its figures stay as they are.
  const figures = current?.ok ? current.value : undefined;
  return success({ draft: draft.value, issuer: unit?.name ?? inWords ?? issuer.join(" "), unitId: unit?.id, current: figures });
}

/** The office that issues a draft: its own, else that of its plan; undefined where neither is known. */
async function issuingUnit(queries: ReadQueries, { row }: StoredDraft): Promise<Unit | undefined> {
  const plan = row.plan_id === null ? undefined : await planRepository.find(queries, row.plan_id);
  const unitId = row.unit_id ?? plan?.value.issuerUnitId;
  const units = (await listUnits(queries)).map(({ value }) => value);
  return unitId === undefined ? undefined : findUnit(units, unitId);
}

/** Number and symbol a draft was issued under; undefined while it is a draft. */
async function issuedAs(queries: ReadQueries, draftId: string): Promise<string | undefined> {
  const snapshot = await queries.selectFrom("issued_snapshots").select("document_id").where("draft_id", "=", draftId).executeTakeFirst();
  const entry = snapshot === undefined ? undefined : await documentRepository.find(queries, snapshot.document_id);
  return entry === undefined ? undefined : codeOf(entry.value);
}

function staleFigures(document: OfficialDocument, current: Gathered<QueryData> | undefined): readonly string[] {
  if (current === undefined) return [];
  const facts = new Map(current.facts.map(({ fact }) => [fact.ref, fact]));
  return refreshDocument(document, facts, answerQueries(current.view)).changes.map(describeChange);
}

/** The day printed decides which standard applies (NĐ 30/2020/NĐ-CP, Điều 37; HD 05-HD/VPTW, Phần III.1). */
function wrongStandard({ standard }: OfficialDocument, date: PlainDate): readonly string[] {
  const written = standardOf(standard);
  const due = standardFor(written.side, date);
  return due === undefined || due.id === standard
    ? []
    : [`Văn bản đang trình bày theo ${written.name}, nhưng ngày ${formatSlashDate(date)} áp dụng ${due.name}.`];
}
