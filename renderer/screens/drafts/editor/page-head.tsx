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
import { upperCase } from "#core/vietnamese/index.ts";
import { HEAD_FORM } from "#renderer/text/editor.ts";

interface PageHeadProps {
  readonly head: OfficialDocument;
  readonly onPress: () => void;
}

/** The head of the page as it is printed, to look at: a press opens its form. */
export function PageHead({ head, onPress }: PageHeadProps) {
  const { letterhead, marks } = standardOf(head.standard);
  const { right } = letterhead;
  const circulation = head.marks?.circulation;
  const addressees = addresseeLines(head);
  return (
    <button type="button" className="page-head" title={HEAD_FORM.edit} onClick={onPress}>
      {circulation === undefined ? null : (
        <span className={marks.circulation.boxed ? "page-head-circulation boxed" : "page-head-circulation"}>{upperCase(circulation)}</span>
      )}
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
          <MarkLines head={head} />
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

/** Draft, secrecy and urgency under the number. */
function MarkLines({ head: { standard, marks = {} } }: Pick<PageHeadProps, "head">) {
  const { urgency } = standardOf(standard).marks;
  return (
    <>
      {marks.draft === undefined ? null : <b className="page-head-line">{`${HEAD_FORM.draft} ${marks.draft}`}</b>}
      {marks.secrecy === undefined ? null : <b className="page-head-line">{upperCase(marks.secrecy)}</b>}
      {marks.urgency === undefined ? null : (
        <b className="page-head-line" style={{ color: `#${urgency.colour}` }}>
          <span className={urgency.boxed ? "page-head-mark boxed" : "page-head-mark"}>{urgency.words[marks.urgency]}</span>
        </b>
      )}
    </>
  );
}

function wordsOf(runs: readonly PrintedRun[]): string {
  return runs.map((run) => (run.kind === "text" ? run.text : run.kind === "lineBreak" ? " " : "")).join("");
}
