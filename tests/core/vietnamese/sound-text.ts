import fc from "fast-check";
import { isPlausibleBare, placeTone, type ToneStyle } from "#core/vietnamese/syllable.ts";
import { ONSETS, RHYMES } from "#core/vietnamese/syllable-parts.ts";
import { TONES, type Tone } from "#core/vietnamese/tone.ts";

/** A syllable whose parts are known, so that a test can write it in any way. */
export interface SoundSyllable {
  readonly bare: string;
  readonly tone: Tone;
}

const ALL: readonly SoundSyllable[] = [...ONSETS].flatMap((onset) =>
  [...RHYMES]
    .flatMap((rhyme) => TONES.map((tone) => ({ bare: onset + rhyme, tone })))
    .filter(({ bare, tone }) => isPlausibleBare(bare, tone)),
);

/** Any syllable the spelling rules allow. */
export const soundSyllable = fc.constantFrom(...ALL);

/** The syllable as it is written in one style. */
export function written({ bare, tone }: SoundSyllable, style: ToneStyle): string {
  return placeTone(bare, tone, style) ?? bare;
}

/** Sound words in small letters, in capitals or with a capital initial. */
export const soundWord = fc
  .tuple(soundSyllable, fc.constantFrom<ToneStyle>("new", "old"), fc.constantFrom("small", "capital", "initial"))
  .map(([syllable, style, letters]) => {
    const word = written(syllable, style);
    if (letters === "small") return word;
    return letters === "capital" ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
  });

/** What stands between words of sound text. */
export const separator = fc.constantFrom(" ", ", ", ". ", "; ", ": ", "\n", " - ", " (", ") ", "/", " “", "” ", "… ");

/** What else stands in sound Vietnamese text: figures, symbols, foreign words with accents of their own. */
export const otherWord = fc.constantFrom(
  ..."7,09% 31/3/2023 112/KH-UBND QĐ-TTg NĐ-CP Đắk Krông Internet café résumé déjà Müller Zürich Bogotá Perú crème Señor piñata m² 5G AI".split(
    " ",
  ),
);
