/** `01/7/2021 – 28/02/2025`, `từ 01/7/2021`, `đến 28/02/2025`; empty where neither end is known. */
export function validityOf({ validFrom, validTo }: { readonly validFrom: string; readonly validTo: string }): string {
  if (validFrom !== "" && validTo !== "") return `${validFrom} – ${validTo}`;
  if (validFrom !== "") return `từ ${validFrom}`;
  return validTo === "" ? "" : `đến ${validTo}`;
}
