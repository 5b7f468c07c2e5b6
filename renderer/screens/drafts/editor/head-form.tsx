import { Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { parseAuthorityLine } from "#core/document/authority-line.ts";
import { canonicalLine } from "#core/document/canonical-inlines.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { type FormatPart, standardOf } from "#core/standards/index.ts";
import { fieldLabel, type ShownFormat } from "#renderer/components/format-label.tsx";
import { HEAD_FORM } from "#renderer/text/editor.ts";
import { LinesField } from "./lines-field.tsx";
import { MarksForm } from "./marks-form.tsx";
import { OneLine } from "./one-line.tsx";

interface HeadFormProps {
  readonly head: OfficialDocument;
  readonly onChange: (head: OfficialDocument) => void;
}

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

/** A part of the form that may be gone to. */
export type HeadPart = keyof typeof HEAD_FIELD;

/** What the fields of these parts are called in the page. */
const HEAD_FIELD = {
  title: "head-form-title",
  addressees: "head-form-addressees",
  legalBases: "head-form-bases",
  signature: "head-form-signature",
  name: "head-form-name",
  recipients: "head-form-recipients",
  place: "head-form-place",
  symbol: "head-form-symbol",
} as const;

/** The part of the form that holds what stands at a path of the document; the first for what it does not hold. */
export function headPartOf(path: string): HeadPart {
  if (path.startsWith("signature.name")) return "name";
  const [part = ""] = /^\w+/.exec(path) ?? [];
  return Object.hasOwn(HEAD_FIELD, part) ? (part as HeadPart) : "title";
}

/** Puts the caret into a field of the form, as soon as the form is there. */
export function goToHeadField(part: HeadPart): void {
  setTimeout(() => document.getElementById(HEAD_FIELD[part])?.focus());
}

/** Everything of a document that stands before and behind its text. */
export function HeadForm({ head, onChange }: HeadFormProps) {
  const styles = useStyles();
  const standard = standardOf(head.standard);
  const { prefixes } = standard.signature;
  const formatOf = (part: FormatPart) => ({ part, standards: [standard] });
  const authority = head.signature.lines.map(({ prefix, text }) => `${prefix === undefined ? "" : (prefixes[prefix] ?? "")}${text}`);
  return (
    <div className={styles.form}>
      <LinesField
        label={HEAD_FORM.title}
        format={formatOf("subject")}
        id={HEAD_FIELD.title}
        shape="line"
        value={[head.title]}
        onChange={([title = []]) => onChange({ ...head, title })}
      />
      <LineList
        label={HEAD_FORM.addressees}
        format={formatOf("addressees")}
        id={HEAD_FIELD.addressees}
        value={head.addressees}
        onChange={(addressees) => onChange({ ...head, addressees })}
      />
      <LinesField
        label={HEAD_FORM.bases}
        format={formatOf("legalBases")}
        id={HEAD_FIELD.legalBases}
        shape="lines"
        value={head.legalBases}
        onChange={(legalBases) => onChange({ ...head, legalBases })}
      />
      <LineList
        label={HEAD_FORM.signature}
        format={formatOf("signature")}
        hint={HEAD_FORM.signatureHint}
        id={HEAD_FIELD.signature}
        value={authority}
        onChange={(lines) => onChange({ ...head, signature: { ...head.signature, lines: lines.map(parseAuthorityLine) } })}
      />
      <OneLine
        label={HEAD_FORM.name}
        format={formatOf("signatory")}
        id={HEAD_FIELD.name}
        value={head.signature.name}
        onChange={(name) => onChange({ ...head, signature: { ...head.signature, name } })}
      />
      <LineList
        label={HEAD_FORM.recipients}
        format={formatOf("recipients")}
        id={HEAD_FIELD.recipients}
        value={head.recipients}
        onChange={(recipients) => onChange({ ...head, recipients })}
      />
      <OneLine
        label={HEAD_FORM.place}
        format={formatOf("placeDate")}
        id={HEAD_FIELD.place}
        value={head.place}
        onChange={(place) => onChange({ ...head, place })}
      />
      <OneLine
        label={HEAD_FORM.symbol}
        format={formatOf("symbol")}
        id={HEAD_FIELD.symbol}
        value={head.symbol}
        onChange={(symbol) => onChange({ ...head, symbol })}
      />
      <MarksForm head={head} onChange={onChange} />
    </div>
  );
}

interface LineListProps {
  readonly label: string;
  readonly format: ShownFormat;
  readonly hint?: string;
  readonly id?: string;
  readonly value: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}

/** Several entries, one a line; what is typed stays as typed, empty lines are no entries. */
function LineList({ label, format, hint, id, value, onChange }: LineListProps) {
  const [text, setText] = useState(value.join("\n"));
  return (
    <Field label={fieldLabel(label, format)} {...(hint === undefined ? {} : { hint })}>
      <Textarea
        {...(id === undefined ? {} : { id })}
        value={text}
        resize="vertical"
        rows={Math.min(8, Math.max(2, value.length))}
        onChange={(_event, { value: typed }) => {
          setText(typed);
          onChange(
            typed
              .split("\n")
              .map(canonicalLine)
              .filter((line) => line !== ""),
          );
        }}
      />
    </Field>
  );
}
