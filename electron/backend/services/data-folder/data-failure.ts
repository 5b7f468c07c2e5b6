import type { Problem } from "#core/problem.ts";
import type { ChangeFailure } from "../../database/change-failure.ts";
import type { FileFailure } from "../../files/file-failure.ts";

/** A mistake and the file it stands in. */
export interface FileProblem extends Problem {
  readonly file: string;
}

/** Why something was not done with a data folder. */
export type DataFailure =
  | { readonly kind: "database"; readonly failure: ChangeFailure }
  | { readonly kind: "file"; readonly failure: FileFailure }
  /** Every mistake of every file; nothing was written. */
  | { readonly kind: "mistakes"; readonly problems: readonly FileProblem[] }
  | { readonly kind: "folder-foreign"; readonly path: string; readonly found: string }
  | { readonly kind: "folder-filled"; readonly path: string }
  | { readonly kind: "folder-empty"; readonly path: string }
  | { readonly kind: "backup-without-description"; readonly path: string }
  | { readonly kind: "nothing-to-undo" };
