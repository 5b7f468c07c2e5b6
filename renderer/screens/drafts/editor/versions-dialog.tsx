import { Button, makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { backend, queries } from "#renderer/api/backend.ts";
import { useNotices } from "#renderer/components/notices.tsx";
import { PlainDialog } from "#renderer/components/plain-dialog.tsx";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { DIALOGS } from "#renderer/text/editor.ts";
import { shownMoment } from "../shown-moment.ts";
import { VersionDifference } from "./version-difference.tsx";

const useStyles = makeStyles({
  surface: { maxWidth: "min(1100px, 94vw)", width: "94vw" },
  columns: { display: "grid", gridTemplateColumns: "230px minmax(0, 1fr)", gap: tokens.spacingHorizontalM, height: "60vh" },
  scrolled: { overflow: "auto", minHeight: 0 },
});

interface VersionsDialogProps {
  readonly id: string;
  readonly read: () => OfficialDocument;
  readonly flush: () => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
}

/** The versions of a draft, each beside what is being written; any of them can be taken up again. */
export function VersionsDialog({ id, read, flush, reload, onClose }: VersionsDialogProps) {
  const styles = useStyles();
  const { refuse } = useNotices();
  const [ordinal, setOrdinal] = useState<number>();
  const versions = useQuery({ ...queries.drafting.versions.queryOptions({ input: { id } }), gcTime: 0 });
  const version = useQuery(queries.drafting.version.queryOptions({ input: { id, ordinal: ordinal ?? 1 }, enabled: ordinal !== undefined }));
  // What is written does not change while the dialog covers it.
  const current = useMemo(read, [read]);
  const restore = async (document: OfficialDocument) => {
    // What was being written becomes a version first, so that nothing is lost.
    await flush();
    await backend.drafting.settle({ id });
    await backend.drafting.keep({ id, document });
    onClose();
    await reload();
  };
  const take = () => {
    if (version.data !== undefined) restore(version.data).catch(refuse);
  };
  return (
    <PlainDialog
      title={DIALOGS.versionsTitle}
      actions={
        <>
          <Button disabled={version.data === undefined} onClick={take}>
            {DIALOGS.restore}
          </Button>
          <Button appearance="primary" onClick={onClose}>
            {DIALOGS.close}
          </Button>
        </>
      }
      onClose={onClose}
      surfaceClass={styles.surface}
      contentClass={styles.columns}
    >
      <div className={styles.scrolled}>
        <QueryGate query={versions}>
          {(all) => (
            <TabList vertical size="small" selectedValue={ordinal ?? null} onTabSelect={(_event, { value }) => setOrdinal(Number(value))}>
              {all.map((one) => (
                <Tab key={one.ordinal} value={one.ordinal}>
                  {`${DIALOGS.version(one.ordinal)} – ${shownMoment(one.savedAt)}`}
                </Tab>
              ))}
            </TabList>
          )}
        </QueryGate>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by the keyboard too. */}
      <section className={styles.scrolled} aria-label={DIALOGS.difference} tabIndex={0}>
        {ordinal === undefined ? (
          <Text>{DIALOGS.chooseVersion}</Text>
        ) : (
          <QueryGate query={version}>{(was) => <VersionDifference was={was} is={current} />}</QueryGate>
        )}
      </section>
    </PlainDialog>
  );
}
