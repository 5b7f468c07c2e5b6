import { z } from "zod";
import { call } from "./refusal.ts";
import { sentDocument } from "./sent-document.ts";

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

const findings = z.array(finding).readonly();

/** Checking: what is wrong in a document, and where. */
export const checkingContract = {
  /** Errors first. Refused as `superseded` when the asker gave up before everything was looked at. */
  findings: call.input(z.object({ document: sentDocument })).output(findings),
  /** The same for a draft as it was kept last: what would leave the office now. */
  draftFindings: call.input(z.object({ id: z.string().min(1) })).output(findings),
};
