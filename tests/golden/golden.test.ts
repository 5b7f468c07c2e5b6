import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { goldenMode, partDifferences, readParts, replaceParts } from "./golden-folder.ts";
import { type GoldenParts, writeGoldenParts } from "./golden-parts.ts";

const EXPECTED = fileURLToPath(new URL("expected", import.meta.url));
const ACTUAL = fileURLToPath(new URL("../../test-results/golden", import.meta.url));
const groups = [...new Set([...readParts(EXPECTED).keys()].map(groupOf))];

let actual: GoldenParts = new Map();

/** `bao-cao/state-2020` of `bao-cao/state-2020/document.xml`. */
function groupOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

function only(parts: GoldenParts, group: string): GoldenParts {
  return new Map([...parts].filter(([path]) => groupOf(path) === group));
}

describe("golden parts", () => {
  beforeAll(async () => {
    actual = await writeGoldenParts();
    if (goldenMode(process.env) === "update") replaceParts(EXPECTED, actual);
  });

  it.each(groups)("%s is written as it was when somebody last read it", (group) => {
    const written = only(actual, group);
    const differences = partDifferences(only(readParts(EXPECTED), group), written);
    if (differences.length > 0)
      replaceParts(`${ACTUAL}/${group}`, new Map([...written].map(([path, text]) => [path.slice(group.length + 1), text])));
    expect(differences, `actual parts: test-results/golden/${group}`).toEqual([]);
  });

  it("no part is missing or left over", () => {
    expect([...actual.keys()].sort()).toEqual([...readParts(EXPECTED).keys()].sort());
  });
});
