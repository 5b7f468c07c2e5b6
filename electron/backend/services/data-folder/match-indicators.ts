import type { FileProblem } from "./data-failure.ts";
import type { PlacedFact } from "./facts.ts";
import { type IdMatch, idTaken } from "./id-match.ts";
import type { KnownOffice } from "./known-office.ts";
import { placeText } from "./place-text.ts";
import { problemIn } from "./problem-in.ts";

type PlacedIndicator = PlacedFact<"indicators">;

/** Indicators are the same where their codes are. A code the files give to two indicators is a mistake. */
export function matchIndicators(placed: readonly PlacedIndicator[], known: KnownOffice): IdMatch {
  const ofFiles = new Set(placed.map(({ fact }) => fact.id));
  const first = new Map<string, PlacedIndicator>();
  const ids = new Map<string, string>();
  const problems: FileProblem[] = [];
  for (const one of placed) {
    const earlier = first.get(one.fact.code);
    first.set(one.fact.code, earlier ?? one);
    if (earlier !== undefined && earlier.fact.id !== one.fact.id) problems.push(codeTwice(one, earlier));
    if (earlier !== undefined || hasOwnId(one, known)) continue;
    const id = idByCode(one, known, ofFiles);
    if (id !== undefined) ids.set(one.fact.id, id);
    else if (known.versions.indicators.has(one.fact.id)) problems.push(idTaken(one));
  }
  return { ids, problems };
}

function hasOwnId({ fact, isIdMade }: PlacedIndicator, { versions }: KnownOffice): boolean {
  return isIdMade !== true && versions.indicators.has(fact.id);
}

/** None where the files bring the indicator that has the code: the code is being given to another one. */
function idByCode({ fact }: PlacedIndicator, { indicators }: KnownOffice, ofFiles: ReadonlySet<string>): string | undefined {
  const same = indicators.find(({ code }) => code === fact.code);
  return same !== undefined && (same.id === fact.id || !ofFiles.has(same.id)) ? same.id : undefined;
}

function codeTwice({ fact, place }: PlacedIndicator, earlier: PlacedIndicator): FileProblem {
  const message = `Mã chỉ tiêu “${fact.code}” đã dùng cho “${earlier.fact.name}” ở ${placeText(earlier.place, place.file)}.`;
  return problemIn(place, "code", message, "Đặt cho mỗi chỉ tiêu một mã riêng, hoặc bỏ bớt một mục.");
}
