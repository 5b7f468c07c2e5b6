import { success } from "#core/result.ts";
import type { DocumentChange } from "#core/templating/index.ts";
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
    return success(
      await runDrafting(args, streams, {
        isWriting: true,
        work: (database) => refreshDraft(database, args.options.get("document") ?? ""),
        linesOf: ({ version, changes }) => [
          ...changes.map(lineOf),
          `Bản số ${version}: ${changes.filter(({ kind }) => kind === "changed").length} số liệu thay đổi.`,
        ],
        jsonOf: (refreshed) => refreshed,
      }),
    );
  },
};

function lineOf(change: DocumentChange): string {
  switch (change.kind) {
    case "changed":
      return `${change.path}: “${change.was}” → “${change.is}”`;
    case "missing":
      return `${change.path}: “${change.was}” giữ nguyên, số liệu ${change.facts.join(", ")} không còn`;
    case "stuck":
      return `${change.path}: “${change.was}” giữ nguyên. ${change.reason}`;
    case "rows":
      return `${change.path}: soạn lại thì ${rowsToldOf(change)}; các hàng đang có được giữ nguyên`;
  }
}

function rowsToldOf({ added, removed }: Extract<DocumentChange, { readonly kind: "rows" }>): string {
  const told = [
    ...(added.length === 0 ? [] : [`thêm ${namesToldOf(added)}`]),
    ...(removed.length === 0 ? [] : [`bớt ${namesToldOf(removed)}`]),
  ];
  return told.join(", ");
}

/** So many names are told; more would not be read. */
const MOST_NAMES = 5;

function namesToldOf(names: readonly string[]): string {
  const told = names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  return `${names.length} hàng (${told.join(", ")}${names.length > MOST_NAMES ? " …" : ""})`;
}
