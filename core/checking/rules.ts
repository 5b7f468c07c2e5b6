import type { Rule } from "./rule.ts";
import { appendixMissing } from "./rules/appendix-missing.ts";
import { appendixNotNamed } from "./rules/appendix-not-named.ts";
import { archiveLineMissing } from "./rules/archive-line-missing.ts";
import { displacedCharacters } from "./rules/displaced-characters.ts";
import { doubledWords } from "./rules/doubled-words.ts";
import { emptyHeading } from "./rules/empty-heading.ts";
import { factWithTwoValues } from "./rules/fact-with-two-values.ts";
import { fractionAndPercentage } from "./rules/fraction-and-percentage.ts";
import { numberAndDateMissing } from "./rules/number-and-date-missing.ts";
import { partsMissing } from "./rules/parts-missing.ts";
import { spacing } from "./rules/spacing.ts";
import { tableTotal } from "./rules/table-total.ts";
import { unwritable } from "./rules/unwritable.ts";

/** Every rule, in the order its findings are told. A new rule is a file in `rules/` and a line here. */
export const RULES: readonly Rule[] = [
  partsMissing,
  appendixMissing,
  unwritable,
  factWithTwoValues,
  fractionAndPercentage,
  tableTotal,
  doubledWords,
  appendixNotNamed,
  archiveLineMissing,
  emptyHeading,
  displacedCharacters,
  spacing,
  numberAndDateMissing,
];
