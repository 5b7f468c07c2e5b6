import { Button, Checkbox, Link, MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Finding } from "#core/checking/finding.ts";
import { backend, queries, refusalOf } from "#renderer/api/backend.ts";
import { noteDone } from "#renderer/app/done-once.ts";
import { ErrorsLeft, errorsIn } from "#renderer/components/errors-left.tsx";
import { fileNameOf } from "#renderer/components/file-name.ts";
import { PlainDialog } from "#renderer/components/plain-dialog.tsx";
import { RefusalBar } from "#renderer/components/refusal-bar.tsx";
import { CHECKING } from "#renderer/text/checking.ts";
import { DIALOGS } from "#renderer/text/editor.ts";

const FORMATS = ["docx", "xlsx", "md"] as const;

const useStyles = makeStyles({
  files: { margin: 0, padding: 0, maxHeight: "30vh", overflow: "auto", listStyleType: "none" },
  file: { textAlign: "start", overflowWrap: "anywhere" },
});

interface ExportDialogProps {
  readonly id: string;
  /** The unit on whose letterhead in Word it can be exported; null where its office has none. */
  readonly letterhead: string | null;
  readonly flush: () => Promise<void>;
  /** Shows what is wrong in the draft. */
  readonly onLook: () => void;
  readonly onClose: () => void;
}

/** Makes files of the draft in a folder the clerk chooses; what stands in the way is listed with its place. */
export function ExportDialog({ id, letterhead, flush, onLook, onClose }: ExportDialogProps) {
  const [formats, setFormats] = useState<readonly (typeof FORMATS)[number][]>(["docx", "xlsx"]);
  const [isOnLetterhead, setIsOnLetterhead] = useState(false);
  const errors = useErrorsLeft(id, flush);
  const exporting = useMutation({
    mutationFn: async () => {
      const folder = await window.theThuc.desktop.chooseFolder("export");
      if (folder === undefined) return undefined;
      await flush();
      const chosen = isOnLetterhead && letterhead !== null ? { letterhead } : {};
      const written = await backend.drafting.export({ id, folder, formats: [...formats], ...chosen });
      noteDone("export", id);
      return written;
    },
  });
  const toggle = (format: (typeof FORMATS)[number], isChosen: boolean) =>
    setFormats(FORMATS.filter((one) => (one === format ? isChosen : formats.includes(one))));
  return (
    <PlainDialog
      title={DIALOGS.exportTitle}
      actions={
        <>
          <Button onClick={onClose}>{DIALOGS.close}</Button>
          <Button appearance="primary" disabled={formats.length === 0 || exporting.isPending} onClick={() => exporting.mutate()}>
            {exporting.isPending ? DIALOGS.exporting : errors.length > 0 ? CHECKING.asking.export : DIALOGS.chooseAndExport}
          </Button>
        </>
      }
      onClose={onClose}
    >
      {FORMATS.map((format) => (
        <Checkbox
          key={format}
          label={DIALOGS[format]}
          checked={formats.includes(format)}
          onChange={(_event, { checked }) => toggle(format, checked === true)}
        />
      ))}
      {letterhead === null ? null : (
        <Checkbox
          label={DIALOGS.onLetterhead}
          disabled={!formats.includes("docx")}
          checked={isOnLetterhead}
          onChange={(_event, { checked }) => setIsOnLetterhead(checked === true)}
        />
      )}
      <span>{DIALOGS.exportLead}</span>
      {exporting.isIdle ? <ErrorsLeft errors={errors} question={CHECKING.asking.toExport} onLook={onLook} /> : null}
      {exporting.data === undefined ? null : <WrittenFiles files={exporting.data.files} />}
      {exporting.isError ? <RefusalBar title={DIALOGS.notExported} refusal={refusalOf(exporting.error)} /> : null}
    </PlainDialog>
  );
}

/** The errors of the draft as it stands when it is to be exported. Where it cannot be checked, exporting goes on as ever. */
function useErrorsLeft(id: string, flush: () => Promise<void>): readonly Finding[] {
  const checked = useQuery({
    ...queries.checking.draftFindings.queryOptions({ input: { id } }),
    queryFn: async () => {
      await flush();
      return backend.checking.draftFindings({ id });
    },
    gcTime: 0,
    staleTime: 0,
  });
  return errorsIn(checked.data);
}

function WrittenFiles({ files }: { readonly files: readonly string[] }) {
  const styles = useStyles();
  const [first] = files;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{DIALOGS.exported(files.length)}</MessageBarTitle>
        <ul className={styles.files}>
          {files.map((file) => (
            <li key={file}>
              <Link as="button" className={styles.file} title={DIALOGS.openFile} onClick={() => void window.theThuc.desktop.openFile(file)}>
                {fileNameOf(file)}
              </Link>
            </li>
          ))}
        </ul>
        {first === undefined ? null : (
          <Button size="small" onClick={() => void window.theThuc.desktop.showInFolder(first)}>
            {DIALOGS.openFolder}
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
