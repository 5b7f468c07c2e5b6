import { Button } from "@fluentui/react-components";
import { FilterDismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { GRID } from "#renderer/text/grid.ts";

interface GridStatusProps {
  readonly all: number;
  readonly shown: number;
  /** The columns that are filtered, by their labels. */
  readonly filtered: readonly string[];
  readonly onClearFilters: () => void;
  readonly aside: ReactNode;
}

/** Below the grid: how many rows there are and how many of them are hidden, by which filters, and the button that shows them all again. */
export function GridStatus({ all, shown, filtered, onClearFilters, aside }: GridStatusProps) {
  return (
    <div className="grid-status">
      <span role="status">{shown < all ? GRID.partShown(shown, all) : GRID.rowCount(all)}</span>
      {filtered.length === 0 ? null : (
        <>
          <span className="grid-filtered">{GRID.filteredBy(filtered)}</span>
          <Button size="small" appearance="primary" icon={<FilterDismissRegular />} onClick={onClearFilters}>
            {GRID.clearFilters}
          </Button>
        </>
      )}
      {aside}
    </div>
  );
}
