import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { saveDraftVersion } from "#backend/database/repositories/draft-repository.ts";
import { readTemplate } from "#backend/markdown/read-template.ts";
import type { Inline } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { failure, type Result, success } from "#core/result.ts";
import { namesAsked } from "#core/templating/index.ts";
import { readDrafting, todayIn, writeDrafting } from "./draft-access.ts";
import type { DraftingFailure } from "./drafting-failure.ts";
import { type FoundTemplate, findTemplate } from "./find-template.ts";
import { type DataRequest, type GatheredData, gatherTemplateData } from "./gather-template-data.ts";
import { type TracedFigure, traceFigures } from "./trace-figures.ts";

export interface DraftRequest extends DataRequest {
  /** The code of a template of the office, or of one that came with the program: `state-periodic-report`. */
  readonly templateId: string;
}

export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly document: OfficialDocument;
  readonly figures: readonly TracedFigure[];
}

/**
 * Fills a template with what is known of a plan in a period and keeps the document as a new draft with its first version. Fails with all
 * mistakes of the template together; then, and for an unknown template, plan, period or unit, nothing is kept.
 */
export async function draftDocument(database: OpenDatabase, request: DraftRequest): Promise<Result<Draft, DraftingFailure>> {
  const gathered = await readDrafting(database, async (queries) => {
    const template = await findTemplate(queries, request.templateId);
    if (!template.ok) return template;
    const data = await gatherTemplateData(queries, request, todayIn(database), namesAsked(template.value.text));
    return data.ok ? success({ template: template.value, ...data.value }) : data;
  });
  if (!gathered.ok) return gathered;
  const { template, view } = gathered.value;
  const document = readTemplate(template.text, view);
  if (!document.ok) {
    return failure({ kind: "document", failure: { kind: "mistakes", path: `${request.templateId}.md`, problems: document.failure } });
  }
  const title = titleInWords(document.value.title);
  const id = await saveDraft(database, request, { ...gathered.value, document: document.value, title });
  return id.ok ? success({ id: id.value, title, document: document.value, figures: traceFigures(document.value, gathered.value) }) : id;
}

interface FilledDocument extends Pick<GatheredData, "plan"> {
  readonly template: FoundTemplate;
  readonly document: OfficialDocument;
  readonly title: string;
}

function saveDraft(
  database: OpenDatabase,
  { templateId, period, unitId }: DraftRequest,
  { template, plan, document, title }: FilledDocument,
): Promise<Result<string, DraftingFailure>> {
  const { clock, actor } = database.environment;
  return writeDrafting(database, `Soạn dự thảo “${title}”`, async (changes) => {
    const place = { plan_id: plan.id, period, unit_id: unitId ?? null };
    const source = { template_id: template.storedId ?? null, template_code: templateId };
    const { id } = await changes.insert("drafts", { title, kind: document.kind, ...place, ...source });
    await saveDraftVersion(changes, id, { document, savedAt: clock(), savedBy: actor, note: `Soạn từ mẫu ${templateId}` });
    return id;
  });
}

/** A title on one line, as lists show it. */
export function titleInWords(content: readonly Inline[]): string {
  const words = content.map((inline) => {
    if (inline.kind === "text") return inline.text;
    return "shown" in inline ? inline.shown : " ";
  });
  return words.join("").replace(/\s+/g, " ").trim();
}
