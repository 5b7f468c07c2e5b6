import { z } from "zod";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { call } from "./refusal.ts";

/** A document as plain JSON; read by the schema of core before anything is done with it. */
const document = z.custom<OfficialDocument>((value) => typeof value === "object" && value !== null);

const finding = z.object({
  rule: z.string(),
  severity: z.enum(["error", "warning", "style"]),
  message: z.string(),
  quote: z.string(),
  /** A JSON path of the document, and how many characters of its words come before the quote. */
  place: z.object({ path: z.string(), at: z.number().int().nonnegative().exactOptional() }),
  expected: z.string().exactOptional(),
  clause: z.string().exactOptional(),
  fix: z.object({ replacement: z.string() }).exactOptional(),
});

/** Checking: what is wrong in a document, and where. */
export const checkingContract = {
  /** Errors first. Refused as `superseded` when the asker gave up before everything was looked at. */
  findings: call.input(z.object({ document })).output(z.array(finding).readonly()),
};
