import { standardOf } from "../../standards/index.ts";
import type { OfficialDocument } from "../official-document.ts";
import { punctuated } from "./punctuated-list.ts";

/** Nơi nhận as printed: `- Như trên;` … `- Lưu: VT, TH.` NĐ 30/2020, PL.I-II.9; HD 05-HD/VPTW, I.9.2.5. */
export function recipientLines(document: OfficialDocument): readonly string[] {
  return punctuated(document.recipients, standardOf(document.standard).recipients);
}
