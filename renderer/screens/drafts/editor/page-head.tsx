import type { OfficialDocument } from "#core/document/official-document.ts";
import type { PrintedRun } from "#core/document/printed-run.ts";
import {
  addresseeLines,
  isLetter,
  kindLine,
  legalBasisLines,
  letterSubjectRuns,
  numberLine,
  placeDateLine,
  subjectRuns,
} from "#core/document/wording/index.ts";
import { standardOf } from "#core/standards/index.ts";
import { HEAD_FORM } from "#renderer/text/editor.ts";

interface PageHeadProps {
  readonly head: OfficialDocument;
  readonly onPress: () => void;
}

/** The head of the page as it is printed, to look at: a press opens its form. */
export function PageHead({ head, onPress }: PageHeadProps) {
  const { right } = standardOf(head.standard).letterhead;
  const addressees = addresseeLines(head);
  return (
    <button type="button" className="page-head" title={HEAD_FORM.edit} onClick={onPress}>
      <span className="page-head-columns">
        <span>
          {(head.letterhead.superior ?? []).map((line) => (
            <span key={line} className="page-head-line">
              {line}
            </span>
          ))}
          {head.letterhead.issuer.map((line) => (
            <b key={line} className="page-head-line">
              {line}
            </b>
          ))}
          <span className="page-head-line">{numberLine(head)}</span>
          {isLetter(head) ? <span className="page-head-line">{wordsOf(letterSubjectRuns(head))}</span> : null}
        </span>
        <span>
          {right.map(({ text }) => (
            <b key={text} className="page-head-line">
              {text}
            </b>
          ))}
          <i className="page-head-line">{placeDateLine(head)}</i>
        </span>
      </span>
      {isLetter(head) ? null : (
        <>
          <b className="page-head-line page-head-kind">{kindLine(head)}</b>
          <b className="page-head-line">{wordsOf(subjectRuns(head))}</b>
        </>
      )}
      {addressees === undefined ? null : <span className="page-head-line">{[addressees.label, ...addressees.names].join(" ")}</span>}
      {legalBasisLines(head).map((basis) => {
        const words = wordsOf(basis);
        return (
          <i key={words} className="page-head-basis">
            {words}
          </i>
        );
      })}
    </button>
  );
}

function wordsOf(runs: readonly PrintedRun[]): string {
  return runs.map((run) => (run.kind === "text" ? run.text : run.kind === "lineBreak" ? " " : "")).join("");
}
