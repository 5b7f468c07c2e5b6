import { EventEmitter } from "node:events";
import { strictly } from "../strictly.ts";
import { protocol } from "./protocol.ts";

export interface RequestDetails {
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
}
export type ResponseHeaders = Record<string, string | string[]>;
type BeforeRequest = (details: RequestDetails, answer: (response: { cancel?: boolean; redirectURL?: string }) => void) => void;
type HeadersReceived = (
  details: RequestDetails & { readonly statusCode: number; readonly responseHeaders: ResponseHeaders },
  answer: (response: { responseHeaders?: ResponseHeaders; cancel?: boolean }) => void,
) => void;

/** What the program asked to be told of requests. */
interface RequestHooks {
  beforeRequest: BeforeRequest | undefined;
  headersReceived: HeadersReceived | undefined;
}

export const requestHooks: RequestHooks = { beforeRequest: undefined, headersReceived: undefined };

/** Electron takes the listener alone or after a filter of addresses; the stand-in asks for every address. */
function lastOf<Listener>(filterOrListener: unknown, listener: Listener | null | undefined): Listener | undefined {
  return listener ?? (typeof filterOrListener === "function" ? (filterOrListener as Listener) : undefined);
}

class Session extends EventEmitter {
  protocol = protocol;
  webRequest = strictly("session.webRequest", {
    onBeforeRequest: (filter: unknown, listener?: BeforeRequest | null) => {
      requestHooks.beforeRequest = lastOf(filter, listener);
    },
    onHeadersReceived: (filter: unknown, listener?: HeadersReceived | null) => {
      requestHooks.headersReceived = lastOf(filter, listener);
    },
  });
  // Chromium without a person at it denies every permission; what the program would answer is never asked.
  setPermissionRequestHandler(): void {}
  setPermissionCheckHandler(): void {}
  setDevicePermissionHandler(): void {}
  setSpellCheckerEnabled(): void {}
  setSpellCheckerLanguages(): void {}
  isPersistent(): boolean {
    return true;
  }
  clearCache(): Promise<void> {
    return Promise.resolve();
  }
}

const defaultSession = strictly("session", new Session());

export const session = strictly("session", { defaultSession });
