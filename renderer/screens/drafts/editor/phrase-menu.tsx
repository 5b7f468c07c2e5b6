import {
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from "@fluentui/react-components";
import type { Editor } from "@tiptap/core";
import { EDITOR } from "#renderer/text/editor.ts";
import { PHRASES } from "#renderer/text/phrases.ts";
import { NODE } from "./editor-node.ts";
import { insertNode } from "./new-blocks.ts";

const useStyles = makeStyles({ popover: { maxWidth: "min(520px, 80vw)" } });

/** Ready phrases; a press puts one where the caret is. */
export function PhraseMenu({ editor }: { readonly editor: Editor }) {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle">
          {EDITOR.phrase}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {PHRASES.map(({ group, phrases }) => (
            <MenuGroup key={group}>
              <MenuGroupHeader>{group}</MenuGroupHeader>
              {phrases.map((phrase) => (
                <MenuItem key={phrase} onClick={() => insertNode(editor, { type: NODE.text, text: phrase })}>
                  {phrase}
                </MenuItem>
              ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
