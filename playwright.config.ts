import { defineConfig } from "@playwright/test";
import { locateRuntime } from "./tests/electron-standin/locate.ts";

if (Number(process.versions.node.split(".")[0]) < 22) {
  throw new Error("Run the tests through npm (npm run e2e): the project brings its own Node 24, yours is too old.");
}

const runtime = locateRuntime();
// Workers read this file too; it is said once.
if (runtime.kind === "none" && process.env.TEST_WORKER_INDEX === undefined)
  console.log(`The tests of the window are skipped: ${runtime.reason}`);

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: "list",
});
