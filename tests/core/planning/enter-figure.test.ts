import { describe, expect, it } from "vitest";
import { enterFigure } from "#core/planning/enter-figure.ts";

describe("a typed figure", () => {
  it("is taken with as many digits as a workbook keeps", () => {
    expect(enterFigure("999.999.999.999.999", 0)).toEqual({ ok: true, value: "999999999999999" });
    expect(enterFigure("0,000000000000123", 15)).toEqual({ ok: true, value: "0.000000000000123" });
  });

  it.each(["9".repeat(40), "1.000.000.000.000.000", "123456789012,3456"])("is refused with more: %s", (typed) => {
    const entered = enterFigure(typed, 4);
    expect(entered.ok ? entered.value : entered.failure).toMatch(/^“.+” có \d+ chữ số; hãy nhập số có nhiều nhất 15 chữ số/);
  });
});
