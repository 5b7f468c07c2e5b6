import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { strictly } from "../strictly.ts";
import { handlerOf } from "./protocol.ts";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".map": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
  ".txt": "text/plain",
};

export const net = strictly("net", {
  isOnline: () => false,
  /** Files and own schemes; a file that is not there rejects, as in Electron. Nothing goes to a network. */
  fetch: async (input: string | URL | Request, init?: RequestInit) => {
    const request = new Request(input, init);
    if (request.url.startsWith("file:")) return fetchFile(request.url);
    const handler = handlerOf(request.url);
    if (handler === undefined) throw new Error("net::ERR_INTERNET_DISCONNECTED");
    return handler(request);
  },
});

async function fetchFile(address: string): Promise<Response> {
  const file = fileURLToPath(address);
  const bytes = await readFile(file).catch(() => {
    throw new Error("net::ERR_FILE_NOT_FOUND");
  });
  return new Response(bytes, { headers: { "content-type": MEDIA_TYPES[extname(file).toLowerCase()] ?? "application/octet-stream" } });
}
