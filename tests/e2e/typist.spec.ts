import { expect, test } from "./program.ts";
import { SAMPLE } from "./sample-program.ts";
import { TELEX_BURSTS, typistAt } from "./typist.ts";

test("an ordinary field takes what the typist types, however it comes", async ({ launch }) => {
  const { page } = await launch({ program: SAMPLE });
  const field = page.getByLabel("Ô nhập");
  const typist = await typistAt(page);
  await field.focus();
  for (const [word, strokes] of Object.entries(TELEX_BURSTS)) {
    await field.fill("");
    await typist.burst(strokes);
    await expect(field).toHaveValue(word);
  }
  await field.fill("");
  await typist.compose(["t", "ti", "tiê", "tiến", "tiếng"]);
  await expect(field).toHaveValue("tiếng");
  await typist.slowMachine(4);
  await typist.slowly(" nói", 10);
  await expect(field).toHaveValue("tiếng nói");
  await field.fill("");
  await typist.paste("Ộ".normalize("NFD"));
  await expect(field).toHaveValue("Ộ".normalize("NFD"));
});
