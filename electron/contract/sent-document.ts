import { z } from "zod";
import type { DocumentEdit } from "#core/document/document-edit.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";

/**
 * A document on its way to the backend: as it is; whole and under a name of this state of it; or as an edit of a state that was sent under its
 * name before. A call with an edit is refused as `state-unknown` where the backend does not remember that state: then it is sent whole.
 */
export type SentDocument =
  | OfficialDocument
  | { readonly state: string; readonly whole: OfficialDocument }
  | { readonly state: string; readonly over: string; readonly edit: DocumentEdit };

/** Plain JSON; read by the schema of core before anything is done with it. */
export const sentDocument = z.custom<SentDocument>((value) => typeof value === "object" && value !== null);
