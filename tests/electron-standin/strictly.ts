/** Names that Node, Chromium's debugger and JSON look up on any object; they must not throw. */
const ASKED_OF_EVERYTHING: readonly string[] = ["then", "toJSON", "inspect", "constructor", "prototype", "__esModule", "default"];

/** Wraps a part of the stand-in so that a name it lacks throws, saying so, where the object itself would answer `undefined`. */
export function strictly<Part extends object>(name: string, part: Part): Part {
  return new Proxy(part, {
    get: (target, key, receiver) => {
      if (key in target || typeof key === "symbol" || ASKED_OF_EVERYTHING.includes(key)) return Reflect.get(target, key, receiver);
      throw absence(`${name}.${key}`);
    },
  });
}

/** A part of Electron the stand-in does not have at all: importing it is free, using it throws. */
export function notThere(name: string): unknown {
  const refuse = () => {
    throw absence(name);
  };
  return new Proxy(class {}, {
    apply: refuse,
    construct: refuse,
    get: (target, key) => (typeof key === "symbol" || ASKED_OF_EVERYTHING.includes(key) ? Reflect.get(target, key) : refuse()),
  });
}

function absence(name: string): Error {
  return new Error(`electron stand-in: ${name} is not there`);
}
