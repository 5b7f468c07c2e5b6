declare const brand: unique symbol;

/** A type that looks like `Base` but is only made by the one function that checks it. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
