import type { AuthorityForm, AuthorityRow, PersonRow } from "#contract/catalogue.ts";
import type { PlainDate } from "#core/plain-date.ts";
import { isValidOn, type RegisterDocument, type SigningAuthority } from "#core/planning/index.ts";
import { failure, type Result, success } from "#core/result.ts";
import { compareVietnamese, foldTones } from "#core/vietnamese/index.ts";
import type { OpenDatabase } from "../../database/database-handle.ts";
import type { ReadQueries } from "../../database/read.ts";
import { documentRepository } from "../../database/repositories/document-repository.ts";
import { personRepository } from "../../database/repositories/person-repository.ts";
import type { Stored } from "../../database/repositories/row-codec.ts";
import { signingAuthorityRepository } from "../../database/repositories/signing-authority-repository.ts";
import { listUnits } from "../../database/repositories/unit-repository.ts";
import { todayIn } from "../drafting/draft-access.ts";
import { codeOf } from "../registering/number-series.ts";
import { createFieldReader, type FieldReader, plainWords, shownDay } from "./field-reader.ts";
import type { FormFailure } from "./form-failure.ts";
import type { SaveRequest } from "./save-unit.ts";
import { readForm, type Written, writeForm } from "./write-form.ts";

/** Those who sign, by their given names as Vietnamese lists are, each with what they sign as, the latest first. */
export function listPeople(database: OpenDatabase, search: string): Promise<Result<readonly PersonRow[], FormFailure>> {
  const today = todayIn(database);
  return readForm(database, async (queries) => {
    const authorities = await authorityRows(queries, today);
    const rows = (await personRepository.list(queries)).map(({ value: { id, name }, version }) => ({
      ...{ id, version, name },
      authorities: authorities.filter(({ personId }) => personId === id),
    }));
    return rows
      .filter((row) => isFound(row, search))
      .toSorted((left, right) => compareVietnamese(givenNameFirst(left.name), givenNameFirst(right.name)));
  });
}

function isFound({ name, authorities }: PersonRow, search: string): boolean {
  const text = foldTones([name, ...authorities.flatMap(({ position, unitName }) => [position, unitName])].join(" "));
  return foldTones(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** `Nguyễn Văn Vĩnh` stands under Vĩnh. */
function givenNameFirst(name: string): string {
  return name.split(" ").toReversed().join(" ");
}

async function authorityRows(queries: ReadQueries, today: PlainDate): Promise<readonly AuthorityRow[]> {
  const units = new Map((await listUnits(queries)).map(({ value }) => [value.id, value.name]));
  const documents = new Map((await documentRepository.list(queries)).map(({ value }) => [value.id, value]));
  const stored = await signingAuthorityRepository.list(queries);
  return stored
    .toSorted((left, right) => compareVietnamese(right.value.validFrom ?? "", left.value.validFrom ?? ""))
    .map((one) =>
      rowOf(one, { unitName: units.get(one.value.unitId) ?? "", basis: documents.get(one.value.basisDocumentId ?? "") }, today),
    );
}

function rowOf(
  { value, version }: Stored<SigningAuthority>,
  { unitName, basis }: { readonly unitName: string; readonly basis: RegisterDocument | undefined },
  today: PlainDate,
): AuthorityRow {
  const { id, personId, unitId, position, behalf, isActing = false, validFrom, validTo } = value;
  return {
    ...{ id, version, personId, unitId, unitName, position, behalf: behalf.map((line) => ({ ...line })), isActing },
    basis: basis === undefined ? "" : codeOf(basis),
    validFrom: shownDay(validFrom),
    validTo: shownDay(validTo),
    isStanding: isValidOn(value, today),
  };
}

/** Enters somebody who signs, or mends the name. */
export async function savePerson(
  database: OpenDatabase,
  { id, version = 0, form }: SaveRequest<string>,
): Promise<Result<Written, FormFailure>> {
  const reader = createFieldReader();
  const name = reader.words("name", form, "Chưa ghi họ và tên.");
  if (reader.mistakes.length > 0) return failure({ kind: "form", mistakes: reader.mistakes });
  return writeForm(database, `${id === undefined ? "Thêm" : "Sửa tên"} người ký ${name}`, async (changes) => {
    if (id === undefined) {
      const added = database.environment.ids();
      await personRepository.insert(changes, { id: added, name });
      return success(added);
    }
    const former = await personRepository.find(changes.queries, id);
    if (former === undefined) return failure({ kind: "missing", what: "người ký này" });
    await personRepository.save(changes, { ...former.value, name }, version);
    return success(id);
  });
}

/** Enters or changes what somebody may sign as; fails with what is wrong with each field. */
export async function saveAuthority(
  database: OpenDatabase,
  { id, version = 0, form }: SaveRequest<AuthorityForm>,
): Promise<Result<Written, FormFailure>> {
  const reader = createFieldReader();
  const position = reader.words("position", form.position, "Chưa ghi chức vụ.");
  if (form.unitId === "") reader.note("unitId", "Chưa chọn cơ quan, đơn vị.");
  const validity = reader.validity(form);
  const behalf = readBehalf(reader, form.behalf);
  return writeForm(database, `${id === undefined ? "Thêm" : "Sửa"} thẩm quyền ký: ${position}`, async (changes) => {
    const basis = await findBasis(changes.queries, form, reader);
    if (reader.mistakes.length > 0) return failure({ kind: "form", mistakes: reader.mistakes });
    const authority: SigningAuthority = {
      ...{ id: id ?? database.environment.ids(), personId: form.personId, unitId: form.unitId, behalf, position },
      ...(form.isActing ? { isActing: true as const } : {}),
      ...(basis === undefined ? {} : { basisDocumentId: basis.id }),
      ...validity,
    };
    if (id === undefined) await signingAuthorityRepository.insert(changes, authority);
    else await signingAuthorityRepository.save(changes, authority, version);
    return success(authority.id);
  });
}

function readBehalf(reader: FieldReader, typed: AuthorityForm["behalf"]): SigningAuthority["behalf"] {
  if (typed.some(({ whom }) => plainWords(whom) === "")) reader.note("behalf", "Có dòng chưa ghi thay mặt, ký thay hoặc thừa lệnh ai.");
  return typed.map(({ prefix, whom }) => ({ prefix, whom: plainWords(whom) }));
}

/** A delegation (TUQ.) needs a document that says so (NĐ 30/2020/NĐ-CP, Điều 13 khoản 4). */
async function findBasis(
  queries: ReadQueries,
  { basis: typed, behalf }: AuthorityForm,
  reader: FieldReader,
): Promise<RegisterDocument | undefined> {
  const code = foldTones(plainWords(typed));
  if (code === "") {
    if (behalf.some(({ prefix }) => prefix === "TUQ"))
      reader.note("basis", "Ký thừa ủy quyền phải có văn bản ủy quyền; hãy ghi số, ký hiệu của văn bản ấy trong sổ.");
    return undefined;
  }
  const documents = (await documentRepository.list(queries)).map(({ value }) => value);
  const basis = documents.find((document) => foldTones(codeOf(document)) === code);
  if (basis === undefined) reader.note("basis", `Trong sổ không có văn bản “${typed.trim()}”; hãy vào sổ văn bản ấy trước.`);
  return basis;
}

/** Takes somebody who signs away; refused while a right to sign is theirs. */
export function removePerson(database: OpenDatabase, seen: { readonly id: string; readonly version: number }) {
  return writeForm(database, "Xóa một người ký", async (changes) => {
    await changes.remove("people", seen);
    return success(seen.id);
  });
}

/** Takes away what somebody may sign as. */
export function removeAuthority(database: OpenDatabase, seen: { readonly id: string; readonly version: number }) {
  return writeForm(database, "Xóa một thẩm quyền ký", async (changes) => {
    await changes.remove("signing_authorities", seen);
    return success(seen.id);
  });
}
