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
  onClosing: (save) =>
    hear(CHANNELS.closing, () => {
      // A window that cannot save must still be able to close; what was typed is told to be unsafe by the save itself.
      void save().finally(() => ipcRenderer.send(CHANNELS.closed));
    }),
};

contextBridge.exposeInMainWorld("theThuc", bridge);
