const { contextBridge, ipcRenderer } = require("electron");

const hear = (channel) => (listener) => {
  const heard = (_event, message) => listener(message);
  ipcRenderer.on(channel, heard);
  return () => ipcRenderer.off(channel, heard);
};

contextBridge.exposeInMainWorld("sample", {
  ask: (question) => ipcRenderer.invoke("ask", question),
  fail: () => ipcRenderer.invoke("fail"),
  unheard: () => ipcRenderer.invoke("unheard"),
  echo: (value) => ipcRenderer.invoke("echo", value),
  post: (message) => ipcRenderer.send("post", message),
  onMessage: hear("message"),
  onMenu: hear("menu"),
  onClosing: hear("closing"),
  callBack: (work) => work(2, [new Date(0)]),
  throws: () => {
    throw new RangeError("ngoài khoảng");
  },
  kinds: { platform: process.platform, numbers: [1, 2, 3] },
});
