import type { Block } from "#core/document/block.ts";
import { type Inline, plain } from "#core/document/inline.ts";
import type { Appendix, OfficialDocument } from "#core/document/official-document.ts";
import { parsePlainDate } from "#core/plain-date.ts";

/** A small complete State plan; a test states only the fields it is about. */
export function officialDocument(changes: Partial<OfficialDocument> = {}): OfficialDocument {
  const date = parsePlainDate("2023-03-31");
  return {
    standard: "state-2020",
    kind: "KH",
    letterhead: { issuer: ["ỦY BAN NHÂN DÂN", "TỈNH TIỀN GIANG"], issuerName: "Ủy ban nhân dân tỉnh Tiền Giang" },
    number: 112,
    symbol: "KH-UBND",
    place: "Tiền Giang",
    ...(date ? { date } : {}),
    title: plain("Chuyển đổi số năm 2023"),
    addressees: [],
    legalBases: [],
    body: [paragraph("Ủy ban nhân dân tỉnh ban hành kế hoạch")],
    signature: { lines: [{ prefix: "TM", text: "ỦY BAN NHÂN DÂN" }, { text: "CHỦ TỊCH" }], name: "Nguyễn Văn Vĩnh" },
    recipients: ["Như trên", "Lưu: VT"],
    appendices: [],
    ...changes,
  };
}

/** A draft of the same: it bears neither number nor date. */
export function draftDocument(changes: Partial<OfficialDocument> = {}): OfficialDocument {
  const { number: _number, date: _date, ...draft } = officialDocument(changes);
  return draft;
}

/** A paragraph of running text. */
export function paragraph(text: string): Block {
  return { kind: "paragraph", content: plain(text) };
}

/** A footnote of one paragraph. */
export function footnote(text: string): Inline {
  return { kind: "footnote", content: [plain(text)] };
}

/** An upright appendix of one paragraph. */
export function appendix(id: string, changes: Partial<Appendix> = {}): Appendix {
  return { id, title: plain("Danh mục nhiệm vụ"), orientation: "portrait", content: [paragraph("Nội dung phụ lục")], ...changes };
}
