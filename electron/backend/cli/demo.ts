import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { createConsoleStreams } from "./console-streams.ts";
import { runDemo } from "./run-demo.ts";

const project = fileURLToPath(new URL("../../..", import.meta.url));
const folders = { samples: join(project, "resources", "sample", "documents"), out: join(project, "out") };
const streams = createConsoleStreams();

process.exitCode = await runDemo(folders, { ...streams, out: (path) => streams.out(relative(process.cwd(), path)) });
