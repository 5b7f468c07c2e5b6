import { createPortal } from "react-dom";
import type { PreviewPage } from "#contract/preview.ts";
import { PagePicture } from "./page-picture.tsx";
import { labelOfPage } from "./page-places.ts";

/** Every page on a sheet of its own: seen by the printer only. */
export function PrintedPages({ pages }: { readonly pages: readonly PreviewPage[] }) {
  return createPortal(
    <div className="printed-pages">
      {pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two empty pages may look the same; pages are told apart by their place.
        <div key={index} className="printed-page" data-orientation={page.widthPt > page.heightPt ? "landscape" : "portrait"}>
          <PagePicture page={page} label={labelOfPage(page)} />
        </div>
      ))}
    </div>,
    document.body,
  );
}
