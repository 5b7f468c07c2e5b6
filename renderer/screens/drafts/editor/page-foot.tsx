import { createPortal } from "react-dom";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { authorityLines, drafterCode, recipientLines } from "#core/document/wording/index.ts";
import { type Standard, standardOf } from "#core/standards/index.ts";
import { upperCase } from "#core/vietnamese/index.ts";
import { HEAD_FORM } from "#renderer/text/editor.ts";
import type { HeadPart } from "./head-form.tsx";

interface PageFootProps {
  readonly head: OfficialDocument;
  /** Where it stands in the text: behind the body. */
  readonly place: HTMLElement;
  readonly onPress: (part: HeadPart) => void;
}

/** The foot of the document as it is printed, to look at: recipients, authority, name. A press opens their field of the form. */
export function PageFoot({ head, place, onPress }: PageFootProps) {
  const standard = standardOf(head.standard);
  const { columnShare } = standard.signature;
  return createPortal(
    <div className="page-foot" style={{ gridTemplateColumns: `${1 - columnShare.value}fr ${columnShare.value}fr` }}>
      <button type="button" className="page-foot-part" title={HEAD_FORM.editFoot} onClick={() => onPress("recipients")}>
        <Recipients head={head} standard={standard} />
      </button>
      <button type="button" className="page-foot-part page-foot-signature" title={HEAD_FORM.editFoot} onClick={() => onPress("signature")}>
        <Signature head={head} standard={standard} />
      </button>
    </div>,
    place,
  );
}

interface FootPartProps {
  readonly head: OfficialDocument;
  readonly standard: Standard;
}

function Recipients({ head, standard: { recipients } }: FootPartProps) {
  const { word, label, underlined, item } = recipients;
  const code = drafterCode(head);
  const words = underlined ? <u>{word.value}</u> : word.value;
  return (
    <>
      <span className="page-foot-line" style={lookOf(label)}>
        {words}:
      </span>
      {recipientLines(head).map((line) => (
        <span key={line} className="page-foot-line" style={lookOf(item)}>
          {line}
        </span>
      ))}
      {code === undefined ? null : <span className="page-foot-line">{code}</span>}
    </>
  );
}

function Signature({ head, standard: { signature } }: FootPartProps) {
  return (
    <>
      {authorityLines(head).map(({ text, style }) => (
        <span key={text} className="page-foot-line" style={lookOf(style)}>
          {style.letterCase === "upper" ? upperCase(text) : text}
        </span>
      ))}
      <span className="page-foot-line page-foot-name" style={lookOf(signature.name)}>
        {head.signature.name || HEAD_FORM.noName}
      </span>
    </>
  );
}

function lookOf({ bold, italic, sizePt }: Standard["recipients"]["item"]) {
  return {
    fontWeight: bold ? 700 : 400,
    fontStyle: italic ? "italic" : "normal",
    fontSize: `min(${sizePt.value}pt, ${sizePt.value * SHRINK}cqi)`,
  };
}

/** As large beside the width of the sheet as on paper. */
const SHRINK = 0.21;
