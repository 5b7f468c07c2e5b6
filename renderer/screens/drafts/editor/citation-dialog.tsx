import { Button, makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { queries } from "#renderer/api/backend.ts";
import { PlainDialog } from "#renderer/components/plain-dialog.tsx";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { DIALOGS } from "#renderer/text/editor.ts";

const useStyles = makeStyles({
  search: { maxWidth: "none" },
  list: { height: "46vh", overflow: "auto", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  document: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: tokens.spacingVerticalXS },
  wording: { display: "block", width: "100%", justifyContent: "start", textAlign: "start", fontWeight: tokens.fontWeightRegular },
});

interface CitationDialogProps {
  readonly draftId: string;
  readonly onChoose: (citation: { readonly documentId: string; readonly shown: string }) => void;
  readonly onClose: () => void;
}

/** Documents of the register, each in the wordings a citation may have; a press puts one into the text. */
export function CitationDialog({ draftId, onChoose, onClose }: CitationDialogProps) {
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const found = useQuery({
    ...queries.drafting.citations.queryOptions({ input: { id: draftId, search } }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return (
    <PlainDialog title={DIALOGS.citationTitle} actions={<Button onClick={onClose}>{DIALOGS.close}</Button>} onClose={onClose}>
      <SearchBox
        className={styles.search}
        autoFocus
        aria-label={DIALOGS.citationSearch}
        placeholder={DIALOGS.citationSearch}
        value={search}
        onChange={(_event, { value }) => setSearch(value)}
      />
      <div className={styles.list}>
        <QueryGate query={found}>
          {(documents) =>
            documents.length === 0 ? (
              <Text>{DIALOGS.noCitations}</Text>
            ) : (
              documents.map(({ documentId, wordings }) => (
                <div key={documentId} className={styles.document}>
                  {wordings.map((shown) => (
                    <Button
                      key={shown}
                      size="small"
                      appearance="subtle"
                      className={styles.wording}
                      onClick={() => {
                        onClose();
                        onChoose({ documentId, shown });
                      }}
                    >
                      {shown}
                    </Button>
                  ))}
                </div>
              ))
            )
          }
        </QueryGate>
      </div>
    </PlainDialog>
  );
}
