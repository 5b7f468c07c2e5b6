import type { AuthorityLine, AuthorityPrefix, Signature } from "../document/official-document.ts";
import type { PlainDate } from "../plain-date.ts";
import { type Problem, problemAt } from "../problem.ts";
import { failure, type Result, success } from "../result.ts";
import { formatSlashDate, upperCase } from "../vietnamese/index.ts";
import { isValidOn, type Validity } from "./validity.ts";

/** Someone who signs or is named in documents. */
export interface Person {
  readonly id: string;
  /** As printed under the signature: `Nguyễn Văn Vĩnh`. */
  readonly name: string;
  /** Made up for a sample. */
  readonly isFictitious?: boolean;
}

/** In whose place a document is signed: `{ prefix: "TM", whom: "Ủy ban nhân dân" }`, `{ prefix: "KT", whom: "Chủ tịch" }`. */
export interface Behalf {
  readonly prefix: Exclude<AuthorityPrefix, "Q">;
  readonly whom: string;
}

/**
 * What a person may sign as, while it lasts. From top to bottom: TM. (thay mặt), KT. (ký thay), TL. (thừa lệnh), TUQ. (thừa ủy quyền), then
 * the own position; Q. stands before the position of someone who acts as head (NĐ 30/2020/NĐ-CP, Điều 13 and PL.I-II.7).
 */
export interface SigningAuthority extends Validity {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
  readonly behalf: readonly Behalf[];
  readonly position: string;
  /** Was given the powers of the head for a time: `Q. GIÁM ĐỐC`. */
  readonly isActing?: true;
  /** The written delegation, needed for TUQ. */
  readonly basisDocumentId?: string;
}

/** The authorities to sign for a unit on a day, in the order given. */
export function authoritiesOn(authorities: readonly SigningAuthority[], unitId: string, date: PlainDate): readonly SigningAuthority[] {
  return authorities.filter((authority) => authority.unitId === unitId && isValidOn(authority, date));
}

/**
 * The signature block of a document signed by a person under an authority. Fails when the authority does not hold on the day of signing; a
 * draft without a day is not asked. An authority of somebody else is a bug and throws.
 */
export function signatureOf(authority: SigningAuthority, person: Person, date?: PlainDate): Result<Signature, Problem> {
  if (authority.personId !== person.id) throw new Error(`Authority ${authority.id} is not ${person.id}'s`);
  if (date !== undefined && !isValidOn(authority, date)) return failure(notOnThatDay(authority, person, date));
  const behalf = authority.behalf.map(({ prefix, whom }): AuthorityLine => ({ prefix, text: upperCase(whom) }));
  const text = upperCase(authority.position);
  const own: AuthorityLine = authority.isActing === true ? { prefix: "Q", text } : { text };
  return success({ lines: [...behalf, own], name: person.name });
}

function notOnThatDay({ position, validFrom, validTo }: SigningAuthority, { name }: Person, date: PlainDate): Problem {
  const from = validFrom === undefined ? "" : ` từ ngày ${formatSlashDate(validFrom)}`;
  const to = validTo === undefined ? "" : ` đến ngày ${formatSlashDate(validTo)}`;
  const message = `${name} ký với chức vụ ${position}${from}${to}, không phải ngày ${formatSlashDate(date)}.`;
  return problemAt("signature", message, "Chọn người ký có thẩm quyền vào ngày ban hành, hoặc sửa lại thời gian giữ chức vụ.");
}
