import { z } from "zod";
import type { AreaReport, RegisterDocument } from "#core/planning/index.ts";
import { code, date, period, wholeFrom, words } from "./fact-schema.ts";

/** A document of the register with how it stands to others; `kind` of a cited one may be of a kind no office issues (`Luật`). */
export const documentSchema = z.strictObject({
  id: code,
  origin: z.literal(["own", "cited"]),
  kind: words,
  kindName: words.exactOptional(),
  number: wholeFrom(1).exactOptional(),
  symbol: words,
  code: words.exactOptional(),
  date: date.exactOptional(),
  issuer: words,
  issuerUnitId: code.exactOptional(),
  title: words,
  relations: z.array(z.strictObject({ relation: z.literal(["basis", "implements", "replaces", "amends", "cites"]), documentId: code })),
  note: words.exactOptional(),
  issuedIn: period.exactOptional(),
  area: words.exactOptional(),
  isFictitious: z.boolean().exactOptional(),
}) satisfies z.ZodType<RegisterDocument>;

/** What was done in an area in a period, in words, with the documents that show it. */
export const areaSchema = z.strictObject({
  id: code,
  name: words,
  position: wholeFrom(1),
  period,
  sections: z.array(
    z.strictObject({
      title: words.exactOptional(),
      results: z
        .array(z.strictObject({ text: words, notes: z.array(words).exactOptional(), documentIds: z.array(code).exactOptional() }))
        .exactOptional(),
      limits: z
        .array(z.strictObject({ text: words, notes: z.array(words).exactOptional(), documentIds: z.array(code).exactOptional() }))
        .exactOptional(),
    }),
  ),
}) satisfies z.ZodType<AreaReport>;
