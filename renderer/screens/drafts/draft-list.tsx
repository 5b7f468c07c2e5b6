import { Button, makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ListedDraft } from "#contract/drafting.ts";
import { foldTones } from "#core/vietnamese/index.ts";
import { queries } from "#renderer/api/backend.ts";
import { goTo } from "#renderer/app/place.ts";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { ScreenPage } from "#renderer/components/screen-page.tsx";
import { DRAFTS } from "#renderer/text/drafts.ts";
import { DraftTable } from "./draft-table.tsx";
import { NewDraftDialog } from "./new-draft-dialog.tsx";
import { RemoveDraftDialog } from "./remove-draft-dialog.tsx";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  hint: { color: tokens.colorNeutralForeground2 },
  list: { overflow: "auto", minHeight: 0 },
});

/** The drafts, the one saved last first. */
export function DraftList({ isCreating }: { readonly isCreating: boolean }) {
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const [leaving, setLeaving] = useState<ListedDraft>();
  // Titles change while a draft is written, and other screens draft too.
  const drafts = useQuery({ ...queries.drafting.drafts.queryOptions(), refetchOnMount: "always" });
  return (
    <ScreenPage
      title={DRAFTS.title}
      tools={
        <div className={styles.tools}>
          <SearchBox
            aria-label={DRAFTS.search}
            placeholder={DRAFTS.search}
            value={search}
            onChange={(_event, { value }) => setSearch(value)}
          />
          <Button appearance="primary" icon={<AddRegular />} onClick={() => goTo({ screen: "drafts", subject: "new" })}>
            {DRAFTS.create}
          </Button>
        </div>
      }
    >
      <QueryGate query={drafts}>
        {(all) => {
          const found = all.filter((draft) => isFound(draft, search));
          if (found.length === 0) return <Text className={styles.hint}>{all.length === 0 ? DRAFTS.empty : DRAFTS.noneFound}</Text>;
          return (
            <div className={styles.list}>
              <DraftTable drafts={found} onRemove={setLeaving} />
            </div>
          );
        }}
      </QueryGate>
      {isCreating ? <NewDraftDialog onClose={() => goTo({ screen: "drafts" })} /> : null}
      {leaving === undefined ? null : <RemoveDraftDialog draft={leaving} onClose={() => setLeaving(undefined)} />}
    </ScreenPage>
  );
}

/** Every word of the search stands somewhere in the draft, tone marks and case left aside. */
function isFound({ kind, title, period }: ListedDraft, search: string): boolean {
  const text = foldTones(`${kind} ${title} ${period ?? ""}`);
  return foldTones(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
