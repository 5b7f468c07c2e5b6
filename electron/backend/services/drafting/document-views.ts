import type { RegisterDocument } from "#core/planning/index.ts";
import type { DocumentKind } from "#core/standards/document-kinds.ts";
import { standardFor } from "#core/standards/index.ts";
import type { DocumentView } from "#core/templating/index.ts";
import { formatSlashDate } from "#core/vietnamese/index.ts";

/** A document of the register with its citation in full: `Quyết định số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ`. */
export function documentView(row: RegisterDocument): DocumentView {
  const { id, kind, issuer, title, date } = row;
  const symbol = row.number === undefined ? row.symbol : `${twoDigits(row.number)}${isOfParty(row) ? "-" : "/"}${row.symbol}`;
  const day = date === undefined ? "" : ` ngày ${formatSlashDate(date)}`;
  const name = kind === "Luật" ? `Luật ${title}` : `${kindName(row)} số ${symbol}`;
  const from = kind === "Luật" ? "" : ` của ${issuer}`;
  const listed = { area: row.area ?? null, isListed: row.issuedIn !== undefined };
  return { id, citation: `${name}${day}${from}`, name, kind, symbol, date: date ?? null, issuer, title, ...listed };
}

/** Kinds of legal texts, which the standards of form leave to the law. */
const LEGAL_KINDS: Readonly<Record<string, string>> = { Luật: "Luật", NĐ: "Nghị định", TTư: "Thông tư" };

/** What the register calls the document comes first: a `Chương trình hành động` is more than its kind. */
function kindName(row: RegisterDocument): string {
  const standard = standardFor(isOfParty(row) ? "party" : "state");
  return row.kindName ?? standard?.kinds[row.kind as DocumentKind]?.name ?? LEGAL_KINDS[row.kind] ?? "Văn bản";
}

/** The Party writes `BC/TU` behind the number, the State `BC-UBND`, and for legal texts the year first: `2020/NĐ-CP`. */
function isOfParty({ symbol }: RegisterDocument): boolean {
  return symbol.includes("/") && !/^\d{4}\//.test(symbol);
}

/** Numbers below ten carry a zero (NĐ 30/2020/NĐ-CP, PL.I-II.3). */
function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
