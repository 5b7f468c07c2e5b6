import { execFileSync } from "node:child_process";

// The last step of `npm run check`: in CI, what the checks leave behind or change is a fault. At a desk a changed tree is work in progress.
const changed = execFileSync("git", ["status", "--porcelain"], { encoding: "utf8" });
if (process.env.CI && changed !== "") {
  process.stderr.write(`The checks changed the working tree:\n${changed}`);
  process.exitCode = 1;
}
