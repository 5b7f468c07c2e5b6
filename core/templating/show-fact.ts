import type { Decimal } from "../decimal.ts";
import { formatNumber, formatPercent } from "../vietnamese/index.ts";
import type { Fact } from "./fact.ts";
import { TemplateMistake } from "./template-mistake.ts";

/** What is printed for some facts, and the figure behind it. */
export interface ShownFacts {
  readonly shown: string;
  readonly value?: Decimal;
}

/** The fact as it stands in a sentence: `80,5%`, `1.264`, `trên 11.000`, `Hoàn thành`. Throws a `TemplateMistake` where nothing is known of it. */
export function showFact(fact: Fact): string {
  if (fact.text) return fact.text;
  const value = figureIn(fact);
  const places = fact.decimals ?? undefined;
  return roughly(fact, isPercent(fact) ? formatPercent(value, places) : formatNumber(value, places));
}

/** The figure with what says that it is a rough one. */
export function roughly(fact: Fact, shown: string): string {
  return fact.roughly ? `${fact.roughly} ${shown}` : shown;
}

/** The figure of a fact. Throws a `TemplateMistake` where there is none, or words instead. */
export function figureIn(fact: Fact): Decimal {
  if (fact.value) return fact.value;
  if (fact.text) {
    throw new TemplateMistake(
      `Số liệu “${fact.ref}” là chữ (“${fact.text}”), không phải là số.`,
      "Nhập số cho số liệu này, hoặc chỉ dùng | result để in chữ.",
    );
  }
  throw new TemplateMistake(`Chưa có giá trị cho số liệu “${fact.ref}”.`, "Nhập số liệu, hoặc đặt chỗ này trong {% if %}.");
}

/** Counted in percentage points. */
export function isPercent(fact: Fact): boolean {
  return fact.unit?.startsWith("%") ?? false;
}
