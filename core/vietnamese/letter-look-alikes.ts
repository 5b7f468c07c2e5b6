/** Letters of other alphabets that stand for Vietnamese ones in files from old converters and PDF printers. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ["\u00D0", "Đ"],
  ["\u0189", "Đ"],
  ["\u00F0", "đ"],
  ["\u0256", "đ"],
  ["\u01A2", "Ư"],
  ["\u01A3", "ư"],
]);

const LOOK_ALIKE = /[\u00D0\u0189\u00F0\u0256\u01A2\u01A3]/g;

/** Puts Đ đ Ư ư where eth, African D, hooked d or the letter oi (Ƣ) stand. Marks that follow are composed with them (NFC). */
export function replaceLookAlikes(text: string): string {
  return text.replace(LOOK_ALIKE, (letter) => LOOK_ALIKES.get(letter) ?? letter).normalize("NFC");
}
