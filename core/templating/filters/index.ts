import { FIGURE_FILTERS } from "./figure-filters.ts";
import type { Filter } from "./filter.ts";
import { LIST_FILTERS } from "./list-filters.ts";
import { WORD_FILTERS } from "./word-filters.ts";

/** Every filter of the template language by its name. */
export const FILTERS: Readonly<Record<string, Filter>> = { ...FIGURE_FILTERS, ...WORD_FILTERS, ...LIST_FILTERS };
