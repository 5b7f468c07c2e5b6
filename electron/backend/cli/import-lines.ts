import { FACT_LABELS } from "../services/data-folder/fact-kind.ts";
import type { ImportReport } from "../services/data-folder/import-facts.ts";

/** What an import brought, one line for each kind of fact: `kết quả thực hiện: 12 mục mới, 105 mục đã có`. */
export function importLines({ counts }: ImportReport): readonly string[] {
  return counts.map(({ kind, added, known }) => `${FACT_LABELS[kind]}: ${added} mục mới, ${known} mục đã có`);
}
