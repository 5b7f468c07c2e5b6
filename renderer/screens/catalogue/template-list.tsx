import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { TemplateRow } from "#contract/catalogue.ts";
import { compareVietnamese } from "#core/vietnamese/index.ts";
import { queries } from "#renderer/api/backend.ts";
import { ListWithPanel } from "#renderer/components/edit-panel.tsx";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { type RecordColumn, RecordTable } from "#renderer/components/record-table.tsx";
import { CATALOGUE } from "#renderer/text/catalogue.ts";
import { BUILT_IN_TEMPLATES } from "#renderer/text/drafts.ts";
import type { ListProps } from "./list-bar.tsx";
import { TemplatePanel } from "./template-panel.tsx";

const TEXT = CATALOGUE.templates;

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2 } });

/** The templates, the office's own and those that came with the program, with the text of one beside them. */
export function TemplateList({ openId, onOpen }: ListProps) {
  const styles = useStyles();
  const [copied, setCopied] = useState<string>();
  const templates = useQuery(queries.catalogue.templates.queryOptions());
  const open = (id?: string) => {
    setCopied(undefined);
    onOpen(id);
  };
  return (
    <QueryGate query={templates}>
      {(all) => {
        const rows = all.toSorted(byOriginAndName);
        const row = rows.find(({ code }) => code === openId);
        return (
          <>
            <Text className={styles.hint}>{TEXT.builtInHint}</Text>
            <ListWithPanel
              list={
                <RecordTable
                  label={CATALOGUE.parts.templates}
                  columns={COLUMNS}
                  rows={rows}
                  rowId={({ code }) => code}
                  selectedId={openId}
                  isNarrow={openId !== undefined}
                  onOpen={({ code }) => open(code)}
                />
              }
              panel={
                row === undefined ? null : (
                  <TemplatePanel
                    key={`${row.code} ${copied}`}
                    row={row}
                    shownName={shownName(row)}
                    isCopy={copied === row.code}
                    onCopy={() => setCopied(row.code)}
                    onClose={() => open()}
                  />
                )
              }
            />
          </>
        );
      }}
    </QueryGate>
  );
}

const COLUMNS: readonly RecordColumn<TemplateRow>[] = [
  { key: "name", label: TEXT.columns.name, cell: (row) => shownName(row) },
  { key: "kind", label: TEXT.columns.kind, width: "80px", cell: ({ kind }) => kind ?? "" },
  { key: "origin", label: TEXT.columns.origin, width: "120px", isSecondary: true, cell: ({ origin }) => TEXT.origins[origin] },
  { key: "code", label: TEXT.columns.code, width: "200px", isSecondary: true, cell: ({ code }) => code },
];

/** The office's own first. */
function byOriginAndName(left: TemplateRow, right: TemplateRow): number {
  if (left.origin !== right.origin) return left.origin === "own" ? -1 : 1;
  return compareVietnamese(shownName(left), shownName(right));
}

function shownName({ code, name, origin }: TemplateRow): string {
  return origin === "builtIn" ? (BUILT_IN_TEMPLATES[code] ?? name) : name;
}
