import { strictly } from "../strictly.ts";

/** Electron takes the options alone or after the window. */
function optionsOf<Options>(first: unknown, second: Options | undefined): Options {
  return second ?? (first as Options);
}

function sayUnanswered(call: string): void {
  console.error(`electron stand-in: nobody answers dialog.${call}; taken as cancelled`);
}

interface MessageBoxOptions {
  readonly cancelId?: number;
  readonly checkboxChecked?: boolean;
}

/** Dialogs nobody sees: tests put their answers in place of these functions; without one a dialog is cancelled, and that is said. */
export const dialog = strictly("dialog", {
  showOpenDialog: () => {
    sayUnanswered("showOpenDialog");
    return Promise.resolve({ canceled: true, filePaths: [] });
  },
  showSaveDialog: () => {
    sayUnanswered("showSaveDialog");
    return Promise.resolve({ canceled: true, filePath: "" });
  },
  showMessageBox: (first: unknown, second?: MessageBoxOptions) => {
    sayUnanswered("showMessageBox");
    const { cancelId = 0, checkboxChecked = false } = optionsOf(first, second);
    return Promise.resolve({ response: cancelId, checkboxChecked });
  },
  showErrorBox: (title: string, content: string) => console.error(`electron stand-in: error box: ${title}: ${content}`),
});
