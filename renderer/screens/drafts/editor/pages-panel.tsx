import { useEffect, useMemo } from "react";
import type { Finding } from "#core/checking/finding.ts";
import { noteDone } from "#renderer/app/done-once.ts";
import type { FindingsWatch } from "../findings/findings-watch.ts";
import { goToPlace } from "../findings/go-to-place.ts";
import { useFindings } from "../findings/use-findings.ts";
import { PagePreview } from "../preview/page-preview.tsx";
import type { WrittenDraft } from "./use-draft.ts";
import { useSettledText } from "./use-settled-text.ts";

/** Who types quickly is not held up; who stops sees the page as it will be at once. */
const REST_MS = 50;

interface PagesPanelProps {
  readonly written: WrittenDraft;
  readonly watch: FindingsWatch;
  readonly onFinding: (finding: Finding) => void;
}

/** The pages beside the text, as they will be printed, with what was found on them; they follow when the keys rest. */
export function PagesPanel({ written, watch, onFinding }: PagesPanelProps) {
  const { id, editor, head, read } = written;
  useEffect(() => noteDone("pages", id), [id]);
  const text = useSettledText(editor, REST_MS);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew whenever text or head changed; `read` itself never does.
  const document = useMemo(() => read(), [text, head]);
  const { findings } = useFindings(watch);
  return <PagePreview document={document} onPlace={(path) => goToPlace(editor, { path })} findings={findings} onFinding={onFinding} />;
}
