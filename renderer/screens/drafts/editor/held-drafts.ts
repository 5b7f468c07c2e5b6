import type { OfficialDocument } from "#core/document/official-document.ts";

/** A draft whose screen was left before its last words were on disk. */
interface HeldDraft {
  readonly document: OfficialDocument;
  readonly letGo: () => void;
}

/** They stand here until they are on disk or taken up again; a screen that is gone cannot hold them. */
const held = new Map<string, HeldDraft>();

interface LeftDraft {
  readonly id: string;
  readonly document: OfficialDocument;
  /** Tries to keep it; rejects with the reason. */
  readonly flush: () => Promise<void>;
  readonly onFailure: (error: unknown) => void;
}

/** Holds what was typed in a draft that is left until it is on disk. Where it cannot be kept it is tried again when the window closes, which then stays. */
export function holdUntilKept({ id, document, flush, onFailure }: LeftDraft): void {
  const own: HeldDraft = { document, letGo: window.theThuc.onClosing(() => keep()) };
  const keep = async () => {
    await flush();
    own.letGo();
    if (held.get(id) === own) held.delete(id);
  };
  held.set(id, own);
  keep().catch(onFailure);
}

/** What was typed in a draft and is not on disk; undefined where everything is. */
export function heldDocument(id: string): OfficialDocument | undefined {
  return held.get(id)?.document;
}

/** Hands a held draft over to the screen that holds it from now on. */
export function letGoOf(id: string): void {
  held.get(id)?.letGo();
  held.delete(id);
}
