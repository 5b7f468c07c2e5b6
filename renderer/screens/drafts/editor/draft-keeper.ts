import { type DocumentEdit, editBetween } from "#core/document/document-edit.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";

/** Tells one kept state from another. */
interface Kept {
  readonly digest: string;
}

interface DraftKeeperSettings {
  readonly keepWhole: (document: OfficialDocument) => Promise<Kept>;
  /** Keeps an edit of the state with this digest; gives undefined where another one is kept. */
  readonly keepEdit: (edit: DocumentEdit & { readonly over: string }) => Promise<Kept | undefined>;
}

/**
 * Keeps a draft as it is typed: whole at first, then by the blocks that changed since. A long document takes longer to send than a key may
 * wait; one paragraph does not. What is given ends when it is on disk.
 */
export function createDraftKeeper({ keepWhole, keepEdit }: DraftKeeperSettings): (document: OfficialDocument) => Promise<void> {
  const state: { last?: Kept & { readonly document: OfficialDocument } } = {};
  return async (document) => {
    const { last } = state;
    const edit = last && editBetween(last.document, document);
    const edited = last && edit ? await keepEdit({ ...edit, over: last.digest }) : undefined;
    const { digest } = edited ?? (await keepWhole(document));
    state.last = { document, digest };
  };
}
