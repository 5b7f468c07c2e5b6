import { compareDecimals, type Decimal, parseDecimal } from "../decimal.ts";
import type { FactRef } from "../document/inline.ts";
import type { Fact } from "./fact.ts";
import { applyForm } from "./figure-form.ts";

/** A figure ready to be printed: what is shown, the facts it came from, and the form by which it is shown anew when they change. */
export class Figure {
  readonly shown: string;
  readonly facts: readonly FactRef[];
  readonly form: string;
  readonly value?: Decimal | undefined;
  /** A count or a sum that one fact answers; such a figure may be shown in another form, or compared. */
  readonly answer?: Fact | undefined;

  constructor(shown: string, facts: readonly FactRef[], form: string, value?: Decimal, answer?: Fact) {
    this.shown = shown;
    this.facts = facts;
    this.form = form;
    this.value = value;
    this.answer = answer;
  }

  /** Liquid asks a value that can compare itself: a count kept by a name equals its number. */
  equals(other: unknown): boolean {
    return this.compare(other) === 0;
  }

  gt(other: unknown): boolean {
    return this.compare(other) === 1;
  }

  geq(other: unknown): boolean {
    return [0, 1].includes(this.compare(other) ?? -1);
  }

  lt(other: unknown): boolean {
    return this.compare(other) === -1;
  }

  leq(other: unknown): boolean {
    return [0, -1].includes(this.compare(other) ?? 1);
  }

  private compare(other: unknown): -1 | 0 | 1 | undefined {
    const plain = other instanceof Figure ? other.value : other;
    const number = typeof plain === "string" || typeof plain === "number" ? parseDecimal(String(plain)) : undefined;
    return this.value === undefined || number === undefined ? undefined : compareDecimals(this.value, number);
  }
}

/** Shows facts in a form; throws a `TemplateMistake` where they cannot be shown so. */
export function figureOf(form: string, facts: readonly Fact[]): Figure {
  const { shown, value } = applyForm(form, facts);
  return new Figure(
    shown,
    facts.map((fact) => fact.ref),
    form,
    value,
    facts.length === 1 && /^(?:count|sum)(?::|$)/.test(form) ? facts[0] : undefined,
  );
}
