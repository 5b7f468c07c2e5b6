import { backupCommand } from "./commands/backup.ts";
import { convertCommand } from "./commands/convert.ts";
import { draftCommand } from "./commands/draft.ts";
import { exportCommand } from "./commands/export.ts";
import { importCommand } from "./commands/import.ts";
import { initCommand } from "./commands/init.ts";
import { listCommand } from "./commands/list.ts";
import { refreshCommand } from "./commands/refresh.ts";
import { renderCommand } from "./commands/render.ts";
import { restoreCommand } from "./commands/restore.ts";
import { undoCommand } from "./commands/undo.ts";
import { verifyCommand } from "./commands/verify.ts";
import { createConsoleStreams } from "./console-streams.ts";
import { runCommandLine } from "./run-command-line.ts";

// npm starts scripts in the project's folder; the paths on the command line are meant from where the user stands.
const { npm_lifecycle_event: script, INIT_CWD: startedIn, THE_THUC_DEBUG: debug = "" } = process.env;
if (script === "the-thuc" && startedIn !== undefined) process.chdir(startedIn);

process.exitCode = await runCommandLine(process.argv.slice(2), {
  commands: [
    initCommand,
    importCommand,
    listCommand,
    undoCommand,
    backupCommand,
    restoreCommand,
    verifyCommand,
    draftCommand,
    refreshCommand,
    exportCommand,
    renderCommand,
    convertCommand,
  ],
  streams: createConsoleStreams(),
  isDebugging: debug !== "",
});
