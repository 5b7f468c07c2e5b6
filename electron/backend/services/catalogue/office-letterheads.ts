import type { LetterheadForm, LetterheadRow } from "#contract/catalogue.ts";
import type { Letterhead } from "#core/planning/index.ts";
import { failure, type Result, success } from "#core/result.ts";
import { compareVietnamese } from "#core/vietnamese/index.ts";
import type { OpenDatabase } from "../../database/database-handle.ts";
import { listLetterheadFiles } from "../../database/repositories/letterhead-file-repository.ts";
import { letterheadRepository } from "../../database/repositories/letterhead-repository.ts";
import { listUnits } from "../../database/repositories/unit-repository.ts";
import { plainLines, plainWords, withoutEmpty } from "./field-reader.ts";
import type { FormFailure } from "./form-failure.ts";
import { readForm, type Written, writeForm } from "./write-form.ts";

/** How offices write, where they settled it: letterhead, recipients, addressees, their letterhead in Word; by the names of the offices. */
export function listLetterheads(database: OpenDatabase): Promise<Result<readonly LetterheadRow[], FormFailure>> {
  return readForm(database, async (queries) => {
    const names = new Map((await listUnits(queries)).map(({ value }) => [value.id, value.name]));
    const stored = await letterheadRepository.list(queries);
    const files = new Map((await listLetterheadFiles(queries)).map(({ unitId, fileName }) => [unitId, fileName]));
    const settled = new Map(stored.map((one) => [one.value.unitId, one]));
    return [...new Set([...settled.keys(), ...files.keys()])]
      .map((unitId) => ({
        ...formOf(settled.get(unitId)?.value ?? { unitId }),
        version: settled.get(unitId)?.version ?? null,
        unitName: names.get(unitId) ?? unitId,
        wordFile: files.get(unitId) ?? null,
      }))
      .toSorted((left, right) => compareVietnamese(left.unitName, right.unitName));
  });
}

function formOf({ unitId, name = "", abbreviation = "", place = "", symbol = "", ...lists }: Letterhead): LetterheadForm {
  const { issuer = [], superior = [], recipients = [], addressees = [], contact = [] } = lists;
  return { unitId, name, abbreviation, place, symbol, issuer, superior, recipients, addressees, contact };
}

/** Settles how an office writes; without `version` for an office that has not settled it yet. */
export async function saveLetterhead(
  database: OpenDatabase,
  { version, form }: { readonly version?: number | undefined; readonly form: LetterheadForm },
): Promise<Result<Written, FormFailure>> {
  const { unitId } = form;
  if (unitId === "") return failure({ kind: "form", mistakes: [{ field: "unitId", message: "Chưa chọn cơ quan, đơn vị." }] });
  return writeForm(database, "Sửa đầu văn bản và nơi nhận của cơ quan", async (changes) => {
    const present = await letterheadRepository.find(changes.queries, unitId);
    if (present !== undefined && version === undefined) {
      const message = "Cơ quan này đã có đầu văn bản; hãy sửa mục đã có trong danh sách.";
      return failure({ kind: "form", mistakes: [{ field: "unitId", message }] });
    }
    if (version === undefined) await letterheadRepository.insert(changes, letterheadOf(form));
    else await letterheadRepository.save(changes, letterheadOf(form), version);
    return success(unitId);
  });
}

function letterheadOf({ unitId, ...form }: LetterheadForm): Letterhead {
  return {
    unitId,
    ...withoutEmpty({
      name: plainWords(form.name),
      issuer: plainLines(form.issuer),
      superior: plainLines(form.superior),
      abbreviation: plainWords(form.abbreviation),
      place: plainWords(form.place),
      symbol: plainWords(form.symbol),
      recipients: plainLines(form.recipients),
      addressees: plainLines(form.addressees),
      contact: plainLines(form.contact),
    }),
  };
}

/** Takes the letterhead in Word of an office away; what was issued on it keeps it. */
export function removeLetterheadFile(database: OpenDatabase, unitId: string): Promise<Result<Written, FormFailure>> {
  return writeForm(database, "Bỏ giấy tiêu đề Word của cơ quan", async (changes) => {
    const row = await changes.queries.selectFrom("letterheads").selectAll().where("unit_id", "=", unitId).executeTakeFirst();
    if (row === undefined) return failure({ kind: "missing", what: "giấy tiêu đề Word của cơ quan này" });
    await changes.remove("letterheads", row);
    return success(unitId);
  });
}

/** Lets an office write as follows from the directory again. */
export function removeLetterhead(database: OpenDatabase, unitId: string): Promise<Result<Written, FormFailure>> {
  return writeForm(database, "Bỏ đầu văn bản riêng của cơ quan", async (changes) => {
    const row = await changes.queries.selectFrom("settings").selectAll().where("key", "=", `letterhead:${unitId}`).executeTakeFirst();
    if (row === undefined) return failure({ kind: "missing", what: "đầu văn bản của cơ quan này" });
    await changes.remove("settings", row);
    return success(unitId);
  });
}
