import type { SentDocument } from "#contract/sent-document.ts";
import { editBetween } from "#core/document/document-edit.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";

/** Calls the backend with a document; gives its answer, and rejects as the call does. */
export type SendDocument = <Answer>(document: OfficialDocument, call: (sent: SentDocument) => Promise<Answer>) => Promise<Answer>;

/**
 * Sends documents to the backend: of one that was sent before only the blocks that changed since. A long document takes longer to send than a
 * key may wait, and while it is written it is sent again and again: to be kept, checked and laid out. `isUnknown` tells the refusal of an edit
 * whose earlier state the backend does not remember.
 */
export function createDocumentSender(isUnknown: (error: unknown) => boolean): SendDocument {
  const sender = crypto.randomUUID();
  const state: { last?: { readonly name: string; readonly document: OfficialDocument }; count: number } = { count: 0 };
  return async (document, call) => {
    const { last } = state;
    state.count += 1;
    const name = `${sender} ${state.count}`;
    state.last = { name, document };
    const whole = () => call({ state: name, whole: document });
    const edit = last && editBetween(last.document, document);
    if (last === undefined || edit === undefined) return whole();
    try {
      return await call({ state: name, over: last.name, edit });
    } catch (error) {
      if (isUnknown(error)) return whole();
      throw error;
    }
  };
}
