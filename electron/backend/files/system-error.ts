import { failure, type Result, success } from "#core/result.ts";
import type { FileFailure } from "./file-failure.ts";

/** The code of a fault reported by the operating system (`ENOSPC`); undefined for anything else, which is a bug and not a fault. */
export function systemErrorCodeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** Does `action`; a fault of the operating system becomes the failure its code stands for, anything else is thrown on. */
export async function attempt<Value>(
  action: () => Promise<Value>,
  failureOf: (code: string) => FileFailure,
): Promise<Result<Value, FileFailure>> {
  try {
    return success(await action());
  } catch (error) {
    const code = systemErrorCodeOf(error);
    if (code === undefined) throw error;
    return failure(failureOf(code));
  }
}
