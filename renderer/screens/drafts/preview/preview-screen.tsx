import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { queries } from "#renderer/api/backend.ts";
import { noteDone } from "#renderer/app/done-once.ts";
import { goTo } from "#renderer/app/place.ts";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { ScreenPage } from "#renderer/components/screen-page.tsx";
import { PREVIEW } from "#renderer/text/preview.ts";
import { PagePreview } from "./page-preview.tsx";

/** The pages of a draft on a screen of their own, with what is wrong on them. */
export function PreviewScreen({ id }: { readonly id: string }) {
  const opened = useQuery({ ...queries.drafting.open.queryOptions({ input: { id } }), gcTime: 0 });
  const checked = useQuery({ ...queries.checking.draftFindings.queryOptions({ input: { id } }), gcTime: 0 });
  useEffect(() => noteDone("pages", id), [id]);
  const back = (
    <Button icon={<ArrowLeftRegular />} onClick={() => goTo({ screen: "drafts", subject: id })}>
      {PREVIEW.back}
    </Button>
  );
  return (
    <ScreenPage title={PREVIEW.title} tools={back}>
      <QueryGate query={opened}>
        {(draft) => (
          <PagePreview
            document={draft.document}
            findings={draft.isIssued ? undefined : checked.data}
            onFinding={() => goTo({ screen: "drafts", subject: id, part: "findings" })}
          />
        )}
      </QueryGate>
    </ScreenPage>
  );
}
