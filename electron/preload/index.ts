import { contextBridge, ipcRenderer } from "electron";
import { CHANNELS, type MenuCommand, type WindowBridge } from "#contract/desktop.ts";

/** Hears a channel; gives how to stop. The event itself, which carries the sender, never reaches the page. */
function hear<Message>(channel: string, listener: (message: Message) => void): () => void {
  const heard = (_event: unknown, message: Message) => listener(message);
  ipcRenderer.on(channel, heard);
  return () => {
    ipcRenderer.off(channel, heard);
  };
}

/** What is to be done before the window closes, by everyone who holds something that may not be on disk. */
const savers = new Set<() => Promise<void>>();

// Answered even when nobody holds anything: the window waits for it. One who fails is told from one who has saved.
ipcRenderer.on(CHANNELS.closing, () => {
  void Promise.allSettled([...savers].map(async (save) => save())).then((ends) =>
    ipcRenderer.send(
      CHANNELS.closed,
      ends.every(({ status }) => status === "fulfilled"),
    ),
  );
});

const bridge: WindowBridge = {
  backend: {
    post: (message) => ipcRenderer.send(CHANNELS.backend, message),
    listen: (listener) => hear(CHANNELS.backend, listener),
  },
  desktop: {
    chooseFolder: (purpose) => ipcRenderer.invoke(CHANNELS.chooseFolder, purpose),
    chooseFiles: (purpose) => ipcRenderer.invoke(CHANNELS.chooseFiles, purpose),
    showInFolder: (path) => ipcRenderer.invoke(CHANNELS.showInFolder, path),
    openFile: (path) => ipcRenderer.invoke(CHANNELS.openFile, path),
    print: () => ipcRenderer.invoke(CHANNELS.print),
  },
  onMenu: (listener) => hear<MenuCommand>(CHANNELS.menu, listener),
  onClosing: (save) => {
    // A function of the page may arrive as a new one each time; this one can be taken out again.
    const saver = () => save();
    savers.add(saver);
    return () => {
      savers.delete(saver);
    };
  },
};

contextBridge.exposeInMainWorld("theThuc", bridge);
