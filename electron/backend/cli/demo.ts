import { join, relative } from "node:path";
import { programFile } from "../program-files.ts";
import { createConsoleStreams } from "./console-streams.ts";
import { runDemo } from "./run-demo.ts";

const out = programFile("out");
const folders = { drafts: programFile("resources", "sample", "drafts.json"), data: join(out, "du-lieu"), out };
const streams = createConsoleStreams();

process.exitCode = await runDemo(folders, { ...streams, out: (path) => streams.out(relative(process.cwd(), path)) });
