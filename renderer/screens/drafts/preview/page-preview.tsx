import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { type MouseEvent, useMemo, useRef, useState } from "react";
import type { PreviewPage } from "#contract/preview.ts";
import type { Finding } from "#core/checking/finding.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { standardOf } from "#core/standards/index.ts";
import "#renderer/styles/preview.css";
import { PREVIEW } from "#renderer/text/preview.ts";
import { PageFindings } from "../findings/page-findings.tsx";
import { placeFindings } from "../findings/place-findings.ts";
import { PagePicture } from "./page-picture.tsx";
import {
  labelOfPage,
  PAGE_GAP,
  type PagePlace,
  PIXELS_PER_PT,
  pageInMiddle,
  pagesInView,
  partAt,
  placesOf,
  type Zoom,
} from "./page-places.ts";
import { PreviewToolbar } from "./preview-toolbar.tsx";
import { printPages } from "./print-pages.tsx";
import { usePreviewPages } from "./use-preview-pages.ts";
import { useView } from "./use-view.ts";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  scroller: { position: "relative", flexGrow: 1, minHeight: 0, overflow: "auto", backgroundColor: tokens.colorNeutralBackground4 },
  column: { position: "relative", minWidth: "100%" },
  page: { position: "absolute", left: "50%", transform: "translateX(-50%)", backgroundColor: "#fff", boxShadow: tokens.shadow8 },
  waiting: { position: "absolute", inset: 0 },
});

const NO_PAGES: readonly PreviewPage[] = [];
const NO_FINDINGS: readonly Finding[] = [];

interface PagePreviewProps {
  readonly document: OfficialDocument;
  /** What is to happen when a part of the document is pressed; its path as mistakes name it (`body[3]`, `body[3].rows[4]`, `title`). */
  readonly onPlace?: (path: string) => void;
  /** What was found in the document, shown where it is. */
  readonly findings?: readonly Finding[] | undefined;
  readonly onFinding?: (finding: Finding) => void;
}

/** The pages of a document as they will be printed, laid out again whenever it changes. Only those in view are drawn. */
export function PagePreview({ document, onPlace, findings = NO_FINDINGS, onFinding }: PagePreviewProps) {
  const styles = useStyles();
  const preview = usePreviewPages(document);
  const pages = preview.pages ?? NO_PAGES;
  const scroller = useRef<HTMLElement>(null);
  const view = useView(scroller);
  const [zoom, setZoom] = useState<Zoom>("fit");
  const places = useMemo(() => placesOf(pages, zoom, view.width), [pages, zoom, view.width]);
  const inMiddle = pageInMiddle(places, view);
  const widest = Math.max(0, ...places.map(({ width }) => width));
  const height = (places.at(-1)?.top ?? 0) + (places.at(-1)?.height ?? 0) + PAGE_GAP;
  return (
    <div className={styles.preview}>
      <PreviewToolbar
        preview={preview}
        standard={standardOf(document.standard)}
        place={inMiddle + 1}
        zoom={zoom}
        percent={Math.round(((places[inMiddle]?.scale ?? 0) / PIXELS_PER_PT) * 100)}
        onZoom={setZoom}
        onPrint={() => printPages(pages)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={styles.scroller} ref={scroller} tabIndex={0} aria-label={PREVIEW.region}>
        {preview.pages === undefined && preview.isWorking ? <Spinner className={styles.waiting} label={PREVIEW.laying} /> : null}
        <div className={styles.column} style={{ height, width: widest + 2 * PAGE_GAP }}>
          <PagesInView pages={pages} places={places} view={view} onPlace={onPlace} findings={findings} onFinding={onFinding} />
        </div>
      </section>
    </div>
  );
}

interface PagesInViewProps {
  readonly pages: readonly PreviewPage[];
  readonly places: readonly PagePlace[];
  readonly view: { readonly top: number; readonly height: number };
  readonly onPlace: PagePreviewProps["onPlace"];
  readonly findings: readonly Finding[];
  readonly onFinding: PagePreviewProps["onFinding"];
}

function PagesInView({ pages, places, view, onPlace, findings, onFinding }: PagesInViewProps) {
  const styles = useStyles();
  const found = useMemo(() => placeFindings(pages, findings), [pages, findings]);
  const [first, last] = pagesInView(places, view);
  return places.slice(first, last + 1).map(({ top, scale }, offset) => {
    const page = pages[first + offset];
    if (page === undefined) return null;
    const press = ({ clientX, clientY, currentTarget }: MouseEvent) => {
      const { left, top: above } = currentTarget.getBoundingClientRect();
      const part = partAt(page, (clientX - left) / scale, (clientY - above) / scale);
      if (part !== undefined) onPlace?.(part.path);
    };
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the mouse; the outline leads to the same places by keyboard.
      // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
      <div key={top} className={styles.page} style={{ top }} onClick={press}>
        <PagePicture page={page} label={labelOfPage(page)} scale={scale} />
        <PageFindings placed={found.get(page) ?? []} scale={scale} onGo={(finding) => onFinding?.(finding)} />
      </div>
    );
  });
}
