import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { usePlace } from "#renderer/app/place.ts";
import { DRAFTS } from "#renderer/text/drafts.ts";
import { DraftList } from "./draft-list.tsx";

/** The editor is large; other screens do without it. */
const DraftEditor = lazy(async () => ({ default: (await import("./editor/draft-editor.tsx")).DraftEditor }));

const PreviewScreen = lazy(async () => ({ default: (await import("./preview/preview-screen.tsx")).PreviewScreen }));

/** Drafting: the list of drafts, and the editor of the one that is open. `new` opens the list with the dialog of a new draft. */
export function DraftsScreen() {
  const { subject, part } = usePlace();
  if (subject === undefined || subject === "new") return <DraftList isCreating={subject === "new"} />;
  return (
    <Suspense fallback={<Spinner label={DRAFTS.loadingEditor} />}>
      {part === "pages" ? <PreviewScreen id={subject} /> : <DraftEditor key={subject} id={subject} />}
    </Suspense>
  );
}
