/** `01/7/2021 – 28/02/2025`, `01/7/2021 – nay`; empty where neither end is known. */
export function validityOf({ validFrom, validTo }: { readonly validFrom: string; readonly validTo: string }): string {
  if (validFrom === "" && validTo === "") return "";
  return `${validFrom === "" ? "…" : validFrom} – ${validTo === "" ? "nay" : validTo}`;
}
