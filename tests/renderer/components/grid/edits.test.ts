import { describe, expect, it } from "vitest";
import { NO_HISTORY, recorded, redo, undo } from "#renderer/components/grid/edit-history.ts";
import type { GridColumn, RefusedCell } from "#renderer/components/grid/grid-column.ts";
import { createNewRowIds } from "#renderer/components/grid/row-ids.ts";
import { sortEdits } from "#renderer/components/grid/use-grid-cells.ts";

interface Row {
  readonly id: string;
  readonly name: string;
}

const NAME: GridColumn<Row> = {
  id: "name",
  label: "Tên",
  width: 100,
  kind: "text",
  textOf: ({ name }) => name,
  entry: { refusalOf: (text) => (text === "sai" ? "Không nhận." : undefined), isClosed: ({ id }) => id === "khoa" },
};

function sort(rowId: string, text: string, refused?: RefusedCell) {
  const rows = [
    { id: "a", name: "cũ" },
    { id: "khoa", name: "khóa" },
  ];
  return sortEdits([{ rowId, columnId: "name", text }], {
    rowOf: (id) => rows.find((row) => row.id === id),
    columnOf: (id) => (id === "name" ? NAME : undefined),
    refusalAt: () => refused,
  });
}

describe("texts entered into cells", () => {
  it("are taken composed and without blanks around them", () => {
    const { taken } = sort("a", ` ${"mới".normalize("NFD")} `);
    expect(taken).toEqual([{ rowId: "a", columnId: "name", text: "mới" }]);
  });

  it("change nothing where they say what the cell says", () => {
    expect(sort("a", "cũ")).toEqual({ taken: [], refused: [], changes: [], closed: 0 });
  });

  it("are refused with the reason, and can be taken back all the same", () => {
    const { refused, taken, changes } = sort("a", "sai");
    expect(refused).toEqual([{ rowId: "a", columnId: "name", text: "sai", reason: "Không nhận." }]);
    expect(taken).toEqual([]);
    expect(changes).toMatchObject([{ was: "cũ", is: "sai" }]);
  });

  it("clear what was refused when the old text comes back", () => {
    const { taken, changes } = sort("a", "cũ", { rowId: "a", columnId: "name", text: "nhầm", reason: "" });
    expect(taken).toEqual([{ rowId: "a", columnId: "name", text: "cũ" }]);
    expect(changes).toMatchObject([{ was: "nhầm", is: "cũ" }]);
  });

  it("never reach closed cells, which are counted", () => {
    expect(sort("khoa", "mở").closed).toBe(1);
    expect(sort("khoa", "mở").taken).toEqual([]);
  });
});

describe("the steps of a user", () => {
  const step = (was: string, is: string) => [{ rowId: "a", columnId: "name", was, is }];

  it("are taken back in turn and done again", () => {
    const two = recorded(recorded(NO_HISTORY, step("", "một")), step("một", "hai"));
    const back = undo(two);
    expect(back?.edits).toEqual([{ rowId: "a", columnId: "name", text: "một" }]);
    const again = redo(back?.history ?? NO_HISTORY);
    expect(again?.edits).toEqual([{ rowId: "a", columnId: "name", text: "hai" }]);
    expect(undo(undo(back?.history ?? NO_HISTORY)?.history ?? NO_HISTORY)).toBeUndefined();
  });

  it("cannot be done again after something else was done", () => {
    const back = undo(recorded(NO_HISTORY, step("", "một")));
    expect(redo(recorded(back?.history ?? NO_HISTORY, step("", "khác")))).toBeUndefined();
  });

  it("that change nothing are no steps", () => {
    expect(undo(recorded(NO_HISTORY, []))).toBeUndefined();
  });
});

describe("ids of lines to come", () => {
  function numbered() {
    const state = { count: 0 };
    return createNewRowIds(() => {
      state.count += 1;
      return `mới-${state.count}`;
    });
  }

  it("stay with their line until it is there", () => {
    const ids = numbered();
    const none = new Set<string>();
    expect([ids.at(0, none), ids.at(1, none), ids.at(0, none)]).toEqual(["mới-1", "mới-2", "mới-1"]);
    expect(ids.at(0, new Set(["mới-1"]))).toBe("mới-2");
  });

  it("are never used again for another line", () => {
    const ids = numbered();
    ids.at(0, new Set());
    ids.at(0, new Set(["mới-1"]));
    expect(ids.at(0, new Set())).not.toBe("mới-1");
  });
});
