import { expect, it } from "vitest";
import type { Instant } from "#backend/database/clock.ts";
import {
  type IssuedSnapshot,
  insertIssuedSnapshot,
  listIssuedSnapshots,
} from "#backend/database/repositories/issued-snapshot-repository.ts";
import { decimal } from "#core/decimal.ts";
import { officialDocument } from "../../../helpers/official-document.ts";
import { ask, change, createTestDatabase } from "../../../helpers/test-database.ts";

it("a document is frozen as it was issued, with its facts, and the next one beside it", async () => {
  const { database, dispose } = await createTestDatabase();
  const first: IssuedSnapshot = {
    id: "b",
    documentId: "kh-112",
    draftId: "d",
    document: officialDocument({ place: "Mỹ Tho" }),
    facts: [{ ref: "dvc@2022", value: decimal("68.48"), unit: "%" }],
    issuedAt: "2023-03-31T01:00:00.000Z" as Instant,
    issuedBy: "Văn thư",
  };
  const { draftId: _, ...second } = { ...first, id: "a", facts: [], issuedAt: "2023-04-01T01:00:00.000Z" as Instant };
  await change(database, async (changes) => {
    await changes.insert("documents", {
      id: "kh-112",
      origin: "own",
      kind: "KH",
      symbol: "KH-UBND",
      issuer: "UBND tỉnh",
      title: "kế hoạch",
    });
    await changes.insert("drafts", { id: "d", title: "Kế hoạch", kind: "KH" });
    await insertIssuedSnapshot(changes, second);
    await insertIssuedSnapshot(changes, first);
  });
  expect(await ask(database, (queries) => listIssuedSnapshots(queries, "kh-112"))).toEqual([first, second]);
  expect(await ask(database, (queries) => listIssuedSnapshots(queries, "khac"))).toEqual([]);
  await dispose();
});
