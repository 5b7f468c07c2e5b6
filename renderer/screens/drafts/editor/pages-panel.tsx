import { useEffect, useMemo } from "react";
import { noteDone } from "#renderer/app/done-once.ts";
import { PagePreview } from "../preview/page-preview.tsx";
import type { WrittenDraft } from "./use-draft.ts";
import { useSettledText } from "./use-settled-text.ts";

/** The pages beside the text, as they will be printed; they follow when the keys rest. */
export function PagesPanel({ written }: { readonly written: WrittenDraft }) {
  const { id, editor, head, read } = written;
  useEffect(() => noteDone("pages", id), [id]);
  const text = useSettledText(editor);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew whenever text or head changed; `read` itself never does.
  const document = useMemo(() => read(), [text, head]);
  return <PagePreview document={document} />;
}
