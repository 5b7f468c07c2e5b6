import { z } from "zod";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { call } from "./refusal.ts";
import { sentDocument } from "./sent-document.ts";

const id = z.object({ id: z.string().min(1) });

/** A document as plain JSON; read by the schema of core before anything is done with it. */
const document = z.custom<OfficialDocument>((value) => typeof value === "object" && value !== null);

const listedTemplate = z.object({ code: z.string(), name: z.string(), kind: z.string().nullable(), origin: z.enum(["own", "builtIn"]) });
export type ListedTemplate = z.infer<typeof listedTemplate>;

const listedDraft = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  planId: z.string().nullable(),
  period: z.string().nullable(),
  savedAt: z.string(),
  version: z.number().int(),
});
export type ListedDraft = z.infer<typeof listedDraft>;

/** A fact behind a figure. Without `about` it is no longer there. */
const tracedFact = z.object({ ref: z.string(), about: z.string().optional(), value: z.string().optional(), source: z.string().optional() });

/** A figure of a document, by its JSON path, and what it comes from. */
const tracedFigure = z.object({ where: z.string(), shown: z.string(), facts: z.array(tracedFact).readonly() });
export type TracedFigure = z.infer<typeof tracedFigure>;

const openedDraft = z.object({
  id: z.string(),
  title: z.string(),
  planId: z.string().nullable(),
  period: z.string().nullable(),
  version: z.number().int(),
  /** Something was typed since the last version. */
  isTyped: z.boolean(),
  /** It was issued: it is read, and not written any more. */
  isIssued: z.boolean(),
  /** The unit on whose letterhead in Word it can be exported; null where its office has none. */
  letterhead: z.string().nullable(),
  document,
  figures: z.array(tracedFigure).readonly(),
});
export type OpenedDraft = z.infer<typeof openedDraft>;

/** What became of a figure, or of the rows of a table, when a draft was brought up to its facts: one sentence each. */
const figureChange = z.object({ kind: z.string(), path: z.string(), message: z.string() });
export type FigureChange = z.infer<typeof figureChange>;

const version = z.object({ ordinal: z.number().int(), savedAt: z.string(), savedBy: z.string(), note: z.string().optional() });

/** A document of the register with the words a citation of it may have, the longest first. */
const citable = z.object({ documentId: z.string(), wordings: z.array(z.string()).readonly() });

const draftRequest = z.object({
  templateId: z.string().min(1),
  plan: z.string().min(1),
  period: z.string().min(1),
  unitId: z.string().optional(),
  authorityId: z.string().optional(),
});

/** Drafting: templates, drafts, their versions and the files made of them. */
export const draftingContract = {
  templates: call.output(z.array(listedTemplate).readonly()),
  drafts: call.output(z.array(listedDraft).readonly()),
  /** Who may sign for the issuer of a plan; the head first. */
  signers: call
    .input(z.object({ planId: z.string(), unitId: z.string().optional() }))
    .output(z.array(z.object({ authorityId: z.string(), name: z.string(), position: z.string() })).readonly()),
  draft: call.input(draftRequest).output(id),
  open: call.input(id).output(openedDraft),
  /** Keeps what is typed; on disk when it answers. */
  keep: call.input(id.extend({ document: sentDocument })).output(z.void()),
  /** Makes a version of what was typed. */
  settle: call.input(id).output(z.object({ version: z.number().int() })),
  versions: call.input(id).output(z.array(version).readonly()),
  version: call.input(id.extend({ ordinal: z.number().int().positive() })).output(document),
  /** Brings the figures up to the facts. */
  refresh: call.input(id).output(z.object({ version: z.number().int(), changes: z.array(figureChange).readonly() })),
  export: call
    .input(
      id.extend({
        folder: z.string().min(1),
        formats: z.array(z.enum(["docx", "xlsx", "md"])).min(1),
        /** The unit on whose letterhead the Word file is written; where left out, the standard's own head is drawn. */
        letterhead: z.string().min(1).optional(),
      }),
    )
    .output(z.object({ files: z.array(z.string()).readonly() })),
  /** What a draft may cite of the register; searched with or without tone marks. */
  citations: call.input(id.extend({ search: z.string().max(200) })).output(z.array(citable).readonly()),
  /** Keeps a draft as a template of the office's own. */
  saveAsTemplate: call.input(id.extend({ code: z.string().max(100), name: z.string().max(300) })).output(z.void()),
  /** Takes a draft away with its versions; can be undone. */
  remove: call.input(id).output(z.void()),
};
