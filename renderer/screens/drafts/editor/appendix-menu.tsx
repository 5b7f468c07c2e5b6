import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { useEditorState } from "@tiptap/react";
import { useState } from "react";
import type { Orientation } from "#core/document/official-document.ts";
import { standardOf } from "#core/standards/index.ts";
import { FormatTip } from "#renderer/components/format-label.tsx";
import { APPENDIX } from "#renderer/text/editor.ts";
import { appendixUnderCaret, changeAppendix, insertAppendix, moveAppendix, type PlacedAppendix } from "./appendix-edit.ts";
import { AppendixNoteDialog } from "./appendix-note-dialog.tsx";
import { appendixHeads } from "./numbering.ts";
import { RemoveAppendixDialog } from "./remove-appendix-dialog.tsx";
import type { WrittenDraft } from "./use-draft.ts";

/** Adds an appendix, and changes, moves or removes the one the caret stands in. */
export function AppendixMenu({ written }: { readonly written: WrittenDraft }) {
  const { editor, head } = written;
  const [dialog, setDialog] = useState<"note" | "remove">();
  const here = useEditorState({ editor, selector: ({ editor: { state } }) => appendixUnderCaret(state) });
  const label = here === null || here === undefined ? "" : (appendixHeads(editor.state.doc, head)[here.index]?.label ?? "");
  const close = () => setDialog(undefined);
  return (
    <>
      <Menu checkedValues={{ orientation: here ? [here.orientation] : [] }}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" appearance="subtle">
            {APPENDIX.menu}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <FormatTip part="appendix" standards={[standardOf(head.standard)]}>
              <MenuItem onClick={() => insertAppendix(editor)}>{APPENDIX.add}</MenuItem>
            </FormatTip>
            <MenuDivider />
            {here ? (
              <MenuGroup>
                <MenuGroupHeader>{label}</MenuGroupHeader>
                <Orientations onChoose={(orientation) => changeAppendix(editor, here.index, { orientation })} />
                <MenuItem onClick={() => setDialog("note")}>{APPENDIX.note}</MenuItem>
                <Moves here={here} onMove={(by) => moveAppendix(editor, here.index, by)} />
                <MenuItem onClick={() => setDialog("remove")}>{APPENDIX.remove}</MenuItem>
              </MenuGroup>
            ) : (
              <MenuItem disabled>{APPENDIX.goInto}</MenuItem>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      {dialog === "note" && here ? <AppendixNoteDialog written={written} appendix={here} label={label} onClose={close} /> : null}
      {dialog === "remove" && here ? <RemoveAppendixDialog written={written} appendix={here} label={label} onClose={close} /> : null}
    </>
  );
}

const ORIENTATIONS: readonly Orientation[] = ["portrait", "landscape"];

function Orientations({ onChoose }: { readonly onChoose: (orientation: Orientation) => void }) {
  return ORIENTATIONS.map((one) => (
    <MenuItemRadio persistOnClick={false} key={one} name="orientation" value={one} onClick={() => onChoose(one)}>
      {APPENDIX.orientations[one]}
    </MenuItemRadio>
  ));
}

interface MovesProps {
  readonly here: PlacedAppendix;
  readonly onMove: (by: 1 | -1) => void;
}

function Moves({ here: { index, count }, onMove }: MovesProps) {
  return (
    <>
      <MenuItem disabled={index === 0} onClick={() => onMove(-1)}>
        {APPENDIX.moveUp}
      </MenuItem>
      <MenuItem disabled={index === count - 1} onClick={() => onMove(1)}>
        {APPENDIX.moveDown}
      </MenuItem>
    </>
  );
}
