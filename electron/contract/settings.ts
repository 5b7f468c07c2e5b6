import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { call, refusal } from "./refusal.ts";

/** A change as the list shows it, the newest first. */
const listedChange = z.object({
  id: z.string(),
  madeAt: z.string(),
  actor: z.string(),
  reason: z.string(),
  /** It was taken back since. */
  isUndone: z.boolean(),
});
export type ListedChange = z.infer<typeof listedChange>;

/** How many facts of a kind a file brings: new ones, and known ones brought up to date. */
const importCount = z.object({ label: z.string(), added: z.number().int(), known: z.number().int() });
export type ImportCount = z.infer<typeof importCount>;

const files = z.object({ files: z.array(z.string().min(1)).min(1).readonly() });

/** How an import goes on, and how it ended. */
const importEvent = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("progress"), done: z.number().int(), total: z.number().int() }),
  z.object({ kind: z.literal("done"), counts: z.array(importCount).readonly(), changeSetId: z.string().nullable() }),
  z.object({ kind: z.literal("refused"), refusal }),
]);
export type ImportEvent = z.infer<typeof importEvent>;

/** The beginnings of terms of the Party committee: those the office set, and the one that counts today. */
const committeeTerms = z.object({ days: z.array(z.string()).readonly(), current: z.string(), isAssumed: z.boolean() });
export type ShownTerms = z.infer<typeof committeeTerms>;

/** What is set and looked after once in a while. */
export const settingsContract = {
  version: call.output(z.string()),
  changes: call.output(z.array(listedChange).readonly()),
  /** Takes a change back; the last one that still stands where none is named. */
  undo: call.input(z.object({ id: z.string().optional() })).output(z.object({ reason: z.string(), changeSetId: z.string() })),
  /** Looks for mistakes in files of facts and counts; writes nothing. */
  checkImport: call.input(files).output(z.array(importCount).readonly()),
  importFacts: call.input(files).output(eventIterator(importEvent)),
  terms: call.output(committeeTerms),
  /** Sets the beginnings of terms, a day each line as it is typed. */
  saveTerms: call
    .input(z.object({ days: z.array(z.string().max(100)).readonly() }))
    .output(z.object({ id: z.string(), changeSetId: z.string().nullable() })),
  /** The user's guide as Markdown; its pictures are served to the window below `guide/`. */
  guide: call.output(z.string()),
  /** Writes the guide with its pictures as one page (HTML) into a folder; gives its path. */
  saveGuide: call.input(z.object({ folder: z.string().min(1) })).output(z.object({ file: z.string() })),
};
