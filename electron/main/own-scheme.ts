import { join, normalize, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { app, type IpcMainEvent, type IpcMainInvokeEvent, net, protocol, session } from "electron";

const SCHEME = "app";
const HOST = "the-thuc";
const GUIDE = "/guide/";

/** In development the page of the development server, which electron-vite names. A packed program takes no page from its environment. */
const DEVELOPMENT_PAGE = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;

/** The first page of the window. */
export const WINDOW_PAGE = DEVELOPMENT_PAGE ?? `${SCHEME}://${HOST}/index.html`;

/**
 * No inline script or style, nothing from outside. The one hash is that of an empty style element: Fluent UI makes such elements and fills them
 * through the object model, which this policy leaves free.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Must run before Electron is ready. */
export function registerOwnScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

/** What the own scheme serves. */
export interface ServedFolders {
  /** The built window. */
  readonly window: string;
  /** The user's guide with its pictures, served below `guide/`. */
  readonly guide: string;
}

/** Serves the window and the pictures of its guide under the own scheme, with the content security policy; nothing outside their folders. */
export function serveOwnScheme(folders: ServedFolders): void {
  protocol.handle(SCHEME, async (request) => {
    const file = fileOf(request.url, folders);
    if (file === undefined) return new Response(null, { status: 404 });
    const found = await net.fetch(pathToFileURL(file).toString()).catch(() => undefined);
    // No such file.
    if (found === undefined) return new Response(null, { status: 404 });
    const headers = new Headers(found.headers);
    headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    return new Response(found.body, { status: found.status, headers });
  });
}

/** The file an address asks for; undefined for other hosts, for what lies outside the folder, and for what is no path at all. */
function fileOf(address: string, folders: ServedFolders): string | undefined {
  const { pathname, host } = new URL(address);
  if (host !== HOST) return undefined;
  const isGuide = pathname.startsWith(GUIDE);
  const folder = isGuide ? folders.guide : folders.window;
  try {
    const file = normalize(join(folder, decodeURIComponent(isGuide ? pathname.slice(GUIDE.length) : pathname)));
    return file.startsWith(folder + sep) ? file : undefined;
  } catch {
    // "%" without two digits after it.
    return undefined;
  }
}

/** Lets no request of any page leave the machine, whatever a page or a mistake of ours asks for. The development server is on the machine. */
export function refuseNetwork(): void {
  if (DEVELOPMENT_PAGE !== undefined) return;
  session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: /^(https?|wss?|ftp):/i.test(url) }));
}

/** Whether a message comes from the window's own top page. */
export function isOwnPage({ senderFrame, sender }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwnAddress(senderFrame.url);
}

/** Whether an address is one of the program's own pages. The origin alone would not do: every scheme Node does not know has the origin "null". */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const [asked, own] = [new URL(address), new URL(WINDOW_PAGE)];
  return asked.protocol === own.protocol && asked.host === own.host;
}
