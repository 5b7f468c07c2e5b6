import { type ReactNode, useCallback, useEffect, useState } from "react";
import type { FigureChange, OpenedDraft } from "#contract/drafting.ts";
import { backend } from "#renderer/api/backend.ts";
import { goTo } from "#renderer/app/place.ts";
import { useNotices } from "#renderer/components/notices.tsx";
import { EDITOR } from "#renderer/text/editor.ts";
import { ChangesDialog } from "./changes-dialog.tsx";
import { ExportDialog } from "./export-dialog.tsx";
import { TemplateDialog } from "./template-dialog.tsx";
import type { WrittenDraft } from "./use-draft.ts";
import { VersionsDialog } from "./versions-dialog.tsx";

/** What can be done with the whole of a draft. */
export interface EditorCommands {
  readonly settle: () => void;
  readonly refresh: () => void;
  readonly isRefreshing: boolean;
  readonly showExport: () => void;
  readonly showVersions: () => void;
  readonly showTemplate: () => void;
  /** Goes to the register, where the draft gets its number and day. */
  readonly issue: () => void;
  /** The dialog that is open. */
  readonly dialog: ReactNode;
}

interface EditorCommandSettings {
  readonly draft: OpenedDraft;
  readonly written: WrittenDraft;
  readonly reload: () => Promise<void>;
  readonly onFind: () => void;
  /** Shows what is wrong in the draft. */
  readonly onLook: () => void;
}

type OpenDialog =
  | { readonly kind: "export" | "versions" | "template" }
  | { readonly kind: "changes"; readonly changes: readonly FigureChange[] };

/** The commands of the editor, by buttons, by keys and by the menu of the window. Everything typed is on disk before any of them begins. */
export function useEditorCommands({ draft, written, reload, onFind, onLook }: EditorCommandSettings): EditorCommands {
  const { id } = draft;
  const { say, refuse } = useNotices();
  const { flush } = written;
  const [open, setOpen] = useState<OpenDialog>();
  const [isRefreshing, setRefreshing] = useState(false);
  const settle = useCallback(() => {
    flush()
      .then(() => backend.drafting.settle({ id }))
      .then(({ version }) => say("success", EDITOR.settled(version)))
      .catch(refuse);
  }, [flush, id, say, refuse]);
  const refresh = useCallback(() => {
    setRefreshing(true);
    flush()
      .then(() => backend.drafting.refresh({ id }))
      .then(({ changes }) => setOpen({ kind: "changes", changes }))
      .catch(refuse)
      .finally(() => setRefreshing(false));
  }, [flush, id, refuse]);
  const issue = () => void flush().then(() => goTo({ screen: "register", subject: "issue", part: id }), refuse);
  const showExport = useCallback(() => setOpen({ kind: "export" }), []);
  useEditorKeys({ settle, find: onFind, export: showExport });
  const close = () => setOpen(undefined);
  return {
    settle,
    refresh,
    isRefreshing,
    showExport,
    showVersions: () => setOpen({ kind: "versions" }),
    showTemplate: () => setOpen({ kind: "template" }),
    issue,
    dialog: dialogOf(open, { draft, written, reload, onLook, close }),
  };
}

interface DialogSettings extends Pick<EditorCommandSettings, "draft" | "written" | "reload" | "onLook"> {
  readonly close: () => void;
}

function dialogOf(open: OpenDialog | undefined, { draft: { id, letterhead }, written, reload, onLook, close }: DialogSettings): ReactNode {
  const look = () => {
    close();
    onLook();
  };
  switch (open?.kind) {
    case "export":
      return <ExportDialog id={id} letterhead={letterhead} flush={written.flush} onLook={look} onClose={close} />;
    case "versions":
      return <VersionsDialog id={id} read={written.read} flush={written.flush} reload={reload} onClose={close} />;
    case "template":
      return <TemplateDialog id={id} flush={written.flush} onClose={close} />;
    case "changes":
      return (
        <ChangesDialog
          changes={open.changes}
          onClose={() => {
            close();
            void reload();
          }}
        />
      );
    case undefined:
      return null;
  }
}

interface KeyedCommands {
  readonly settle: () => void;
  readonly find: () => void;
  readonly export: () => void;
}

/** Ctrl+S, Ctrl+F, and the same from the menu of the window. */
function useEditorKeys({ settle, find, export: exportDraft }: KeyedCommands): void {
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.altKey || event.shiftKey) return;
      const command = { s: settle, f: find }[event.key.toLowerCase()];
      if (command === undefined) return;
      event.preventDefault();
      command();
    };
    window.addEventListener("keydown", take);
    const stopMenu = window.theThuc.onMenu((command) => {
      if (command === "save") settle();
      if (command === "find") find();
      if (command === "export") exportDraft();
    });
    return () => {
      window.removeEventListener("keydown", take);
      stopMenu();
    };
  }, [settle, find, exportDraft]);
}
