import type { Marks, OfficialDocument, Secrecy, Urgency } from "#core/document/official-document.ts";
import { type FormatPart, standardOf } from "#core/standards/index.ts";
import { HEAD_FORM } from "#renderer/text/editor.ts";
import { Choice } from "../choice.tsx";
import { OneLine } from "./one-line.tsx";

const SECRECIES: readonly Secrecy[] = ["Mật", "Tối mật", "Tuyệt mật"];
const URGENCIES: readonly Urgency[] = ["Khẩn", "Thượng khẩn", "Hỏa tốc"];
const NONE = "";

interface MarksFormProps {
  readonly head: OfficialDocument;
  readonly onChange: (head: OfficialDocument) => void;
}

/** What may be printed beside the parts every document has. A mark that is emptied is there no more. */
export function MarksForm({ head, onChange }: MarksFormProps) {
  const { marks = {} } = head;
  const change = (next: { readonly [Key in keyof Marks]: Marks[Key] | undefined }) => {
    const { marks: _before, ...rest } = head;
    const kept = Object.fromEntries(Object.entries({ ...marks, ...next }).filter(([, value]) => value !== undefined)) as Marks;
    onChange(Object.keys(kept).length === 0 ? rest : { ...rest, marks: kept });
  };
  const formatOf = (part: FormatPart) => ({ part, standards: [standardOf(head.standard)] });
  return (
    <>
      <Choice
        label={HEAD_FORM.secrecy}
        format={formatOf("secrecy")}
        options={optionsOf(SECRECIES)}
        value={marks.secrecy ?? NONE}
        onChoose={(value) => change({ secrecy: SECRECIES.find((one) => one === value) })}
      />
      <Choice
        label={HEAD_FORM.urgency}
        format={formatOf("urgency")}
        options={optionsOf(URGENCIES)}
        value={marks.urgency ?? NONE}
        onChoose={(value) => change({ urgency: URGENCIES.find((one) => one === value) })}
      />
      <OneLine
        label={HEAD_FORM.draft}
        format={formatOf("draft")}
        value={marks.draft === undefined ? "" : String(marks.draft)}
        onChange={(line) => change({ draft: /^[1-9]\d?$/.test(line) ? Number(line) : undefined })}
      />
      <OneLine
        label={HEAD_FORM.circulation}
        format={formatOf("circulation")}
        value={marks.circulation ?? ""}
        onChange={(line) => change({ circulation: line === "" ? undefined : line })}
      />
    </>
  );
}

function optionsOf(words: readonly string[]) {
  return [{ value: NONE, text: HEAD_FORM.none }, ...words.map((word) => ({ value: word, text: word }))];
}
