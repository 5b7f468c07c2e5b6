import { fromChromium, handlerOf, type SchemeHandler } from "./protocol.ts";
import { type RequestDetails, type ResponseHeaders, requestHooks } from "./session.ts";

/** A request Chromium holds until it is told what becomes of it (`Fetch.requestPaused`). */
export interface PausedRequest {
  readonly requestId: string;
  readonly frameId: string;
  readonly resourceType: string;
  readonly request: {
    readonly url: string;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly postDataEntries?: readonly { readonly bytes?: string }[];
  };
}

/** What becomes of it: a command of Chromium's protocol with its parameters. */
export type Verdict = readonly [method: "Fetch.continueRequest" | "Fetch.failRequest" | "Fetch.fulfillRequest", parameters: object];

/** Decides on a request: own schemes are answered by the program's handlers, the rest is Chromium's, unless the program cancels it. */
export async function decideRequest({ requestId, resourceType, request }: PausedRequest): Promise<Verdict> {
  const url = fromChromium(request.url);
  const details: RequestDetails = { url, method: request.method, resourceType: resourceType === "Document" ? "mainFrame" : "other" };
  if (await isCancelled(details)) return refuse(requestId, "BlockedByClient");
  if (url === request.url) return ["Fetch.continueRequest", { requestId }];
  const handler = handlerOf(url);
  if (handler === undefined) return refuse(requestId, "AddressUnreachable");
  const response = await answer(handler, url, request);
  return response === undefined ? refuse(requestId, "Failed") : fulfil(requestId, details, response);
}

/** Refuses a request with one of Chromium's reasons. */
export function refuse(requestId: string, errorReason: string): Verdict {
  return ["Fetch.failRequest", { requestId, errorReason }];
}

async function answer(handler: SchemeHandler, url: string, request: PausedRequest["request"]): Promise<Response | undefined> {
  const bytes = (request.postDataEntries ?? []).map((entry) => Buffer.from(entry.bytes ?? "", "base64"));
  const body = bytes.length > 0 && request.method !== "GET" && request.method !== "HEAD" ? { body: Buffer.concat(bytes) } : {};
  try {
    return await handler(new Request(url, { method: request.method, headers: { ...request.headers }, ...body }));
  } catch (error) {
    // As in Electron the page sees a failed request; the reason is the program's and goes to its console.
    console.error(`electron stand-in: the handler of ${url} failed:`, error);
    return undefined;
  }
}

async function fulfil(requestId: string, details: RequestDetails, response: Response): Promise<Verdict> {
  const headers = await passHeaders(details, response);
  const body = Buffer.from(await response.arrayBuffer()).toString("base64");
  const responseHeaders = Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value) => ({ name, value: String(value) })),
  );
  return ["Fetch.fulfillRequest", { requestId, responseCode: response.status, responseHeaders, body }];
}

function isCancelled(details: RequestDetails): Promise<boolean> {
  const { beforeRequest } = requestHooks;
  if (beforeRequest === undefined) return Promise.resolve(false);
  return new Promise((resolve) => beforeRequest(details, ({ cancel = false }) => resolve(cancel)));
}

function passHeaders(details: RequestDetails, response: Response): Promise<ResponseHeaders> {
  const responseHeaders: ResponseHeaders = Object.fromEntries([...response.headers].map(([name, value]) => [name, [value]]));
  const { headersReceived } = requestHooks;
  if (headersReceived === undefined) return Promise.resolve(responseHeaders);
  return new Promise((resolve) =>
    headersReceived({ ...details, statusCode: response.status, responseHeaders }, (changed) =>
      resolve(changed.responseHeaders ?? responseHeaders),
    ),
  );
}
