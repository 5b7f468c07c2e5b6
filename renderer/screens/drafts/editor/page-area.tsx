import { mergeClasses } from "@fluentui/react-components";
import type { HeadPart } from "./head-form.tsx";
import { PageFoot } from "./page-foot.tsx";
import { PageHead } from "./page-head.tsx";
import { pageLook } from "./page-look.ts";
import { TextPlace } from "./text-place.tsx";
import type { WrittenDraft } from "./use-draft.ts";

interface PageAreaProps {
  readonly written: WrittenDraft;
  readonly className: string;
  /** Opens the form of head and foot, at a part of it. */
  readonly onForm: (part: HeadPart) => void;
}

/** The sheets: the head, what is typed, and the foot as they are printed. */
export function PageArea({ written: { editor, head, foot }, className, onForm }: PageAreaProps) {
  return (
    <div className={mergeClasses(className, "page-area")} style={pageLook(head.standard)}>
      <PageHead head={head} onPress={() => onForm("title")} />
      <TextPlace editor={editor} />
      <PageFoot head={head} place={foot} onPress={onForm} />
    </div>
  );
}
