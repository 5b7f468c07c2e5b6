import { Button, Caption1, makeStyles, mergeClasses, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, ErrorCircleFilled, InfoRegular, WarningFilled } from "@fluentui/react-icons";
import type { Finding, Severity } from "#core/checking/finding.ts";
import { useNotices } from "#renderer/components/notices.tsx";
import { CHECKING } from "#renderer/text/checking.ts";
import type { WrittenDraft } from "../editor/use-draft.ts";
import type { FindingsWatch } from "./findings-watch.ts";
import { fixFindings } from "./fix-finding.ts";
import { useFindings } from "./use-findings.ts";
import { whereOf } from "./where-of.ts";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  state: { color: tokens.colorNeutralForeground2, display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  entry: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  finding: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    border: "none",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
  },
  press: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover } },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  quote: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", fontStyle: "italic" },
  detail: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  fix: { flexShrink: 0, minWidth: "48px" },
  fixAll: { marginInlineStart: "auto" },
  heading: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "center", marginBottom: tokens.spacingVerticalXS },
  errorIcon: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  warningIcon: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  styleIcon: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  okIcon: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0, fontSize: "20px" },
});

/** A text out of a broken file may have thousands; what is put right makes room for the next. */
const MOST_LISTED = 100;

const SEVERITIES: readonly Severity[] = ["error", "warning", "style"];

interface FindingsPanelProps {
  readonly written: WrittenDraft;
  readonly watch: FindingsWatch;
  /** Goes to where the finding stands. */
  readonly onGo: (finding: Finding) => void;
}

/** What was found in the text, the gravest first; a press goes there, and what is certain can be put right at once. */
export function FindingsPanel({ written, watch, onGo }: FindingsPanelProps) {
  const styles = useStyles();
  const { findings, isStale } = useFindings(watch);
  if (findings === undefined) return <Text className={styles.state}>{CHECKING.checking}</Text>;
  return (
    <div className={styles.panel}>
      {findings.length === 0 ? (
        <div className={styles.state}>
          <CheckmarkCircleRegular className={styles.okIcon} />
          <span>{CHECKING.nothing}</span>
        </div>
      ) : (
        SEVERITIES.map((severity) => (
          <FindingGroup
            key={severity}
            severity={severity}
            findings={findings.filter((finding) => finding.severity === severity)}
            written={written}
            onGo={onGo}
          />
        ))
      )}
      <Caption1 className={styles.detail} role="status">
        {isStale ? CHECKING.checking : CHECKING.lookedAt}
      </Caption1>
    </div>
  );
}

interface FindingGroupProps extends Pick<FindingsPanelProps, "written" | "onGo"> {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

function FindingGroup({ severity, findings, written, onGo }: FindingGroupProps) {
  const styles = useStyles();
  const fixable = findings.filter(({ fix }) => fix !== undefined);
  if (findings.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h2" className={styles.heading}>
        <SeverityIcon severity={severity} />
        {CHECKING.groups[severity](findings.length)}
        {fixable.length < 2 || !written.editor.isEditable ? null : (
          <Button className={styles.fixAll} size="small" onClick={() => fixFindings(written, fixable)}>
            {CHECKING.fixAll(fixable.length)}
          </Button>
        )}
      </Subtitle2>
      <ul className={styles.list}>
        {findings.slice(0, MOST_LISTED).map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two findings of one rule at one place look the same; the list is told anew as a whole.
          <li key={`${finding.rule} ${finding.place.path} ${index}`} className={styles.entry}>
            <FindingEntry finding={finding} written={written} onGo={onGo} />
          </li>
        ))}
      </ul>
      {findings.length > MOST_LISTED ? <Caption1 className={styles.detail}>{CHECKING.more(findings.length - MOST_LISTED)}</Caption1> : null}
    </section>
  );
}

/** A mark that tells how grave a finding is, by its shape as well as by its colour. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  if (severity === "error") return <ErrorCircleFilled className={styles.errorIcon} />;
  return severity === "warning" ? <WarningFilled className={styles.warningIcon} /> : <InfoRegular className={styles.styleIcon} />;
}

interface FindingEntryProps extends Pick<FindingsPanelProps, "written" | "onGo"> {
  readonly finding: Finding;
}

function FindingEntry({ finding, written, onGo }: FindingEntryProps) {
  const styles = useStyles();
  const { say } = useNotices();
  const { severity, message, quote, place, expected, clause, fix } = finding;
  const fixNow = () => {
    if (fixFindings(written, [finding]) === 0) say("info", CHECKING.gone);
  };
  const look = mergeClasses(styles.finding, severity === "style" ? undefined : styles[severity]);
  const words = (
    <>
      <Text size={200}>{message}</Text>
      {isShown(quote) ? (
        <Text size={200} className={styles.quote}>
          “{quote}”
        </Text>
      ) : null}
      {expected === undefined || fix !== undefined ? null : <Caption1>{CHECKING.expected(expected)}</Caption1>}
      <Caption1 className={styles.detail}>
        {[whereOf(place.path), ...(clause === undefined ? [] : [CHECKING.clause(clause)])].join(" · ")}
      </Caption1>
    </>
  );
  return (
    <>
      {isTyped(place.path) ? (
        <button type="button" className={mergeClasses(look, styles.press)} title={CHECKING.go} onClick={() => onGo(finding)}>
          {words}
        </button>
      ) : (
        <div className={look}>{words}</div>
      )}
      {fix === undefined || !written.editor.isEditable ? null : (
        <Button
          className={styles.fix}
          size="small"
          onClick={fixNow}
          title={CHECKING.fixTo(quote, fix.replacement)}
          aria-label={CHECKING.fixTo(quote, fix.replacement)}
        >
          {CHECKING.fix}
        </Button>
      )}
    </>
  );
}

/** Number and date come with issuing: there is no place to go to. */
function isTyped(path: string): boolean {
  return path !== "number" && path !== "date";
}

/** Blanks, marks and places without words say nothing to a reader. */
function isShown(quote: string): boolean {
  return /[\p{L}\p{N}]/u.test(quote);
}
