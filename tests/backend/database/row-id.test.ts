import { describe, expect, it } from "vitest";
import { createIdSource } from "#backend/database/row-id.ts";
import { createTestClock } from "../../helpers/test-database.ts";

describe("the keys of rows", () => {
  it("are UUIDs of version 7, each another one", () => {
    const ids = createIdSource(createTestClock());
    const made = Array.from({ length: 1000 }, ids);
    expect(new Set(made).size).toBe(1000);
    for (const id of made) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("made later sort later", () => {
    const clock = createTestClock("2023-03-31T01:00:00.000Z");
    const ids = createIdSource(clock);
    const earlier = ids();
    clock.advance(1);
    expect(ids() > earlier).toBe(true);
    // RFC 9562 §5.7: the first 48 bits are the milliseconds since 1970.
    expect(Number.parseInt(earlier.replaceAll("-", "").slice(0, 12), 16)).toBe(Date.parse("2023-03-31T01:00:00.000Z"));
  });
});
