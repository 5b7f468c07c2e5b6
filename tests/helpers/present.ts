/** The object without the keys whose value is undefined, as the model stores optional parts. */
export function present<const Entries extends object>(entries: Entries): Present<Entries> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Present<Entries>;
}

type Present<Entries> = {
  [Key in keyof Entries as undefined extends Entries[Key] ? never : Key]: Entries[Key];
} & { [Key in keyof Entries as undefined extends Entries[Key] ? Key : never]?: Exclude<Entries[Key], undefined> };
