import { z } from "zod";
import { call } from "./refusal.ts";

const id = z.string().min(1);
const typed = z.string().max(5000);
const lines = z.array(typed).max(200).readonly();
const version = z.number().int();
const seen = { id: id.optional(), version: version.optional() };
const gone = z.object({ id, version });

/** A change on disk, by which it is taken back; null where nothing changed. */
const written = z.object({ id, changeSetId: z.string().nullable() });

const SIDES = ["state", "party", "union"] as const;
const LEVELS = ["central", "province", "district", "commune"] as const;

/** A unit as it is typed; days as `01/7/2025`, empty where the end is open. */
const unitForm = z.object({
  name: typed,
  shortNames: lines,
  abbreviation: typed,
  side: z.enum(SIDES),
  level: z.enum(LEVELS),
  parentId: z.string(),
  validFrom: typed,
  validTo: typed,
  successors: z.array(z.object({ unitId: z.string(), duties: typed })).readonly(),
});
export type UnitForm = z.infer<typeof unitForm>;

/** A unit in the tree of units: how deep it stands, and whether it still stands today. */
const unitRow = unitForm.extend({ id, version, depth: z.number().int(), isStanding: z.boolean() });
export type UnitRow = z.infer<typeof unitRow>;

const PREFIXES = ["TM", "KT", "TL", "TUQ"] as const;

/** What somebody may sign as, as it is typed. */
const authorityForm = z.object({
  personId: id,
  unitId: z.string(),
  position: typed,
  behalf: z.array(z.object({ prefix: z.enum(PREFIXES), whom: typed })).readonly(),
  isActing: z.boolean(),
  /** Number and symbol of the written delegation. */
  basis: typed,
  validFrom: typed,
  validTo: typed,
});
export type AuthorityForm = z.infer<typeof authorityForm>;

const authorityRow = authorityForm.extend({ id, version, unitName: z.string(), isStanding: z.boolean() });
export type AuthorityRow = z.infer<typeof authorityRow>;

const personRow = z.object({ id, version, name: z.string(), authorities: z.array(authorityRow).readonly() });
export type PersonRow = z.infer<typeof personRow>;

/** How an office writes, as it is typed; a line of text each line. */
const letterheadForm = z.object({
  unitId: z.string(),
  name: typed,
  issuer: lines,
  superior: lines,
  abbreviation: typed,
  place: typed,
  symbol: typed,
  recipients: lines,
  addressees: lines,
  contact: lines,
});
export type LetterheadForm = z.infer<typeof letterheadForm>;

/** `version` is null where the office settled nothing but its letterhead in Word; `wordFile` is the name that file came with. */
const letterheadRow = letterheadForm.extend({ version: version.nullable(), unitName: z.string(), wordFile: z.string().nullable() });
export type LetterheadRow = z.infer<typeof letterheadRow>;

const templateRow = z.object({ code: z.string(), name: z.string(), kind: z.string().nullable(), origin: z.enum(["own", "builtIn"]) });
export type TemplateRow = z.infer<typeof templateRow>;

const templateForm = z.object({ code: typed, name: typed, text: z.string().max(1_000_000) });

/** What an office sets down once: units, people, habits of writing, templates. Everything changed is one change that can be taken back. */
export const catalogueContract = {
  /** The tree of units from top to bottom; with a search those found and what stands above them. */
  units: call.input(z.object({ search: z.string().max(200), hasEnded: z.boolean() })).output(z.array(unitRow).readonly()),
  saveUnit: call.input(z.object({ ...seen, form: unitForm })).output(written),
  removeUnit: call.input(gone).output(written),
  people: call.input(z.object({ search: z.string().max(200) })).output(z.array(personRow).readonly()),
  savePerson: call.input(z.object({ ...seen, name: typed })).output(written),
  removePerson: call.input(gone).output(written),
  saveAuthority: call.input(z.object({ ...seen, form: authorityForm })).output(written),
  removeAuthority: call.input(gone).output(written),
  letterheads: call.output(z.array(letterheadRow).readonly()),
  saveLetterhead: call.input(z.object({ version: version.optional(), form: letterheadForm })).output(written),
  removeLetterhead: call.input(z.object({ unitId: id })).output(written),
  /** Keeps a Word file with placeholders as the letterhead of an office, in place of the one it has. */
  keepLetterheadFile: call.input(z.object({ unitId: id, file: z.string().min(1) })).output(written),
  removeLetterheadFile: call.input(z.object({ unitId: id })).output(written),
  templates: call.output(z.array(templateRow).readonly()),
  template: call.input(z.object({ code: id, origin: z.enum(["own", "builtIn"]) })).output(templateForm),
  /** Keeps a template of the office's own; `isNew` refuses a code that is taken. */
  saveTemplate: call.input(templateForm.extend({ isNew: z.boolean() })).output(written),
  removeTemplate: call.input(z.object({ code: id })).output(written),
};
