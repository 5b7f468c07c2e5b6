import type { DocumentRow } from "#backend/database/tables/register-tables.ts";
import { standardFor } from "#core/standards/index.ts";
import type { DocumentView } from "#core/templating/index.ts";
import { formatSlashDate } from "#core/vietnamese/index.ts";

/** A document of the register with its citation in full: `Quyết định số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ`. */
export function documentView(row: DocumentRow): DocumentView {
  const { id, kind, issuer, title, issued_on: date } = row;
  const symbol = row.number === null ? row.symbol : `${twoDigits(row.number)}${isOfParty(row) ? "-" : "/"}${row.symbol}`;
  const day = date === null ? "" : ` ngày ${formatSlashDate(date)}`;
  return { id, citation: `${kindName(row)} số ${symbol}${day} của ${issuer}`, kind, symbol, date, issuer, title };
}

/** Kinds of legal texts, which the standards of form leave to the law. */
const LEGAL_KINDS: Readonly<Record<string, string>> = { Luật: "Luật", NĐ: "Nghị định", TTư: "Thông tư" };

function kindName(row: DocumentRow): string {
  const standard = standardFor(isOfParty(row) ? "party" : "state");
  return standard?.kinds[row.kind]?.name ?? LEGAL_KINDS[row.kind] ?? "Văn bản";
}

/** The Party writes `BC/TU` behind the number, the State `BC-UBND`, and for legal texts the year first: `2020/NĐ-CP`. */
function isOfParty({ symbol }: DocumentRow): boolean {
  return symbol.includes("/") && !/^\d{4}\//.test(symbol);
}

/** Numbers below ten carry a zero (NĐ 30/2020/NĐ-CP, PL.I-II.3). */
function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
