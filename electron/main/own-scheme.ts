import { join, normalize, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { type IpcMainEvent, type IpcMainInvokeEvent, net, protocol } from "electron";

const SCHEME = "app";
const HOST = "the-thuc";

/** The first page of the window. In development the page of the development server, which electron-vite names. */
export const WINDOW_PAGE = process.env.ELECTRON_RENDERER_URL ?? `${SCHEME}://${HOST}/index.html`;

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

/** Serves the built window from `folder` under the own scheme, with the content security policy; nothing outside the folder. */
export function serveOwnScheme(folder: string): void {
  protocol.handle(SCHEME, async (request) => {
    const { pathname, host } = new URL(request.url);
    const file = normalize(join(folder, decodeURIComponent(pathname)));
    if (host !== HOST || !file.startsWith(folder + sep)) return new Response(null, { status: 404 });
    const found = await net.fetch(pathToFileURL(file).toString());
    const headers = new Headers(found.headers);
    headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    return new Response(found.body, { status: found.status, headers });
  });
}

/** Whether a message comes from the window's own top page. */
export function isOwnPage({ senderFrame, sender }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwnAddress(senderFrame.url);
}

/** Whether an address is one of the program's own pages. */
export function isOwnAddress(address: string): boolean {
  return new URL(address).origin === new URL(WINDOW_PAGE).origin && new URL(address).host === new URL(WINDOW_PAGE).host;
}
