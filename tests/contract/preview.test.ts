import { createRouterClient, isDefinedError } from "@orpc/server";
import { describe, expect, it } from "vitest";
import { router } from "#backend/router/index.ts";
import { createOfficeSession } from "#backend/session/office-session.ts";
import { readSample } from "../helpers/sample-documents.ts";
import { createTestEnvironment, createTestFolder } from "../helpers/test-database.ts";

const backend = createRouterClient(router, {
  context: { session: createOfficeSession({ path: createTestFolder() }, createTestEnvironment()) },
});

describe("pages asked for through the contract", () => {
  it("come with what stands on them, no folder being open", async () => {
    const { pages, isGuessed } = await backend.preview.pages({ document: readSample("cong-van-ubnd") });
    expect(pages.map(({ number, section }) => [number, section])).toEqual([
      ["1", 0],
      ["2", 0],
    ]);
    expect(pages.every(({ marks }) => marks !== undefined && marks.length > 0)).toBe(true);
    expect(isGuessed).toBe(false);
  });

  it("come by their keys alone where the window knows them", async () => {
    const document = readSample("cong-van-ubnd");
    const { pages: first } = await backend.preview.pages({ document });
    const { pages: again } = await backend.preview.pages({ document, known: first.slice(0, 1).map(({ key }) => key) });
    expect(again.map(({ key }) => key)).toEqual(first.map(({ key }) => key));
    expect(again.map(({ marks }) => marks === undefined)).toEqual([true, false]);
  });

  it("are given up when they are asked for again", async () => {
    const document = readSample("to-trinh-so-tttt");
    const asked = await Promise.allSettled([1, 2, 3].map(() => backend.preview.pages({ document })));
    expect(asked.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
    const [first] = asked;
    const reason: unknown = first?.status === "rejected" ? first.reason : undefined;
    expect(reason instanceof Error && isDefinedError(reason) ? reason : undefined).toMatchObject({ data: { kind: "superseded" } });
  });

  it("are as settled as they can be when nothing was edited", async () => {
    const document = readSample("cong-van-ubnd");
    const { isSettled } = await backend.preview.pages({ document, isQuick: true });
    expect(isSettled).toBe(true);
  });
});
