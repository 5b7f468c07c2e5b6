import { success } from "#core/result.ts";
import type { Command } from "../command.ts";
import { DATA_OPTION } from "../data-folder-command.ts";
import { DOCUMENT_OPTION, JSON_OPTION, runDrafting } from "../drafting-command.ts";

/** Brings the figures of a draft up to the facts. */
export const refreshCommand: Command = {
  name: "refresh",
  about: "Cập nhật số liệu của dự thảo theo dữ liệu hiện có; in những chỗ thay đổi.",
  operands: [],
  options: [DATA_OPTION, DOCUMENT_OPTION, JSON_OPTION],
  run: async (args, streams) => {
    const { refreshDraft } = await import("#backend/services/drafting/refresh-draft.ts");
    const { describeChange } = await import("#backend/services/drafting/describe-change.ts");
    return success(
      await runDrafting(args, streams, {
        isWriting: true,
        work: (database) => refreshDraft(database, args.options.get("document") ?? ""),
        linesOf: ({ version, changes }) => [
          ...changes.map((change) => `${change.path}: ${describeChange(change)}`),
          `Bản số ${version}: ${changes.filter(({ kind }) => kind === "changed").length} số liệu thay đổi.`,
        ],
        jsonOf: (refreshed) => refreshed,
      }),
    );
  },
};
