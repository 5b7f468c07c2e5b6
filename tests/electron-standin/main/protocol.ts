import { strictly } from "../strictly.ts";
import { lifeCycle } from "./life-cycle.ts";

/** Answers a request under an own scheme. */
export type SchemeHandler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, SchemeHandler>();

/** Chromium knows no schemes of ours, but any host under `.test` will do: `app://host/x` is `https://app--host.electron-standin.test/x`. */
const DOMAIN = "electron-standin.test";
const OWN_ADDRESS = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i;
const CHROMIUM_ADDRESS = new RegExp(`^https://([a-z0-9+.-]+?)--([^/]*?)\\.${DOMAIN.replace(".", "\\.")}(/.*)?$`, "i");
/** Stands for the empty host and for ".", which some programs use. */
const NO_HOST = "none";

/** The address under which Chromium sees an address of the program's; one without a handler stays as it is. */
export function toChromium(address: string): string {
  const [, scheme = "", host = "", rest = ""] = OWN_ADDRESS.exec(address) ?? [];
  if (!handlers.has(scheme.toLowerCase())) return address;
  return `https://${scheme.toLowerCase()}--${host === "" || host === "." ? NO_HOST : host}.${DOMAIN}${rest === "" ? "/" : rest}`;
}

/** The program's address of one Chromium sees. */
export function fromChromium(address: string): string {
  const match = CHROMIUM_ADDRESS.exec(address);
  if (match === null) return address;
  const [, scheme, host, rest = "/"] = match;
  return `${scheme}://${host === NO_HOST ? "." : host}${rest}`;
}

/** The handler of an address, undefined where its scheme has none. */
export function handlerOf(address: string): SchemeHandler | undefined {
  return handlers.get(address.slice(0, address.indexOf(":")).toLowerCase());
}

export const protocol = strictly("protocol", {
  registerSchemesAsPrivileged: () => {
    if (lifeCycle.isReady) throw new Error("protocol.registerSchemesAsPrivileged should be called before app is ready");
  },
  handle: (scheme: string, handler: SchemeHandler) => {
    handlers.set(scheme, handler);
  },
  unhandle: (scheme: string) => {
    handlers.delete(scheme);
  },
  isProtocolHandled: (scheme: string) => handlers.has(scheme),
});
