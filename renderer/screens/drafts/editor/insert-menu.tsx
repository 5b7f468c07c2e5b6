import { Menu, MenuButton, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useState } from "react";
import type { Footnote } from "#core/document/inline.ts";
import { standardOf } from "#core/standards/index.ts";
import { FormatTip } from "#renderer/components/format-label.tsx";
import { CHART, EDITOR } from "#renderer/text/editor.ts";
import { ChartDialog } from "./chart-dialog.tsx";
import { CitationDialog } from "./citation-dialog.tsx";
import { type EditorNode, NODE } from "./editor-node.ts";
import { FootnoteDialog } from "./footnote-dialog.tsx";
import { emptyTable, insertNode } from "./new-blocks.ts";
import { appendixHeads } from "./numbering.ts";
import { sourceLines } from "./sources.ts";
import type { WrittenDraft } from "./use-draft.ts";

/** What can be put into the text. */
export function InsertMenu({ written }: { readonly written: WrittenDraft }) {
  const { editor, head } = written;
  const [dialog, setDialog] = useState<InsertDialogKind>();
  const [appendices, setAppendices] = useState<readonly { readonly id: string; readonly label: string }[]>([]);
  const insert = (node: EditorNode) => insertNode(editor, node);
  const standards = [standardOf(head.standard)];
  const look = () => {
    const ids = editor.state.doc.children.flatMap(({ type, attrs }) => (type.name === NODE.appendix ? [String(attrs.appendixId)] : []));
    const heads = appendixHeads(editor.state.doc, head);
    setAppendices(ids.map((id, index) => ({ id, label: heads[index]?.label ?? id })));
  };
  return (
    <>
      <Menu onOpenChange={(_event, { open }) => open && look()}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" appearance="subtle">
            {EDITOR.insert}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <FormatTip part="footnote" standards={standards}>
              <MenuItem onClick={() => setDialog("footnote")}>{EDITOR.footnote}</MenuItem>
            </FormatTip>
            <MenuItem onClick={() => setDialog("citation")}>{EDITOR.citation}</MenuItem>
            <MenuItem onClick={() => insert({ type: NODE.lineBreak })}>{EDITOR.lineBreak}</MenuItem>
            <MenuItem onClick={() => insert({ type: NODE.runIn })}>{EDITOR.runIn}</MenuItem>
            <MenuItem onClick={() => insert({ type: NODE.pageBreak })}>{EDITOR.pageBreak}</MenuItem>
            <FormatTip part="table" standards={standards}>
              <MenuItem onClick={() => insert({ type: NODE.table, attrs: { table: emptyTable() } })}>{EDITOR.table}</MenuItem>
            </FormatTip>
            <MenuItem onClick={() => setDialog("chart")}>{CHART.insert}</MenuItem>
            {appendices.length === 0 ? null : <MenuDivider />}
            {appendices.map(({ id, label }) => (
              <MenuItem key={id} onClick={() => insert({ type: NODE.appendixRef, attrs: { appendixId: id } })}>
                {`${EDITOR.appendixRef}: ${label}`}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <InsertDialog kind={dialog} written={written} insert={insert} onClose={() => setDialog(undefined)} />
    </>
  );
}

type InsertDialogKind = "footnote" | "citation" | "chart";

interface InsertDialogProps {
  readonly kind: InsertDialogKind | undefined;
  readonly written: WrittenDraft;
  readonly insert: (node: EditorNode) => void;
  readonly onClose: () => void;
}

function InsertDialog({ kind, written: { id, facts }, insert, onClose }: InsertDialogProps) {
  switch (kind) {
    case "footnote":
      return (
        <FootnoteDialog
          content={[]}
          onDone={(content: Footnote["content"]) => insert({ type: NODE.footnote, attrs: { content } })}
          onClose={onClose}
        />
      );
    case "citation":
      return <CitationDialog draftId={id} onChoose={(citation) => insert({ type: NODE.citation, attrs: citation })} onClose={onClose} />;
    case "chart":
      return (
        <ChartDialog
          sourceOf={(refs) => sourceLines(refs, facts)}
          onDone={(chart) => insert({ type: NODE.chart, attrs: { chart } })}
          onClose={onClose}
        />
      );
    case undefined:
      return null;
  }
}
