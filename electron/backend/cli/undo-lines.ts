import { formatMoment } from "../database/clock.ts";
import type { UndoneChange } from "../services/data-folder/undo-change.ts";
import { PROGRAM_CALL } from "./help-text.ts";
import { onOneLine } from "./messages.ts";

/** How a change is taken back: `Hoàn tác: npm run -s the-thuc -- undo --data so-lieu --change-set …`; nothing where nothing was changed. */
export function undoHint(dataPath: string, changeSetId: string | undefined): readonly string[] {
  return changeSetId === undefined ? [] : [`Hoàn tác: ${undoCall(dataPath, changeSetId)}`];
}

/** What was taken back, and how to do it again. */
export function undoneLines({ change, changeSetId }: UndoneChange, dataPath: string): readonly string[] {
  const { reason, actor, made_at: madeAt } = change;
  return [onOneLine(`Đã hoàn tác: “${reason}” của ${actor} lúc ${formatMoment(madeAt)}`), `Làm lại: ${undoCall(dataPath, changeSetId)}`];
}

function undoCall(dataPath: string, changeSetId: string): string {
  return `${PROGRAM_CALL} undo --data ${quoted(dataPath)} --change-set ${changeSetId}`;
}

/** A path with blanks stands in double quotes, which the shells of Windows and Linux both understand. */
function quoted(path: string): string {
  return /[\s&;()$'`]/.test(path) ? `"${path}"` : path;
}
