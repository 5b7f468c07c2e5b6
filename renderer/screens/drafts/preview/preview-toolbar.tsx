import { Button, makeStyles, Spinner, Text, Toolbar, ToolbarButton, ToolbarDivider, tokens } from "@fluentui/react-components";
import { PrintRegular, ZoomInRegular, ZoomOutRegular } from "@fluentui/react-icons";
import type { Standard } from "#core/standards/index.ts";
import { FormatLabel } from "#renderer/components/format-label.tsx";
import { PREVIEW } from "#renderer/text/preview.ts";
import type { Zoom } from "./page-places.ts";
import type { PreviewPages } from "./use-preview-pages.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  state: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginInlineStart: "auto",
    color: tokens.colorNeutralForeground2,
  },
  place: { fontVariantNumeric: "tabular-nums" },
});

interface PreviewToolbarProps {
  readonly preview: PreviewPages;
  /** The one the pages follow. */
  readonly standard: Standard;
  /** The page in view, from 1. */
  readonly place: number;
  readonly zoom: Zoom;
  readonly percent: number;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onPrint: () => void;
}

/** Above the pages: which one is in view, how large they are drawn, print, and whether they are still being laid out. */
export function PreviewToolbar({ preview, standard, place, zoom, percent, onZoom, onPrint }: PreviewToolbarProps) {
  const styles = useStyles();
  const count = preview.pages?.length ?? 0;
  return (
    <div className={styles.bar}>
      <FormatLabel className={styles.place} format={{ part: "page", standards: [standard] }}>
        {count === 0 ? PREVIEW.title : PREVIEW.page(place, preview.isComplete ? count : undefined)}
      </FormatLabel>
      <Toolbar size="small" aria-label={PREVIEW.title}>
        <ToolbarButton
          icon={<ZoomOutRegular />}
          aria-label={PREVIEW.zoomOut}
          onClick={() => onZoom(Math.max(LEAST, percent - STEP))}
          disabled={percent <= LEAST}
        />
        <ToolbarButton
          icon={<ZoomInRegular />}
          aria-label={PREVIEW.zoomIn}
          onClick={() => onZoom(Math.min(MOST, percent + STEP))}
          disabled={percent >= MOST}
        />
        <ToolbarButton appearance={zoom === "fit" ? "primary" : "subtle"} aria-pressed={zoom === "fit"} onClick={() => onZoom("fit")}>
          {PREVIEW.fitWidth}
        </ToolbarButton>
        <ToolbarButton appearance={zoom === 100 ? "primary" : "subtle"} aria-pressed={zoom === 100} onClick={() => onZoom(100)}>
          {PREVIEW.actualSize}
        </ToolbarButton>
        <ToolbarDivider />
        <ToolbarButton icon={<PrintRegular />} onClick={onPrint} disabled={count === 0 || preview.isWorking}>
          {PREVIEW.print}
        </ToolbarButton>
      </Toolbar>
      <div className={styles.state} role="status">
        <State preview={preview} />
      </div>
    </div>
  );
}

const STEP = 10;
const LEAST = 30;
const MOST = 300;

function State({ preview: { pages, isWorking, isGuessed, failure, retry } }: { readonly preview: PreviewPages }) {
  if (failure !== undefined) {
    return (
      <>
        <Text size={200}>{failure}</Text>
        <Button size="small" onClick={retry}>
          {PREVIEW.retry}
        </Button>
      </>
    );
  }
  if (isWorking) return <Spinner size="extra-tiny" label={pages === undefined ? PREVIEW.laying : PREVIEW.relaying} />;
  return <Text size={200}>{isGuessed ? PREVIEW.guessed : PREVIEW.estimate}</Text>;
}
