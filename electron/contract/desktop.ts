/** What the window may ask of the desktop: dialogs and the few things only the shell can do. Paths go the other way alone. */
export interface Desktop {
  /** Lets the user choose a folder; undefined when they changed their mind. */
  readonly chooseFolder: (purpose: FolderPurpose) => Promise<string | undefined>;
  /** Lets the user choose files to bring in. */
  readonly chooseFiles: (purpose: FilePurpose) => Promise<readonly string[]>;
  /** Shows a file the program wrote, or the open data folder, in the file manager. */
  readonly showInFolder: (path: string) => Promise<void>;
  /** Opens a file the program wrote with the program that belongs to it (Word, Excel). */
  readonly openFile: (path: string) => Promise<void>;
  readonly print: () => Promise<void>;
}

export const FOLDER_PURPOSES = ["openData", "createData", "export"] as const;
export type FolderPurpose = (typeof FOLDER_PURPOSES)[number];

export const FILE_PURPOSES = ["facts", "document", "letterhead"] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** What the menu of the window asks for. */
export const MENU_COMMANDS = ["new-draft", "save", "export", "find", "undo", "redo", "help", "settings"] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** The one object preload hands to the window, as `window.theThuc`. */
export interface WindowBridge {
  /** The channel to the backend; `listen` gives how to stop. */
  readonly backend: { readonly post: (message: unknown) => void; readonly listen: (listener: (message: unknown) => void) => () => void };
  readonly desktop: Desktop;
  readonly onMenu: (listener: (command: MenuCommand) => void) => () => void;
  /** Called before the window closes; it closes when what was typed is safe. A rejection says that it is not, and the user is asked. */
  readonly onClosing: (save: () => Promise<void>) => () => void;
}

/** Names of the channels between main and preload. */
export const CHANNELS = {
  backend: "backend",
  chooseFolder: "desktop:choose-folder",
  chooseFiles: "desktop:choose-files",
  showInFolder: "desktop:show-in-folder",
  openFile: "desktop:open-file",
  print: "desktop:print",
  menu: "menu",
  closing: "closing",
  closed: "closed",
} as const;
