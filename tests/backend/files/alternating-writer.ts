import { writeFileAtomically } from "#backend/files/write-file-atomically.ts";

// Runs as a process of its own until it is killed: writes two contents in turn and says "go" once it has written the first.
const [target = ""] = process.argv.slice(2);
const contents = ["A", "B"].map((letter) => new TextEncoder().encode(letter.repeat(300_000)));

for (;;) {
  for (const content of contents) {
    const result = await writeFileAtomically(target, content);
    if (!result.ok) throw new Error(result.failure.kind);
    process.stdout.write("go\n");
  }
}
