/** A keyboard event the page left to the program's menu. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
}

/** What the isolated world of a page tells the main process, as JSON. */
export type PageMessage =
  /** A document begins: the first message of each. */
  | { readonly kind: "hello"; readonly url: string }
  | { readonly kind: "send"; readonly channel: string; readonly args: string }
  | { readonly kind: "invoke"; readonly channel: string; readonly args: string; readonly id: number }
  | { readonly kind: "open"; readonly url: string; readonly frameName: string; readonly features: string }
  | { readonly kind: "title"; readonly title: string }
  | { readonly kind: "key"; readonly press: KeyPress }
  | { readonly kind: "preload-error"; readonly message: string };

/** What the main process tells the isolated world, as JSON. */
export type MainMessage =
  | { readonly kind: "event"; readonly channel: string; readonly args: string }
  | { readonly kind: "answer"; readonly id: number; readonly isGood: boolean; readonly value: string };
