/**
 * The object without the keys whose value is undefined, as the model stores optional parts: a document is plain JSON, in which a key that
 * says nothing does not stand.
 */
export function present<const Entries extends object>(entries: Entries): Present<Entries> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined) kept[key] = value;
  }
  return kept as Present<Entries>;
}

type Present<Entries> = {
  readonly [Key in keyof Entries as undefined extends Entries[Key] ? never : Key]: Entries[Key];
} & { readonly [Key in keyof Entries as undefined extends Entries[Key] ? Key : never]?: Exclude<Entries[Key], undefined> };
