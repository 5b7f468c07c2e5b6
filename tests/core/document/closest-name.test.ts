import { describe, expect, it } from "vitest";
import { closestName } from "#core/document/closest-name.ts";

const KEYS = ["standard", "kind", "issuer", "title", "unit", "sum"];

describe("the closest name", () => {
  it.each([
    { written: "tittle", meant: "title" },
    { written: "titel", meant: "title" },
    { written: "Standard", meant: "standard" },
    { written: "isuer", meant: "issuer" },
    { written: "kinds", meant: "kind" },
    { written: "sums", meant: "sum" },
  ])("to $written is $meant", ({ written, meant }) => {
    expect(closestName(written, KEYS)).toBe(meant);
  });

  it.each(["", "ghiChu", "xyz", "so", "place"])("to %j is none", (written) => {
    expect(closestName(written, KEYS)).toBeUndefined();
  });
});
