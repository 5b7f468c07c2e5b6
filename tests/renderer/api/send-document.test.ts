import { describe, expect, it } from "vitest";
import type { SentDocument } from "#contract/sent-document.ts";
import type { Block } from "#core/document/block.ts";
import { createDocumentSender } from "#renderer/api/send-document.ts";
import { officialDocument, paragraph } from "../../helpers/official-document.ts";

const FIRST = paragraph("Một");
const LONG = officialDocument({ body: Array.from({ length: 500 }, (_, index) => paragraph(`Đoạn ${index}`)) });

const withBody = (body: readonly Block[]) => ({ ...LONG, body });

class Unknown extends Error {}

/** A backend that remembers the states it was sent, until it forgets them. */
function openBackend() {
  const heard: string[] = [];
  const states = new Set<string>();
  const send = createDocumentSender((error) => error instanceof Unknown);
  const take = (sent: SentDocument): Promise<string> => {
    if (!("state" in sent)) throw new Error("A state without a name");
    if ("over" in sent && !states.has(sent.over)) return Promise.reject(new Unknown());
    states.add(sent.state);
    heard.push(
      "whole" in sent ? `whole, ${sent.whole.body.length} blocks` : `${sent.edit.removed} at ${sent.edit.at} to ${sent.edit.blocks.length}`,
    );
    return Promise.resolve("answer");
  };
  return { heard, states, take, send };
}

describe("a document that is sent to the backend while it is written", () => {
  it("goes whole once, then by the block that was typed in, however long it is", async () => {
    const { heard, send, take } = openBackend();
    await send(LONG, take);
    expect(await send(withBody(LONG.body.with(250, FIRST)), take)).toBe("answer");
    await send(withBody(LONG.body.with(250, FIRST).toSpliced(10, 1)), take);
    expect(heard).toEqual(["whole, 500 blocks", "1 at 250 to 1", "1 at 10 to 0"]);
  });

  it("goes without a word where nothing changed, to be laid out after it was kept", async () => {
    const { heard, send, take } = openBackend();
    await Promise.all([send(LONG, take), send(withBody([...LONG.body]), take)]);
    expect(heard).toEqual(["whole, 500 blocks", "0 at 0 to 0"]);
  });

  it("goes whole where another document was sent in between", async () => {
    const { heard, send, take } = openBackend();
    await send(LONG, take);
    const other = officialDocument({ body: [FIRST], appendices: [{ id: "a", orientation: "portrait", content: [] }] });
    await send(other, take);
    expect(heard).toEqual(["whole, 500 blocks", "whole, 1 blocks"]);
  });

  it("goes whole where the backend began anew", async () => {
    const { heard, send, take, states } = openBackend();
    await send(LONG, take);
    states.clear();
    await send(withBody([FIRST]), take);
    await send(withBody([FIRST, FIRST]), take);
    expect(heard).toEqual(["whole, 500 blocks", "whole, 1 blocks", "0 at 1 to 1"]);
  });

  it("is refused as the call is", async () => {
    const { heard, send, take } = openBackend();
    await send(LONG, take);
    await expect(send(withBody([FIRST]), () => Promise.reject(new Error("disk full")))).rejects.toThrow("disk full");
    await send(withBody([FIRST, FIRST]), take);
    expect(heard).toEqual(["whole, 500 blocks", "whole, 2 blocks"]);
  });
});
