import { defineConfig } from "vitest/config";

if (Number(process.versions.node.split(".")[0]) < 22) {
  throw new Error("Run the tests through npm (npm test): the project brings its own Node 24, yours is too old.");
}

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // vitest leaves one core free, which on the two cores of a build machine is half of them.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
