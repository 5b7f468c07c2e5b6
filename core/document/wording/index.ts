export { type AddresseeLines, addresseeLines } from "./addressee-lines.ts";
export { type AppendixHead, appendixHead, appendixLabel, appendixNameIn } from "./appendix-head.ts";
export { authorityLines, type PrintedAuthorityLine } from "./authority-lines.ts";
export { legalBasisLines } from "./legal-basis-lines.ts";
export { numberAndSymbol, numberLine } from "./number-line.ts";
export { longDateOrBlank, placeDateLine } from "./place-date-line.ts";
export { punctuated, withEnd } from "./punctuated-list.ts";
export { recipientLines } from "./recipient-lines.ts";
export { isLetter, kindLine, letterSubjectRuns, subjectRuns } from "./title-lines.ts";
