import { Button, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { CATALOGUE } from "#renderer/text/catalogue.ts";

/** What every list of the catalogue is given: what is open beside it, and how something else is opened. `new` is a new entry. */
export interface ListProps {
  readonly openId: string | undefined;
  readonly onOpen: (id?: string) => void;
}

interface ListBarProps {
  readonly addLabel: string;
  readonly onAdd: () => void;
  readonly search?: string;
  readonly onSearch?: (search: string) => void;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, alignItems: "center" },
  search: { minWidth: "min(300px, 100%)" },
});

/** Above a list: its search, and the way to a new entry. */
export function ListBar({ addLabel, onAdd, search, onSearch, children }: ListBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      {onSearch === undefined ? null : (
        <SearchBox
          className={styles.search}
          aria-label={CATALOGUE.search}
          placeholder={CATALOGUE.search}
          value={search ?? ""}
          onChange={(_event, { value }) => onSearch(value)}
        />
      )}
      {children}
      <Button appearance="primary" icon={<AddRegular />} onClick={onAdd}>
        {addLabel}
      </Button>
    </div>
  );
}
