import { z } from "zod";
import { STANDARD_IDS } from "#core/standards/index.ts";
import { call } from "./refusal.ts";

const ORIGINS = ["own", "cited"] as const;

const id = z.string().min(1);
const typed = z.string().max(5000);

/** An entry as it is typed: every part is text, read and judged by the backend. */
const entryForm = z.object({
  origin: z.enum(ORIGINS),
  /** The code of its kind: `KH`. */
  kind: typed,
  number: typed,
  /** Without the number: `KH-UBND`. */
  symbol: typed,
  date: typed,
  issuer: typed,
  title: typed,
  note: typed,
});
export type EntryForm = z.infer<typeof entryForm>;

/** How an entry stands to another: `isFrom` where this one says so, else the other one does. */
const shownRelation = z.object({
  relation: z.enum(["basis", "implements", "replaces", "amends", "cites"]),
  isFrom: z.boolean(),
  id,
  code: z.string(),
});
export type ShownRelation = z.infer<typeof shownRelation>;

/** An entry of the register (sổ văn bản) as the list shows it and the form begins with. */
const registerRow = entryForm.extend({
  id,
  version: z.number().int(),
  kindName: z.string(),
  /** Number and symbol as printed: `112/KH-UBND`. */
  code: z.string(),
  /** It was issued from a draft: what it said then is kept and is not changed any more. */
  isFrozen: z.boolean(),
  /** The unit on whose letterhead in Word it can be exported, as that was at issuing; null where there was none. */
  letterhead: z.string().nullable(),
  relations: z.array(shownRelation).readonly(),
});
export type RegisterRow = z.infer<typeof registerRow>;

const SORTS = ["code", "date", "issuer", "title"] as const;

const registerQuery = z.object({
  origin: z.enum(ORIGINS).optional(),
  kind: z.string().optional(),
  year: z.number().int().optional(),
  /** As people type it: with or without tone marks. */
  search: z.string().max(200),
  sort: z.enum(SORTS),
  isDescending: z.boolean(),
});
export type RegisterQuery = z.infer<typeof registerQuery>;

const registerList = z.object({
  /** The first of those found; `found` counts all. */
  rows: z.array(registerRow).readonly(),
  found: z.number().int(),
  years: z.array(z.number().int()).readonly(),
  kinds: z.array(z.object({ code: z.string(), name: z.string() })).readonly(),
});
export type RegisterList = z.infer<typeof registerList>;

/** The number that follows in a series, and the one it follows. */
const nextNumber = z.object({
  number: z.number().int(),
  symbol: z.string(),
  code: z.string(),
  after: z.string().nullable(),
  /** The term of the Party committee the series goes through; assumed where the office set no beginning. Null for the State's years. */
  term: z.object({ from: z.string(), isAssumed: z.boolean() }).nullable(),
});
export type NextNumber = z.infer<typeof nextNumber>;

/** A change on disk, by which it is taken back; null where nothing changed. */
const written = z.object({ id, changeSetId: z.string().nullable() });

/** A draft about to be issued. */
const issuable = z.object({
  title: z.string(),
  kindName: z.string(),
  /** The one its form follows. */
  standard: z.enum(STANDARD_IDS),
  date: z.string(),
  next: nextNumber,
  /** Figures that are no longer as the facts are now: one sentence each. */
  stale: z.array(z.string()).readonly(),
  /** Number and symbol it was issued under; null while it is a draft. */
  issuedAs: z.string().nullable(),
});
export type Issuable = z.infer<typeof issuable>;

/** The register of documents, and the issuing of drafts. */
export const registerContract = {
  list: call.input(registerQuery).output(registerList),
  /** Without a symbol that of the last document of the kind is taken. */
  next: call.input(z.object({ kind: typed, symbol: typed, date: typed })).output(nextNumber),
  /** Enters a new entry, or changes the one with `id` as it was seen at `version`. */
  save: call.input(z.object({ id: id.optional(), version: z.number().int().optional(), form: entryForm })).output(written),
  remove: call.input(z.object({ id, version: z.number().int() })).output(written),
  issuable: call.input(z.object({ draftId: id, date: typed })).output(issuable),
  /** Freezes a draft under a number and a day and enters it in the register. */
  issue: call
    .input(
      z.object({
        draftId: id,
        number: typed,
        date: typed,
        /** Entries it takes the place of, or changes. */
        replaces: id.optional(),
        amends: id.optional(),
      }),
    )
    .output(written.extend({ code: z.string() })),
  /** Writes files of a document as it was issued. */
  exportIssued: call
    .input(
      z.object({
        id,
        folder: z.string().min(1),
        formats: z.array(z.enum(["docx", "xlsx", "md"])).min(1),
        /** The unit on whose letterhead the Word file is written; where left out, the standard's own head is drawn. */
        letterhead: id.optional(),
      }),
    )
    .output(z.object({ files: z.array(z.string()).readonly() })),
};
