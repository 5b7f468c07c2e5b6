import { Button, Divider, Popover, PopoverSurface, SearchBox } from "@fluentui/react-components";
import {
  ArrowSortDownRegular,
  ArrowSortRegular,
  ArrowSortUpRegular,
  AutoFitWidthRegular,
  FilterDismissRegular,
} from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { GRID } from "#renderer/text/grid.ts";
import { type ColumnValue, valuesWith } from "./column-filter.ts";

interface ColumnMenuProps {
  readonly label: string;
  /** The button it hangs on. */
  readonly button: HTMLElement;
  readonly isSorted: boolean;
  /** The texts of the column, gathered when the menu opens. */
  readonly valuesNow: () => readonly ColumnValue[];
  /** The texts that are shown now; undefined while all are. */
  readonly shown: ReadonlySet<string> | undefined;
  /** Undefined: as the rows came. */
  readonly onSort: (way: "ascending" | "descending" | undefined) => void;
  readonly onFit: () => void;
  readonly onFilter: (shown: ReadonlySet<string> | undefined) => void;
  readonly onClose: () => void;
}

/** What the head of a column offers, as in Excel: its order, and which of its values are shown. */
export function ColumnMenu(props: ColumnMenuProps) {
  const { label, button, isSorted, shown, onSort, onFit, onFilter, onClose } = props;
  const done = (work: () => void) => () => {
    work();
    onClose();
  };
  return (
    <Popover
      open
      trapFocus
      positioning={{ target: button, position: "below", align: "end", fallbackPositions: ["before", "after", "above"] }}
      onOpenChange={(_event, { open }) => (open ? undefined : onClose())}
    >
      <PopoverSurface aria-label={GRID.menu(label)} className="grid-menu-surface">
        <MenuButton icon={<ArrowSortUpRegular />} text={GRID.ascending} onPress={done(() => onSort("ascending"))} />
        <MenuButton icon={<ArrowSortDownRegular />} text={GRID.descending} onPress={done(() => onSort("descending"))} />
        {isSorted ? <MenuButton icon={<ArrowSortRegular />} text={GRID.unsorted} onPress={done(() => onSort(undefined))} /> : null}
        <MenuButton icon={<AutoFitWidthRegular />} text={GRID.fit} onPress={done(onFit)} />
        {shown === undefined ? null : (
          <MenuButton icon={<FilterDismissRegular />} text={GRID.clearFilterOf(label)} onPress={done(() => onFilter(undefined))} />
        )}
        <Divider />
        <ValueChoice {...props} />
      </PopoverSurface>
    </Popover>
  );
}

function MenuButton({ icon, text, onPress }: { readonly icon: React.JSX.Element; readonly text: string; readonly onPress: () => void }) {
  return (
    <Button appearance="subtle" size="small" className="grid-menu-item" icon={icon} onClick={onPress}>
      {text}
    </Button>
  );
}

/** More are found by searching. */
const MOST_LISTED = 200;

/** The values of a column with a tick each. A search ticks what it finds, as Excel does. */
function ValueChoice({ valuesNow, shown, onFilter, onClose }: ColumnMenuProps) {
  const [values] = useState(valuesNow);
  const [search, setSearch] = useState("");
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => shown ?? textsOf(values));
  const found = useMemo(() => valuesWith(values, search), [values, search]);
  const chosen = found.filter(({ text }) => ticked.has(text));
  const look = (words: string) => {
    setSearch(words);
    setTicked(words.trim() === "" ? (shown ?? textsOf(values)) : textsOf(valuesWith(values, words)));
  };
  const tick = (texts: ReadonlySet<string>, isTicked: boolean) =>
    setTicked(isTicked ? new Set([...ticked, ...texts]) : new Set([...ticked].filter((text) => !texts.has(text))));
  return (
    <form
      className="grid-values"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length === 0) return;
        onFilter(textsOf(chosen));
        onClose();
      }}
    >
      <SearchBox
        size="small"
        aria-label={GRID.findValue}
        placeholder={GRID.findValue}
        value={search}
        onChange={(_event, { value }) => look(value)}
      />
      <Tick
        text={GRID.allValues}
        count={found.length}
        isTicked={chosen.length > 0}
        isPartly={chosen.length < found.length}
        onTick={(isTicked) => tick(textsOf(found), isTicked)}
      />
      <div className="grid-value-list">
        {found.slice(0, MOST_LISTED).map(({ text, count }) => (
          <Tick key={text} text={text} count={count} isTicked={ticked.has(text)} onTick={(isTicked) => tick(new Set([text]), isTicked)} />
        ))}
        {found.length > MOST_LISTED ? <p>{GRID.moreValues(found.length - MOST_LISTED)}</p> : null}
        {found.length === 0 ? <p>{GRID.noValues}</p> : null}
      </div>
      <Button type="submit" appearance="primary" size="small" disabled={chosen.length === 0}>
        {GRID.filter}
      </Button>
    </form>
  );
}

interface TickProps {
  readonly text: string;
  readonly count: number;
  readonly isTicked: boolean;
  readonly isPartly?: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function Tick({ text, count, isTicked, isPartly = false, onTick }: TickProps) {
  const shown = text === "" ? GRID.emptyValue : text;
  return (
    <label className="grid-value" title={shown}>
      <input
        type="checkbox"
        checked={isTicked && !isPartly}
        ref={(box) => {
          if (box !== null) box.indeterminate = isTicked && isPartly;
        }}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span className="grid-value-text">{shown}</span>
      <span className="grid-value-count">{count}</span>
    </label>
  );
}

function textsOf(values: readonly ColumnValue[]): ReadonlySet<string> {
  return new Set(values.map(({ text }) => text));
}
