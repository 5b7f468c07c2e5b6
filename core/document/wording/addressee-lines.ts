import { standardOf } from "../../standards/index.ts";
import type { OfficialDocument } from "../official-document.ts";
import { punctuated } from "./punctuated-list.ts";

/** "Kính gửi" with one name beside it, or with a list under it. */
export interface AddresseeLines {
  readonly label: string;
  readonly names: readonly string[];
}

/** The part Kính gửi / Kính trình; undefined for a document sent to nobody in particular. NĐ 30/2020, PL.I-II.9; HD 05-HD/VPTW, I.9. */
export function addresseeLines(document: OfficialDocument): AddresseeLines | undefined {
  const [first, ...others] = document.addressees;
  if (first === undefined) return undefined;
  const rules = standardOf(document.standard).addressees;
  const label = `${(rules.words[document.kind] ?? rules.words.CV)?.value ?? "Kính gửi"}:`;
  if (others.length === 0) return { label, names: punctuated([first], { dash: "", separator: rules.single, last: rules.single }) };
  return { label, names: punctuated(document.addressees, rules.list) };
}
