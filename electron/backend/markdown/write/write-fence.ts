import { writeYaml, type YamlValue } from "./write-yaml.ts";

/** Writes a fenced block of YAML, its fence longer than any run of backticks at the start of a line inside. */
export function writeFence(language: "table" | "chart", content: { readonly [key: string]: YamlValue | undefined }): string {
  const yaml = writeYaml(content);
  const longest = [...yaml.matchAll(/^[ \t]*(`+)/gm)].reduce((most, match) => Math.max(most, match[1]?.length ?? 0), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${yaml}\n${fence}`;
}
