import type { gfmFootnote } from "micromark-extension-gfm-footnote";

/** A syntax extension of the Markdown parser. */
export type Syntax = ReturnType<typeof gfmFootnote>;
export type Constructs = NonNullable<NonNullable<Syntax["text"]>[number]>;
export type Construct = Exclude<Constructs, readonly unknown[]>;
export type State = ReturnType<Construct["tokenize"]>;
type Code = Parameters<State>[0];

/**
 * The construct, tried only where the text from here on fits `opening`: the colons and the name, and the bracket after them if there is
 * one. A name runs to the first blank or punctuation mark other than `-` and `_`; more than `LONGEST` characters are not looked at.
 */
export function onlyAt(opening: RegExp, construct: Construct): Construct {
  const lookahead = lookaheadFor(opening);
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return effects.check(lookahead, construct.tokenize.call(this, effects, ok, nok), nok);
    },
  };
}

/** One more than `::page-break`, the longest opening there is. */
const LONGEST = 13;

function lookaheadFor(opening: RegExp): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      const after =
        (seen: string): State =>
        (code) => {
          const next = letterOf(code);
          if (seen.length < LONGEST && isNamePart(next)) {
            effects.consume(code);
            return after(seen + next);
          }
          effects.exit("data");
          return (opening.test(seen + bracketOf(next)) ? ok : nok)(code);
        };
      return (code) => {
        effects.enter("data");
        return after("")(code);
      };
    },
  };
}

function letterOf(code: Code): string {
  return code === null || code < 0 ? "" : String.fromCharCode(code);
}

function isNamePart(letter: string): boolean {
  return letter !== "" && (":-_".includes(letter) || !/[\s\p{P}\p{S}]/u.test(letter));
}

function bracketOf(letter: string): string {
  return letter === "[" || letter === "{" ? letter : "";
}
