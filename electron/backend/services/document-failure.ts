import type { Problem } from "#core/problem.ts";
import type { FileFailure } from "../files/file-failure.ts";

/** Why a document could not be read, or its files not be written. */
export type DocumentFailure =
  | { readonly kind: "file"; readonly failure: FileFailure }
  | { readonly kind: "mistakes"; readonly path: string; readonly problems: readonly Problem[] }
  | { readonly kind: "source-format-unknown"; readonly path: string }
  | { readonly kind: "target-format-unknown"; readonly path: string }
  | { readonly kind: "target-is-source"; readonly path: string }
  | { readonly kind: "no-appendix"; readonly path: string };
