import type { PlainDate } from "../plain-date.ts";
import { partyStandard } from "./party-rules.ts";

const clause = (place: string) => `Hướng dẫn 36-HD/VPTW (2018), mục II, ${place}`;

/** Hướng dẫn 36-HD/VPTW of 3 April 2018: the form of Party documents dated before 27 May 2026. */
export const PARTY_2018 = partyStandard({
  id: "party-2018",
  name: "Hướng dẫn 36-HD/VPTW (2018)",
  validFrom: "2018-04-03" as PlainDate,
  validTo: "2026-05-26" as PlainDate,
  regulationSymbol: "QĐi",
  listSeparator: ",",
  legalBasisDash: "",
  legalBasisLast: ",",
  petitionWord: "Kính gửi",
  letterSubjectOpening: "",
  // "At least 18 pt" without an upper bound (1.6.2); 24 pt is the 1.5 lines beyond which no office goes.
  lineRangePt: [18, 24],
  notForMedia: { text: "Không phổ biến trên các phương tiện thông tin đại chúng" },
  clauses: {
    sizes: "Hướng dẫn 36-HD/VPTW (2018), Phụ lục 3",
    partyTitle: clause("điểm 1.1"),
    issuer: clause("điểm 1.2"),
    number: clause("điểm 1.3"),
    series: clause("điểm 1.3"),
    placeDate: clause("điểm 1.4"),
    title: clause("điểm 1.5"),
    body: clause("điểm 1.6.2"),
    legalBases: clause("điểm 1.6.2"),
    structure: clause("điểm 1.6.2"),
    signature: clause("điểm 1.7"),
    recipients: clause("điểm 1.9"),
    appendix: clause("điểm 4.5"),
    urgency: clause("điểm 2.1"),
    circulation: clause("điểm 2.2"),
    contact: clause("điểm 2"),
    paper: clause("điểm 4.2"),
    margins: clause("điểm 4.3"),
    pageNumber: clause("điểm 4.4"),
  },
});
