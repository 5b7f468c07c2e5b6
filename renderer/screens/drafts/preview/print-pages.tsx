import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { PreviewPage } from "#contract/preview.ts";
import { PagePicture } from "./page-picture.tsx";
import { labelOfPage } from "./page-places.ts";

/**
 * Prints pages, each on a sheet of its own. They stand beside the program's screens, not in them, until the user is done: for the printer the
 * window is as narrow as the sheet, and screens leave out what has no room there.
 */
export function printPages(pages: readonly PreviewPage[]): void {
  const sheets = document.createElement("div");
  sheets.className = "printed-pages";
  document.body.append(sheets);
  const root = createRoot(sheets);
  flushSync(() => root.render(<Sheets pages={pages} />));
  void window.theThuc.desktop.print().finally(() => {
    root.unmount();
    sheets.remove();
  });
}

function Sheets({ pages }: { readonly pages: readonly PreviewPage[] }) {
  return pages.map((page, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two empty pages may look the same; pages are told apart by their place.
    <div key={index} className="printed-page" data-orientation={page.widthPt > page.heightPt ? "landscape" : "portrait"}>
      <PagePicture page={page} label={labelOfPage(page)} />
    </div>
  ));
}
