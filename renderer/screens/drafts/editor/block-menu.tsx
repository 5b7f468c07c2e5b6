import { Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { Editor } from "@tiptap/core";
import { EDITOR } from "#renderer/text/editor.ts";
import { BLOCK_FORMS, type BlockKind, makeBlocks } from "./block-kinds.ts";

interface BlockMenuProps {
  readonly editor: Editor;
  readonly kind: BlockKind;
}

/** Says what the block under the caret is, and makes another of it. */
export function BlockMenu({ editor, kind }: BlockMenuProps) {
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
            <MenuItemRadio key={one} name="kind" value={one} onClick={() => makeBlocks(editor, one)}>
              {EDITOR.blocks[one]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
