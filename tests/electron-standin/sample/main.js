// Plain JavaScript, so that real Electron and the stand-in run it alike without a build.
import { join, normalize, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { app, BrowserWindow, ipcMain, Menu, net, protocol, session } from "electron";

const FOLDER = import.meta.dirname;
const PAGE = "app://sample/index.html";

/** What tests look at: events in the order they came. */
globalThis.happened = [];
const note = (what) => globalThis.happened.push(what);

protocol.registerSchemesAsPrivileged([{ scheme: "app", privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
note(`ready before start: ${app.isReady()}`);

function serve(request) {
  const { pathname } = new URL(request.url);
  const file = normalize(join(FOLDER, decodeURIComponent(pathname)));
  if (!file.startsWith(FOLDER + sep)) return new Response(null, { status: 404 });
  return net.fetch(pathToFileURL(file).toString());
}

function openWindow() {
  const window = new BrowserWindow({
    width: 1000,
    height: 640,
    show: false,
    webPreferences: { preload: join(FOLDER, "preload.cjs"), contextIsolation: true, sandbox: true, nodeIntegration: false },
  });
  const { webContents } = window;
  webContents.setWindowOpenHandler(({ url }) => {
    note(`open ${url}`);
    return { action: "deny" };
  });
  webContents.on("will-navigate", (event, url) => {
    note(`will-navigate ${url}`);
    if (!url.startsWith("app://")) event.preventDefault();
  });
  webContents.on("did-navigate", (_event, url) => note(`did-navigate ${url}`));
  webContents.on("did-finish-load", () => note("did-finish-load"));
  webContents.on("destroyed", () => note("destroyed"));
  webContents.on("render-process-gone", (_event, { reason }) => note(`gone: ${reason}`));
  window.once("ready-to-show", () => {
    note("ready-to-show");
    window.show();
  });
  window.on("resize", () => note("resize"));
  window.on("move", () => note("move"));
  window.on("close", (event) => {
    note("close");
    if (globalThis.refusesToClose) {
      event.preventDefault();
      webContents.send("closing");
    }
  });
  window.on("closed", () => note("closed"));
  void window.loadURL(PAGE);
}

async function start() {
  await app.whenReady();
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
  session.defaultSession.webRequest.onHeadersReceived((details, answer) => {
    answer({ responseHeaders: { ...details.responseHeaders, "Content-Security-Policy": ["default-src 'self'; img-src data:"] } });
  });
  protocol.handle("app", serve);
  ipcMain.handle("ask", (event, question) => ({
    question,
    isOwnWindow: BrowserWindow.fromWebContents(event.sender) === BrowserWindow.getAllWindows()[0],
    isMainFrame: event.senderFrame === event.sender.mainFrame,
    url: event.senderFrame.url,
  }));
  ipcMain.handle("fail", () => {
    throw new TypeError("không được");
  });
  ipcMain.handle("echo", (_event, value) => value);
  ipcMain.on("post", (event, message) => event.sender.send("message", { answer: message }));
  const item = (id, accelerator) => ({
    id,
    label: id,
    accelerator,
    click: () => BrowserWindow.getFocusedWindow()?.webContents.send("menu", id),
  });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: "Tệp", submenu: [item("new", "CmdOrCtrl+N"), { role: "quit" }] },
      { label: "Sửa", submenu: [{ role: "selectAll" }, { role: "copy" }, { role: "paste" }, { role: "zoomIn" }] },
      { label: "Trợ giúp", submenu: [item("help", "F1")] },
    ]),
  );
  app.on("second-instance", (_event, argv) => note(`second: ${argv.at(-1)}`));
  app.on("window-all-closed", () => {
    note("window-all-closed");
    app.quit();
  });
  app.on("will-quit", (event) => {
    if (globalThis.isSaved) return;
    event.preventDefault();
    setTimeout(() => {
      globalThis.isSaved = true;
      app.quit();
    }, 20);
  });
  openWindow();
}

if (app.requestSingleInstanceLock()) void start();
else app.quit();
