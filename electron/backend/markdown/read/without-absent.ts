/** The object without the keys whose value is undefined: in the model an optional key is there or is not. */
export function withoutAbsent<Entries extends object>(entries: Entries): WithoutAbsent<Entries> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as WithoutAbsent<Entries>;
}

type WithoutAbsent<Entries> = {
  [Key in keyof Entries as undefined extends Entries[Key] ? never : Key]: Entries[Key];
} & { [Key in keyof Entries as undefined extends Entries[Key] ? Key : never]?: Exclude<Entries[Key], undefined> };
