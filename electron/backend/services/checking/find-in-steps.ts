import { setImmediate } from "node:timers/promises";
import { checkInSteps, sorted } from "#core/checking/check-document.ts";
import type { Finding } from "#core/checking/finding.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { failure, type Result, success } from "#core/result.ts";

/** Who asked does not want the findings any more. */
export type CheckingFailure = { readonly kind: "superseded" };

/** Everything the rules find in a document. Other calls are answered between the rules; when `signal` fires, the rest is not looked at. */
export async function findInSteps(document: OfficialDocument, signal?: AbortSignal): Promise<Result<readonly Finding[], CheckingFailure>> {
  const found: Finding[] = [];
  for (const findings of checkInSteps(document)) {
    found.push(...findings);
    await setImmediate();
    if (signal?.aborted === true) return failure({ kind: "superseded" });
  }
  return success(sorted(found));
}
