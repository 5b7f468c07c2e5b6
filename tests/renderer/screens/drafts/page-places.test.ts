import { describe, expect, it } from "vitest";
import { labelOfPage, pageInMiddle, pagesInView, partAt, placesOf } from "#renderer/screens/drafts/preview/page-places.ts";

const portrait = { key: "a", widthPt: 600, heightPt: 800, section: 0, number: "1", places: [] };
const landscape = { key: "b", widthPt: 800, heightPt: 600, section: 2, number: "3", places: [] };

describe("pages one below the other", () => {
  it("fill the room each by itself, so that nothing is scrolled sideways", () => {
    const places = placesOf([portrait, landscape], "fit", 632);
    expect(places.map(({ width }) => width)).toEqual([600, 600]);
    expect(places.map(({ top, height }) => [top, height])).toEqual([
      [16, 800],
      [832, 450],
    ]);
  });

  it("have their size on paper at 100 per cent", () => {
    expect(placesOf([portrait], 100, 10)[0]?.width).toBeCloseTo(800);
  });

  it("are drawn only where they are in view", () => {
    const places = placesOf([portrait, portrait, portrait], "fit", 632);
    expect(pagesInView(places, { top: 0, height: 500 })).toEqual([0, 0]);
    expect(pagesInView(places, { top: 700, height: 500 })).toEqual([0, 1]);
    expect(pageInMiddle(places, { top: 700, height: 500 })).toBe(1);
    expect(pageInMiddle([], { top: 0, height: 500 })).toBe(0);
  });

  it("are called by their part of the document and the number they bear", () => {
    expect(labelOfPage(portrait)).toBe("Văn bản, trang 1");
    expect(labelOfPage(landscape)).toBe("Phụ lục thứ 2, trang 3");
  });

  it("tell which part of the document stands at a point, of a table the row", () => {
    const table = { path: "body[1]", x: 50, y: 100, width: 500, height: 60 };
    const row = { path: "body[1].rows[0]", x: 50, y: 130, width: 500, height: 30 };
    const page = { ...portrait, places: [table, row] };
    expect(partAt(page, 60, 110)?.path).toBe("body[1]");
    expect(partAt(page, 60, 140)?.path).toBe("body[1].rows[0]");
    expect(partAt(page, 20, 140)).toBeUndefined();
  });
});
