import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { ORPCError, onError } from "@orpc/server";
import { RPCHandler } from "@orpc/server/message-port";
import { z } from "zod";
import { createErrorLog } from "./files/error-log.ts";
import { router } from "./router/index.ts";
import { createDatabaseEnvironment } from "./services/data-folder/database-environment.ts";
import { createOfficeSession } from "./session/office-session.ts";

/*
 * The door of the backend: what the main process starts as a worker. It is given ports, one a window, and answers the contract on each;
 * asked to close, it closes the data folder and ends.
 */
const { home } = z.object({ home: z.string() }).parse(workerData);
const environment = createDatabaseEnvironment();
// Main shows and opens files of data folders; it is told which they are.
const session = createOfficeSession({ path: home }, environment, (opened) => parentPort?.postMessage({ opened }));
const logError = createErrorLog(home, environment);

const handler = new RPCHandler(router, {
  clientInterceptors: [
    onError((error) => {
      // Expected refusals are part of the contract and no news.
      if (!(error instanceof ORPCError && error.defined)) throw logError(error);
    }),
  ],
});

// A message that is no call ends in a promise nobody waits for. It is noted and passed over: it must not end the backend.
process.on("unhandledRejection", (reason) => void logError(reason));

interface Message {
  readonly port?: MessagePort;
  readonly close?: true;
}

parentPort?.on("message", ({ port, close }: Message) => {
  if (port !== undefined) {
    handler.upgrade(port, { context: { session } });
    port.start();
  }
  if (close) void session.close().finally(() => parentPort?.close());
});
