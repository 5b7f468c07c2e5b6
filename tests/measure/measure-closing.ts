import type { AuthorityLine, OfficialDocument } from "#core/document/official-document.ts";
import { compact, type Deviation, deviation, measureCentred, measureText, measureType, missing, quote } from "./deviation.ts";
import type { ClosingRules, Component, Measurements } from "./measurements.ts";
import { dropPt, type Line, linesOf, type Place } from "./places.ts";

/** However an authority is spelled: `TM. `, `T/M `. */
const ANY_PREFIX = /^(TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)[. ]+/;

/** Measures the signature block and Nơi nhận. */
export function measureClosing(places: readonly Place[], document: OfficialDocument, measurements: Measurements): readonly Deviation[] {
  const signature = findSignature(places, document, measurements.closing);
  return [...measureSignature(signature, document, measurements), ...measureRecipients(places, signature?.[0], document, measurements)];
}

function shownLine({ prefix, text }: AuthorityLine, { prefixes }: ClosingRules): string {
  return `${prefix === undefined ? "" : (prefixes.value[prefix] ?? "?")}${text}`;
}

/** The lines of the cell whose first line is the first of the signature. */
function findSignature(places: readonly Place[], { signature }: OfficialDocument, _rules: ClosingRules): readonly Line[] | undefined {
  const first = signature.lines[0];
  const wanted = first ? compact(first.text) : compact(signature.name);
  const lines = linesOf(places.filter((place) => place.cell !== undefined));
  const isFirst = (line: Line) => line.text.replace(ANY_PREFIX, "") === wanted && line.place.cell?.side !== "left";
  const start = lines.findLastIndex(isFirst);
  const found = lines[start];
  if (found === undefined) return undefined;
  return lines.slice(start).filter((line) => line.place.siblings === found.place.siblings);
}

function measureSignature(
  found: readonly Line[] | undefined,
  document: OfficialDocument,
  measurements: Measurements,
): readonly Deviation[] {
  const { closing, types } = measurements;
  const { lines, name } = document.signature;
  const [first] = found ?? [];
  if (found === undefined || first === undefined)
    return missing("quyền hạn", lines[0] ? shownLine(lines[0], closing) : name, closing.prefixes);
  const signer = found.find((line) => line.text === compact(name));
  return [
    ...lines.flatMap((line, at) => measureAuthority(line, at, found[at], document, measurements)),
    ...(signer
      ? [
          ...measureType("họ tên", types["họ tên"], signer.runs),
          ...measureCentred("họ tên", closing.signatureCentred, signer.place.paragraph),
        ]
      : missing("họ tên", name, closing.signatureCentred)),
    ...deviation(
      first.place.cell?.side === "right",
      "quyền hạn, place",
      "right",
      first.place.cell?.side ?? "outside a table",
      closing.signatureRight,
    ),
  ];
}

function measureAuthority(
  line: AuthorityLine,
  at: number,
  found: Line | undefined,
  { signature }: OfficialDocument,
  { closing, types }: Measurements,
): readonly Deviation[] {
  const component = componentOf(at, signature.lines);
  const expected = shownLine(line, closing);
  if (found === undefined) return missing(component, expected, closing.prefixes);
  const isConjunction = line.text === "kiêm";
  return [
    ...measureText(component, expected, found.text, closing.prefixes),
    ...(isConjunction
      ? measureType("kiêm", { bold: false, clause: closing.prefixes.clause }, found.runs)
      : measureType(component, types[component], found.runs)),
    ...measureCentred(component, closing.signatureCentred, found.place.paragraph),
  ];
}

/** The first line is the authority; both titles around "kiêm" are (HD 05 I.7.1.4.đ); what stands below is the position. */
function componentOf(at: number, lines: readonly AuthorityLine[]): Component {
  return at === 0 || lines.some((line) => line.text === "kiêm") ? "quyền hạn" : "chức vụ";
}

function measureRecipients(
  places: readonly Place[],
  signature: Line | undefined,
  document: OfficialDocument,
  measurements: Measurements,
): readonly Deviation[] {
  const { closing, types } = measurements;
  const label = places.findLast((place) => place.text.startsWith("Nơi nhận"));
  if (label === undefined) return missing("nơi nhận", "Nơi nhận:", closing.separator);
  const below = label.siblings.slice(label.index + 1).flatMap((block) => places.filter((place) => place.paragraph === block));
  const items = below.filter((place) => place.text.startsWith("- ")).slice(0, document.recipients.length);
  return [
    ...measureText("nơi nhận", "Nơi nhận:", label.text, closing.separator),
    ...measureType("nơi nhận", types["nơi nhận"], label.paragraph.runs),
    ...measureBesideSignature(label, signature, closing),
    ...document.recipients.flatMap((recipient, at) =>
      measureRecipient(recipient, items[at], at === document.recipients.length - 1, measurements),
    ),
    ...measureAsAbove(items[0], document, closing),
  ];
}

function measureBesideSignature(
  label: Place,
  signature: Line | undefined,
  { levelWithSignature, signatureRight }: ClosingRules,
): readonly Deviation[] {
  const sameRow = label.cell?.table === signature?.place.cell?.table && label.cell?.row === signature?.place.cell?.row;
  const level = signature !== undefined && sameRow && Math.abs(dropPt(label) - dropPt(signature.place)) < 4;
  return [
    ...deviation(
      label.cell?.side === "left",
      "nơi nhận, place",
      "left",
      label.cell?.side ?? "outside a table",
      levelWithSignature ?? signatureRight,
    ),
    ...(levelWithSignature ? deviation(level, "nơi nhận, level", "level with quyền hạn", "not level", levelWithSignature) : []),
  ];
}

function measureRecipient(
  recipient: string,
  item: Place | undefined,
  isLast: boolean,
  { closing, types }: Measurements,
): readonly Deviation[] {
  const rule = isLast ? closing.last : closing.separator;
  const core = compact(recipient).replace(/[.,;]$/, "");
  if (item === undefined) return missing("danh sách nơi nhận", `- ${core}${rule.value}`, rule);
  const end = item.text.slice(-1);
  const dashMm = (item.cell?.textStartMm ?? 0) + item.paragraph.leftMm + item.paragraph.firstLineMm;
  return [
    ...deviation(end === rule.value, isLast ? "nơi nhận, end of the last" : "nơi nhận, end", rule.value, quote(item.text.slice(-30)), rule),
    ...deviation(item.text.replace(/[.,;]$/, "") === `- ${core}`, "danh sách nơi nhận, text", `- ${core}`, item.text, rule),
    ...measureType("danh sách nơi nhận", types["danh sách nơi nhận"], item.paragraph.runs),
    ...(closing.flushLeft
      ? deviation(Math.abs(dashMm) < 2, "danh sách nơi nhận, left edge", "flush left", `${dashMm.toFixed(1)} mm in`, closing.flushLeft)
      : []),
    ...(isLast && end === closing.last.value
      ? deviation(
          closing.archive.value.test(item.text),
          "nơi nhận, archive line",
          String(closing.archive.value),
          item.text,
          closing.archive,
        )
      : []),
  ];
}

function measureAsAbove(first: Place | undefined, { kind, addressees }: OfficialDocument, { asAbove }: ClosingRules): readonly Deviation[] {
  const asked = addressees.length > 0 && (asAbove.value === "all" || asAbove.value.includes(kind));
  return deviation(
    !asked || first?.text.startsWith("- Như trên") === true,
    "nơi nhận, first line",
    "- Như trên",
    first?.text ?? "none",
    asAbove,
  );
}
