/** The text for searching: no tones, no marks, đ as d, small letters. `Đường Hoà` → `duong hoa`. Folding twice changes nothing more. */
export function foldTones(text: string): string {
  return strip(strip(text).toLowerCase());
}

/** Whether `needle` occurs in `haystack` when tones, marks and case are left aside. An empty needle occurs everywhere. */
export function matchesFolded(haystack: string, needle: string): boolean {
  return foldTones(haystack).includes(foldTones(needle));
}

function strip(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").normalize("NFC");
}
