import { standardOf } from "#core/standards/choose-standard.ts";
import type { DocumentKind } from "#core/standards/document-kinds.ts";
import type { StandardId } from "#core/standards/standard-id.ts";
import type { Reading } from "./reading.ts";
import { entryOf, lineTextOf } from "./yaml-fields.ts";
import type { YamlMap } from "./yaml-tree.ts";

/**
 * The symbol as written, or built from the kind and the issuer's `abbreviation` (`KH-UBND`, `BC/TU`). The symbol of a State công văn
 * names the drafting unit (`UBND-VX`) and cannot be built. Undefined after noting why there is none.
 */
export function readSymbol(
  front: YamlMap,
  { standard, kind }: { readonly standard: StandardId | undefined; readonly kind: DocumentKind | undefined },
  reading: Reading,
): string | undefined {
  const symbolEntry = entryOf(front, "symbol");
  if (symbolEntry) return lineTextOf(symbolEntry, reading.mistakes);
  const abbreviationEntry = entryOf(front, "abbreviation");
  if (!abbreviationEntry) {
    reading.mistakes.add(
      front.line,
      "Thiếu “symbol” hoặc “abbreviation”.",
      "Ghi ký hiệu (symbol: KH-UBND) hoặc chữ viết tắt của cơ quan (abbreviation: UBND).",
    );
    return undefined;
  }
  const abbreviation = lineTextOf(abbreviationEntry, reading.mistakes);
  if (standard === undefined || kind === undefined || abbreviation === undefined) return undefined;
  const { kinds, letterhead } = standardOf(standard);
  if (kind !== "CV" || letterhead.number.letterCarriesKind.value) {
    return `${kinds[kind]?.abbreviation ?? kind}${letterhead.number.symbolSeparator.value}${abbreviation}`;
  }
  reading.mistakes.add(
    abbreviationEntry.line,
    "Ký hiệu công văn còn thiếu chữ viết tắt đơn vị soạn thảo.",
    `Ghi đủ ký hiệu: symbol: ${abbreviation}-VX.`,
  );
  return undefined;
}
