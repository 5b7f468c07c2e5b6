import { compareDecimals, type Decimal, decimalPlacesOf, quotientOf } from "../../decimal.ts";
import type { Field } from "../../document/inline.ts";
import { formatNumber } from "../../vietnamese/index.ts";
import type { Passage, PlacedTable, Reading } from "../read-passages.ts";
import type { Rule, Sighting } from "../rule.ts";
import { wordsOf } from "../words-of.ts";

/** The same fact shown with two values, as after figures were brought up to date in one place and typed over in another. */
export const factWithTwoValues: Rule = {
  id: "fact-with-two-values",
  severity: "error",
  reason: "One of the two is certainly wrong.",
  check: (_document, reading) => {
    const first = new Map<string, ShownFact>();
    return shownFacts(reading).flatMap((shown): readonly Sighting[] => {
      const earlier = first.get(shown.key);
      if (earlier === undefined) first.set(shown.key, shown);
      if (earlier === undefined || agree(earlier, shown)) return [];
      return [
        {
          message: `Cùng một số liệu: chỗ này ghi ${shown.quote}, chỗ trước ghi ${earlier.quote}. Hãy cập nhật số liệu, hoặc sửa chỗ sai.`,
          quote: shown.quote,
          place: shown.place,
        },
      ];
    });
  },
};

interface ShownFact {
  /** The facts and what is made of them. */
  readonly key: string;
  readonly value: Decimal | undefined;
  readonly quote: string;
  readonly place: Sighting["place"];
}

function shownFacts({ passages, tables }: Reading): readonly ShownFact[] {
  return [...passages.flatMap(factsInWords), ...tables.flatMap(factsInCells)];
}

/** Ways to show a fact that all print its own value, in other words or to fewer digits. */
const AS_IT_IS = /^(?:plain|number|figure|with_unit|target)(?::|$)/;

function factsInWords({ path, content }: Passage): readonly ShownFact[] {
  return content.flatMap((inline, index): readonly ShownFact[] => {
    if (inline.kind !== "field" || inline.facts.length === 0) return [];
    const at = wordsOf(content.slice(0, index)).length;
    return factOf(inline, { path, at });
  });
}

function factOf({ facts, form = "plain", value, shown }: Field, place: Sighting["place"]): readonly ShownFact[] {
  // What prints no single value can only be compared where its form says how it was made.
  if (value === undefined && !form.startsWith("fraction")) return [];
  const made = AS_IT_IS.test(form) ? "plain" : form;
  return [{ key: [made, ...facts].join(" "), value, quote: shown, place }];
}

function factsInCells({ path, table }: PlacedTable): readonly ShownFact[] {
  return table.rows.flatMap((row, index) => {
    if (row.kind !== "data") return [];
    return row.cells.flatMap((cell, column): readonly ShownFact[] => {
      if (cell.kind !== "number" || cell.facts === undefined) return [];
      const place = { path: `${path}.rows[${index}].cells[${column}]` };
      return [{ key: ["plain", ...cell.facts].join(" "), value: cell.value, quote: formatNumber(cell.value), place }];
    });
  });
}

/** Values may be rounded or cut to fewer digits, or told in millions here and in billions there. */
function agree(left: ShownFact, right: ShownFact): boolean {
  if (left.value === undefined || right.value === undefined) return left.value === right.value ? left.quote === right.quote : true;
  if (left.value === right.value || digitsOf(left.value) === digitsOf(right.value)) return true;
  const [rough, exact] = decimalPlacesOf(left.value) < decimalPlacesOf(right.value) ? [left.value, right.value] : [right.value, left.value];
  const places = decimalPlacesOf(rough);
  return (["halfUp", "truncate"] as const).some((rounding) => {
    const rounded = quotientOf(exact, "1" as Decimal, places, rounding);
    return rounded !== undefined && compareDecimals(rounded, rough) === 0;
  });
}

/** The digits that count, so that figures told in other units of ten look the same. */
function digitsOf(value: Decimal): string {
  return value
    .replace(".", "")
    .replace(/^(-?)0+/, "$1")
    .replace(/0+$/, "");
}
