import type { OfficialDocument } from "#core/document/official-document.ts";
import { textWidthMm } from "#core/typesetting/text-width.ts";
import { compact, type Deviation, deviation, measureType, missing, quote } from "./deviation.ts";
import type { AddressRules, Measurements, Rule } from "./measurements.ts";
import type { Place } from "./places.ts";

const LABEL = /^Kính (gửi|trình):?/;
/** "Under the colon": the dash may stand a few letters to either side. */
const COLON_TOLERANCE_MM = 4;

/** Measures Kính gửi or Kính trình and the addressees after it. */
export function measureAddress(places: readonly Place[], document: OfficialDocument, measurements: Measurements): readonly Deviation[] {
  const rule = measurements.address.label[document.kind];
  if (rule === undefined || document.addressees.length === 0) return [];
  const at = places.findIndex((place) => LABEL.test(place.text));
  const label = places[at];
  if (label === undefined) return missing("kính gửi", rule.value, rule);
  const found = LABEL.exec(label.text)?.[0] ?? "";
  return [
    ...deviation(found === rule.value, "kính gửi, text", rule.value, quote(label.text), rule),
    ...measureLabelType(label, found, measurements),
    ...measureAddressees(places.slice(at), label, found, document.addressees, measurements),
  ];
}

/** The label and a single addressee may share a paragraph: only the letters of the label count. */
function measureLabelType(label: Place, found: string, { types }: Measurements): readonly Deviation[] {
  const { taken } = label.paragraph.runs.reduce<{ readonly taken: typeof label.paragraph.runs; readonly left: number }>(
    ({ taken: before, left }, run) => ({ taken: left > 0 ? [...before, run] : before, left: left - run.text.length }),
    { taken: [], left: found.length },
  );
  return measureType("kính gửi", types["kính gửi"], taken);
}

function measureAddressees(
  places: readonly Place[],
  label: Place,
  found: string,
  addressees: readonly string[],
  measurements: Measurements,
): readonly Deviation[] {
  const { address } = measurements;
  const items = addressees.map((addressee) => places.find((place) => place.text.includes(coreOf(addressee))));
  return [
    ...addressees.flatMap((addressee, at) => {
      const item = items[at];
      if (item === undefined) return missing("nơi kính gửi", addressee, address.ends);
      return [...measureEnd(item, addressee, at, addressees.length, address), ...measureNameType(item, addressee, measurements)];
    }),
    ...(addressees.length === 1 && address.singleOnLabelLine
      ? deviation(items[0] === label, "nơi kính gửi, place", `on the line of ${found}`, "on another line", address.singleOnLabelLine)
      : []),
    ...(addressees.length > 1 && address.dashesAligned
      ? measureDashes(
          label,
          items.filter((item) => item !== undefined),
          address.dashesAligned,
        )
      : []),
  ];
}

function coreOf(addressee: string): string {
  return compact(addressee).replace(/[.,;]$/, "");
}

function measureEnd(item: Place, addressee: string, at: number, count: number, { ends }: AddressRules): readonly Deviation[] {
  const core = coreOf(addressee);
  const found = item.text.slice(item.text.indexOf(core) + core.length);
  const several = at === count - 1 ? ends.value.last : [ends.value.between];
  const allowed = count === 1 ? ends.value.single : several;
  const component = count > 1 && at === count - 1 ? "nơi kính gửi, end of the last" : "nơi kính gửi, end";
  return deviation(allowed.includes(found), component, allowed.map((mark) => mark || "nothing").join(" or "), quote(found), ends);
}

function measureNameType(item: Place, addressee: string, { types }: Measurements): readonly Deviation[] {
  const runs = item.paragraph.runs.filter(
    (run) => !LABEL.test(compact(run.text)) && coreOf(addressee).includes(compact(run.text).replace(/^- |[.,;]$/g, "")),
  );
  return measureType("nơi kính gửi", types["nơi kính gửi"], runs);
}

/** The dashes stand under each other, and under the colon of the label. */
function measureDashes(label: Place, items: readonly Place[], rule: Rule<true>): readonly Deviation[] {
  const starts = items.map(startMm);
  const spread = Math.max(...starts) - Math.min(...starts);
  const colonMm =
    startMm(label) + textWidthMm(label.text.slice(0, label.text.indexOf(":")), { sizePt: label.paragraph.runs[0]?.sizePt ?? 14 });
  const off = Math.abs((starts[0] ?? 0) - colonMm);
  return [
    ...deviation(
      items.every((item) => item.text.startsWith("- ")),
      "nơi kính gửi, dash",
      "- before each",
      quote(items.map((item) => item.text)[0] ?? ""),
      rule,
    ),
    ...deviation(spread < 0.5, "nơi kính gửi, dashes", "under each other", `${spread.toFixed(1)} mm apart`, rule),
    ...deviation(
      off <= COLON_TOLERANCE_MM,
      "nơi kính gửi, dashes under the colon",
      `${colonMm.toFixed(1)} mm`,
      `${(starts[0] ?? 0).toFixed(1)} mm`,
      rule,
    ),
  ];
}

/** From the text edge of the page to the first letter of a paragraph of one line. */
function startMm({ paragraph, text, cell }: Place): number {
  const { alignment, roomMm, leftMm, rightMm, firstLineMm, runs } = paragraph;
  const base = (cell?.textStartMm ?? 0) + leftMm + firstLineMm;
  const width = textWidthMm(text, { sizePt: runs[0]?.sizePt ?? 14 });
  return alignment === "center" ? base + (roomMm - leftMm - rightMm - firstLineMm - width) / 2 : base;
}
