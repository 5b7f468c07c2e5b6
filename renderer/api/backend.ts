import { createORPCClient, isDefinedError } from "@orpc/client";
import { RPCLink } from "@orpc/client/message-port";
import type { ContractRouterClient } from "@orpc/contract";
import { createTanstackQueryUtils } from "@orpc/tanstack-query";
import type { Contract } from "#contract/index.ts";
import type { Refusal } from "#contract/refusal.ts";
import { FAILURE } from "#renderer/text/failure.ts";
import { createDocumentSender } from "./send-document.ts";

type Backend = ContractRouterClient<Contract>;

/** The bridge looks like a port to the link, which needs no more than these two. */
const port = {
  postMessage: (message: unknown) => window.theThuc.backend.post(message),
  addEventListener: (name: string, listener: (event: { readonly data: unknown }) => void) => {
    if (name === "message") window.theThuc.backend.listen((data) => listener({ data }));
  },
} as unknown as MessagePort;

/** The backend as functions, typed by the contract. */
export const backend: Backend = createORPCClient(new RPCLink({ port }));

/** The same as queries and mutations of TanStack Query, with their keys. */
export const queries = createTanstackQueryUtils(backend);

/** What the user is told of a failed call: the refusal in its own words, anything else as an unexpected fault. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Error && isDefinedError(error as never)) {
    const { code, data } = error as unknown as { readonly code: string; readonly data: Refusal };
    return code === "NO_FOLDER" ? { kind: "no-folder", message: FAILURE.noFolder } : data;
  }
  return {
    kind: "unexpected",
    message: error instanceof Error && error.message.startsWith(FAILURE.unexpected) ? error.message : FAILURE.unexpected,
  };
}

/** Sends documents that are written to the backend, a block at a time where it can. */
export const sendDocument = createDocumentSender((error) => refusalOf(error).kind === "state-unknown");
