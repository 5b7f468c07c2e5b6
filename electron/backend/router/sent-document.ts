import type { SentDocument } from "#contract/sent-document.ts";
import { applyEdit, type DocumentEdit } from "#core/document/document-edit.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { parseDocumentShape } from "#core/document/parse-document.ts";
import type { OfficeSession } from "../session/office-session.ts";
import type { Refusers, RouterContext } from "./context.ts";

/** Saving, checking and laying out may each have sent a state since the one an edit goes by. */
const MOST_STATES = 8;

/** The last states of documents that were sent in a session, by their names. */
const sent = new WeakMap<OfficeSession, Map<string, OfficialDocument>>();

/**
 * The document of a call. An edit of a state that is not remembered is refused. The window speaks the document's own language: anything else
 * is a bug, and thrown.
 */
export function sentDocument({ session }: RouterContext, value: SentDocument, errors: Pick<Refusers, "REFUSED">): OfficialDocument {
  if (!("state" in value)) return wholeDocument(value);
  const states = sent.get(session) ?? new Map<string, OfficialDocument>();
  sent.set(session, states);
  const document = "whole" in value ? wholeDocument(value.whole) : editedDocument(states.get(value.over), value.edit);
  if (document === undefined) throw errors.REFUSED({ message: UNKNOWN.message, data: UNKNOWN });
  states.set(value.state, document);
  for (const oldest of [...states.keys()].slice(0, -MOST_STATES)) states.delete(oldest);
  return document;
}

/** Never seen by a person: the window sends the whole document then. */
const UNKNOWN = { kind: "state-unknown", message: "Văn bản đang mở cần được gửi lại toàn bộ." };

function wholeDocument(value: unknown): OfficialDocument {
  const document = parseDocumentShape(value);
  if (!document.ok) throw new Error(`The window sent no document: ${JSON.stringify(document.failure.slice(0, 3))}`);
  return document.value;
}

/** Only what is new is read: what it is put into was read before. */
function editedDocument(before: OfficialDocument | undefined, edit: DocumentEdit): OfficialDocument | undefined {
  if (before === undefined) return undefined;
  const { body, appendices: _none, ...around } = wholeDocument({ ...(edit.around ?? before), body: edit.blocks, appendices: [] });
  return applyEdit(before, { ...edit, around, blocks: body });
}
