import { z } from "zod";
import type { Letterhead, Person, SigningAuthority, Unit } from "#core/planning/index.ts";
import { code, validity, words } from "./fact-schema.ts";

/** A unit in `units.json`. */
export const unitSchema = z.strictObject({
  id: code,
  name: words,
  shortNames: z.array(words),
  abbreviation: words.exactOptional(),
  side: z.literal(["state", "party", "union"]),
  level: z.literal(["central", "province", "district", "commune"]),
  parentId: code.exactOptional(),
  successors: z.array(z.strictObject({ unitId: code, duties: words.exactOptional() })),
  ...validity,
}) satisfies z.ZodType<Unit>;

/** A letterhead in `letterheads.json`: one a unit, known by the unit. */
export const letterheadSchema = z
  .strictObject({
    unitId: code,
    name: words.exactOptional(),
    issuer: z.array(words).exactOptional(),
    superior: z.array(words).exactOptional(),
    abbreviation: words.exactOptional(),
    place: words.exactOptional(),
    symbol: words.exactOptional(),
    recipients: z.array(words).exactOptional(),
    addressees: z.array(words).exactOptional(),
    contact: z.array(words).exactOptional(),
  } satisfies { readonly [Key in keyof Letterhead]-?: z.ZodType })
  .transform((letterhead) => ({ id: letterhead.unitId, ...letterhead }));

/** A person in `people.json`. */
export const personSchema = z.strictObject({
  id: code,
  name: words,
  isFictitious: z.boolean().exactOptional(),
}) satisfies z.ZodType<Person>;

/** An authority in `signing-authorities.json`. */
export const signingAuthoritySchema = z.strictObject({
  id: code,
  personId: code,
  unitId: code,
  behalf: z.array(z.strictObject({ prefix: z.literal(["TM", "KT", "TL", "TUQ"]), whom: words })),
  position: words,
  isActing: z.literal(true).exactOptional(),
  basisDocumentId: code.exactOptional(),
  ...validity,
}) satisfies z.ZodType<SigningAuthority>;
