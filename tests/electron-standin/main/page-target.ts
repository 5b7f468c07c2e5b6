import { randomBytes } from "node:crypto";
import type { DebuggingPipe } from "../chromium/debugging-pipe.ts";
import { writePageScripts } from "../page/page-scripts.ts";
import { runningChromium } from "./life-cycle.ts";

/** The name Electron gives the world of preload. */
const ISOLATED_WORLD = "Electron Isolated Context";
const SEND = "electronStandInSend";
const RECEIVE = "electronStandInReceive";

/** A page of Chromium, as a target of its debugging protocol. */
export class PageTarget {
  readonly id: string;
  private readonly pipe: DebuggingPipe;
  private readonly session: string;
  /** The isolated world of the document that is there now. */
  private world: number | undefined;

  private constructor(pipe: DebuggingPipe, id: string, session: string) {
    this.pipe = pipe;
    this.id = id;
    this.session = session;
  }

  /** Opens an empty page. */
  static async open(width: number, height: number): Promise<PageTarget> {
    const { pipe } = runningChromium();
    const { targetId } = await pipe.send<{ targetId: string }>("Target.createTarget", {
      url: "about:blank",
      newWindow: true,
      width,
      height,
    });
    const { sessionId } = await pipe.send<{ sessionId: string }>("Target.attachToTarget", { targetId, flatten: true });
    return new PageTarget(pipe, targetId, sessionId);
  }

  /** Puts preload, and what the stand-in needs, into every document the page will load; `hear` gets their messages in order. */
  async prepare(preload: string, extraArguments: readonly string[], hear: (text: string) => void): Promise<void> {
    const seen = { platform: process.platform, versions: { ...process.versions }, argv: [process.execPath, ...extraArguments] };
    const scripts = writePageScripts(randomBytes(9).toString("hex"), seen, preload);
    this.on(
      "Runtime.bindingCalled",
      ({ name, payload, executionContextId }: { name: string; payload: string; executionContextId: number }) => {
        if (name !== SEND) return;
        this.world = executionContextId;
        hear(payload);
      },
    );
    await Promise.all([
      this.command("Page.enable"),
      this.command("Runtime.enable"),
      this.command("Runtime.addBinding", { name: SEND, executionContextName: ISOLATED_WORLD }),
      this.command("Page.addScriptToEvaluateOnNewDocument", { source: scripts.mainWorld }),
      this.command("Page.addScriptToEvaluateOnNewDocument", { source: scripts.isolatedWorld, worldName: ISOLATED_WORLD }),
      this.command("Fetch.enable", { patterns: [{ urlPattern: "*" }] }),
    ]);
  }

  command<Answer = unknown>(method: string, parameters: object = {}): Promise<Answer> {
    return this.pipe.send<Answer>(method, parameters, this.session);
  }

  on<Parameters>(method: string, listener: (parameters: Parameters) => void): void {
    this.pipe.on(method, listener, this.session);
  }

  /** Gives a text to the isolated world; one without a document, or whose document has just gone, hears nothing. */
  tell(text: string): void {
    if (this.world === undefined) return;
    const functionDeclaration = `(text) => globalThis.${RECEIVE}(text)`;
    this.command("Runtime.callFunctionOn", { functionDeclaration, arguments: [{ value: text }], executionContextId: this.world }).catch(
      () => undefined,
    );
  }

  /** The value of an expression in the page's own world, as if the user had asked for it. Throws what it throws. */
  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.command<Evaluation>("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Whether the page wants to stay when it is asked by `beforeunload`. */
  async wantsToStay(): Promise<boolean> {
    const ask = `(() => { const e = document.createEvent("BeforeUnloadEvent"); e.initEvent("beforeunload", false, true);
      window.dispatchEvent(e); return e.defaultPrevented || e.returnValue !== ""; })()`;
    // A page that crashed or is gone holds nobody.
    return (await this.evaluate(ask).catch(() => false)) === true;
  }

  close(): Promise<unknown> {
    // It may be gone already: closed by the page, by a test, or with Chromium.
    return this.pipe.send("Target.closeTarget", { targetId: this.id }).catch(() => undefined);
  }
}

interface Evaluation {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}
