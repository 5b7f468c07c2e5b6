import type { PlainDate } from "../plain-date.ts";
import { partyStandard } from "./party-rules.ts";

const clause = (place: string) => `Hướng dẫn 05-HD/VPTW (2026), Phần II, ${place}`;

/** Hướng dẫn 05-HD/VPTW of 27 May 2026: the form of Party documents in force. */
export const PARTY_2026 = partyStandard({
  id: "party-2026",
  name: "Hướng dẫn 05-HD/VPTW (2026)",
  validFrom: "2026-05-27" as PlainDate,
  regulationSymbol: "QĐ",
  listSeparator: ";",
  legalBasisDash: "- ",
  legalBasisLast: ".",
  petitionWord: "Kính trình",
  letterSubjectOpening: "về việc ",
  lineRangePt: [18, 22],
  notForMedia: { text: "Không phổ biến trên phương tiện thông tin đại chúng", fromBottomMm: 10 },
  clauses: {
    sizes: "Hướng dẫn 05-HD/VPTW (2026), Phụ lục 2",
    partyTitle: clause("mục I.1"),
    issuer: clause("mục I.2"),
    number: clause("mục I.3"),
    series: clause("mục I.3.1.1"),
    placeDate: clause("mục I.4"),
    title: clause("mục I.5"),
    body: clause("mục I.6.2.2"),
    legalBases: clause("mục I.6.2.3"),
    structure: clause("mục I.6.2.4"),
    signature: clause("mục I.7"),
    recipients: clause("mục I.9"),
    appendix: clause("mục II.1"),
    urgency: clause("mục II.3"),
    circulation: clause("mục II.4.1"),
    contact: clause("mục II.6"),
    paper: clause("mục IV.3"),
    margins: clause("mục IV.4.1"),
    pageNumber: clause("mục IV.5"),
  },
});
