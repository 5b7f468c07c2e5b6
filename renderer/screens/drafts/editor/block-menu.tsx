import { Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { Editor } from "@tiptap/core";
import type { FormatPart, Standard } from "#core/standards/index.ts";
import { FormatTip } from "#renderer/components/format-label.tsx";
import { EDITOR } from "#renderer/text/editor.ts";
import { BLOCK_FORMS, type BlockKind, makeBlocks } from "./block-kinds.ts";

interface BlockMenuProps {
  readonly editor: Editor;
  readonly kind: BlockKind;
  /** The one the document follows. */
  readonly standard: Standard;
}

/** What kinds of block are under a standard; the others are set as the body is. */
const PARTS: Readonly<Partial<Record<BlockKind, FormatPart>>> = {
  level1: "heading1",
  level2: "heading2",
  level3: "heading3",
  level4: "heading4",
  level6: "heading6",
  level5: "heading5",
  numbered3: "heading3",
  numbered5: "heading5",
};

/** Says what the block under the caret is, and makes another of it. */
export function BlockMenu({ editor, kind, standard }: BlockMenuProps) {
  return (
    <Menu checkedValues={{ kind: [kind] }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" aria-label={`${EDITOR.kindOfBlock}: ${EDITOR.blocks[kind]}`}>
          {EDITOR.blocks[kind]}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(Object.keys(BLOCK_FORMS) as BlockKind[]).map((one) => (
            <FormatTip key={one} part={PARTS[one] ?? "body"} standards={[standard]}>
              <MenuItemRadio name="kind" value={one} onClick={() => makeBlocks(editor, one)}>
                {EDITOR.blocks[one]}
              </MenuItemRadio>
            </FormatTip>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
