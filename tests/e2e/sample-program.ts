import { join } from "node:path";
import type { ElectronApplication } from "@playwright/test";

/** The sample program with which the stand-in itself is tested. */
export const SAMPLE = join(import.meta.dirname, "../electron-standin/sample");

/** What happened in the sample program so far, oldest first. */
export function happenedIn(electron: ElectronApplication): Promise<readonly string[]> {
  return electron.evaluate(() => Reflect.get(globalThis, "happened"));
}

/** Sets one of the switches the sample program looks at. */
export async function setInSample(electron: ElectronApplication, name: "refusesToClose" | "isSaved", value: boolean): Promise<void> {
  await electron.evaluate((_electron, [key, to]) => Reflect.set(globalThis, key, to), [name, value] as const);
}
