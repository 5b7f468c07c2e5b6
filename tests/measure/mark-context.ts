import type { OfficialDocument } from "#core/document/official-document.ts";
import type { Head } from "./measure-head.ts";
import type { MeasuredDocx, MeasuredSection } from "./measured-docx.ts";
import type { Measurements } from "./measurements.ts";
import type { Place } from "./places.ts";

/** What the marks are measured against. */
export interface MarkContext {
  readonly docx: MeasuredDocx;
  readonly main: MeasuredSection;
  readonly places: readonly Place[];
  readonly head: Head | undefined;
  readonly document: OfficialDocument;
  readonly measurements: Measurements;
}
