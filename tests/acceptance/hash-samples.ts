import { createHash } from "node:crypto";
import { writeSampleDocuments, writeSampleWorkbooks } from "./sample-files.ts";

/** SHA-256 of every sample file, by its name. */
export async function hashSamples(): Promise<Readonly<Record<string, string>>> {
  const files = [...(await writeSampleDocuments()), ...(await writeSampleWorkbooks())];
  return Object.fromEntries(files.map(({ name, bytes }) => [name, createHash("sha256").update(bytes).digest("hex")]));
}
