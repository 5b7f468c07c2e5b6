import { decimal, decimalPlacesOf } from "../decimal.ts";
import { type Fact, isFact } from "./fact.ts";
import { applyForm, inSeries } from "./figure-form.ts";
import { wordsIn } from "./filters/filter.ts";
import { type Query, type QueryPurpose, queryRef } from "./query.ts";
import { figureIn, showFact } from "./show-fact.ts";
import { TemplateMistake } from "./template-mistake.ts";

type Items = readonly unknown[];

/**
 * The fact that answers a query from the entries it found: their number, their names in a row, or their sum. Throws a `TemplateMistake` where
 * there is nothing to name or to add, and for figures in different units.
 */
export function factOfQuery(purpose: QueryPurpose, query: Query, items: Items): Fact {
  const ref = queryRef(purpose, query);
  if (purpose === "count") return { ref, value: decimal(items.length) };
  if (purpose === "sum") return { ref, ...summed(items.filter(isFact)) };
  const text = namesIn(items);
  if (text === "") throw new TemplateMistake("Danh sách không còn mục nào.", "Sửa lại câu này, hoặc soạn lại văn bản từ mẫu.");
  return { ref, text };
}

/** The entries in a row as a sentence has them; those of which nothing is known are left out. */
export function namesIn(items: Items): string {
  return inSeries(items.map((item) => (isFact(item) ? showFact(item) : wordsIn(item, "list"))).filter((word) => word !== ""));
}

function summed(facts: readonly Fact[]): Omit<Fact, "ref"> {
  if (facts.length === 0) throw nothingToAdd();
  const { value = null } = applyForm("sum", facts);
  const decimals = Math.max(0, ...facts.map((fact) => fact.decimals ?? decimalPlacesOf(figureIn(fact))));
  return { value, decimals, unit: facts[0]?.unit ?? null };
}

/** The mistake of adding up nothing. */
export function nothingToAdd(): TemplateMistake {
  return new TemplateMistake(
    "Bộ lọc “sum” không có số liệu nào để cộng.",
    "Viết {{ projects | sum: 'total' }}, đặt trong {% if projects.size > 0 %}.",
  );
}
