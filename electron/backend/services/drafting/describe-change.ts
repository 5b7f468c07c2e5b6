import type { DocumentChange } from "#core/templating/index.ts";

/** One Vietnamese sentence on what refreshing did to a figure or a table. */
export function describeChange(change: DocumentChange): string {
  switch (change.kind) {
    case "changed":
      return `“${change.was}” → “${change.is}”`;
    case "missing":
      return `“${change.was}” giữ nguyên vì số liệu ${change.facts.join(", ")} không còn.`;
    case "stuck":
      return `“${change.was}” giữ nguyên. ${change.reason}`;
    case "rows":
      return `Soạn lại thì ${rowsToldOf(change)}; các hàng đang có được giữ nguyên.`;
  }
}

function rowsToldOf({ added, removed }: Extract<DocumentChange, { readonly kind: "rows" }>): string {
  const told = [
    ...(added.length === 0 ? [] : [`thêm ${namesToldOf(added)}`]),
    ...(removed.length === 0 ? [] : [`bớt ${namesToldOf(removed)}`]),
  ];
  return told.join(", ");
}

/** So many names are told; more would not be read. */
const MOST_NAMES = 5;

function namesToldOf(names: readonly string[]): string {
  const told = names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  return `${names.length} hàng (${told.join(", ")}${names.length > MOST_NAMES ? " …" : ""})`;
}
