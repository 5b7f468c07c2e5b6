import { Tooltip } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons";
import type { RegisterQuery, RegisterRow } from "#contract/register.ts";
import { goTo } from "#renderer/app/place.ts";
import { type RecordColumn, RecordTable } from "#renderer/components/record-table.tsx";
import { REGISTER } from "#renderer/text/register.ts";

const { columns } = REGISTER;

const COLUMNS: readonly RecordColumn<RegisterRow>[] = [
  { key: "code", label: columns.code, width: "min(150px, 15vw)", isSortable: true, cell: (row) => <Code row={row} /> },
  { key: "date", label: columns.date, width: "96px", isSortable: true, cell: ({ date }) => date },
  { key: "kind", label: columns.kind, width: "min(110px, 11vw)", isSecondary: true, cell: ({ kindName }) => kindName },
  { key: "title", label: columns.title, isSortable: true, cell: ({ title }) => title },
  { key: "issuer", label: columns.issuer, width: "min(180px, 17vw)", isSortable: true, isSecondary: true, cell: ({ issuer }) => issuer },
];

interface RegisterTableProps {
  readonly rows: readonly RegisterRow[];
  readonly query: RegisterQuery;
  readonly selectedId: string | undefined;
  readonly onSort: (query: RegisterQuery) => void;
}

/** The entries of the register; a press on a head sorts by it, a second one the other way. */
export function RegisterTable({ rows, query, selectedId, onSort }: RegisterTableProps) {
  return (
    <RecordTable
      label={REGISTER.title}
      columns={COLUMNS}
      rows={rows}
      rowId={({ id }) => id}
      selectedId={selectedId}
      isNarrow={selectedId !== undefined}
      onOpen={({ id }) => goTo({ screen: "register", subject: id })}
      sorted={{ key: query.sort, isDescending: query.isDescending }}
      onSort={(key) => {
        const sort = SORTS.find((one) => one === key) ?? query.sort;
        onSort({ ...query, sort, isDescending: sort === query.sort ? !query.isDescending : sort === "date" });
      }}
    />
  );
}

const SORTS = ["code", "date", "issuer", "title"] as const;

function Code({ row: { code, isFrozen } }: { readonly row: RegisterRow }) {
  if (!isFrozen) return code;
  return (
    <Tooltip content={REGISTER.frozen} relationship="description">
      <span>
        {code} <LockClosedRegular aria-label={REGISTER.frozen} />
      </span>
    </Tooltip>
  );
}
