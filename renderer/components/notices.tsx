import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarGroup, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { refusalOf } from "#renderer/api/backend.ts";
import { FAILURE } from "#renderer/text/failure.ts";

interface Notice {
  readonly key: number;
  readonly intent: "success" | "error" | "info";
  readonly message: string;
  readonly details: readonly string[];
  /** What can be done about it: take a change back, open a folder. */
  readonly action?: NoticeAction;
}

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

interface NoticeBoard {
  readonly notices: readonly Notice[];
  readonly say: (intent: Notice["intent"], message: string, details?: readonly string[], action?: NoticeAction) => void;
  readonly dismiss: (key: number) => void;
}

const Board = createContext<NoticeBoard | undefined>(undefined);

/** Holds what the user is told above the screen. */
export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const dismiss = useCallback((key: number) => setNotices((all) => all.filter((notice) => notice.key !== key)), []);
  const say = useCallback<NoticeBoard["say"]>((intent, message, details = [], action) => {
    setNotices((all) => {
      // The same sentence is told once: what stands already is not taken away and brought back. The newest stands first.
      const known = all.find((one) => one.message === message);
      const key = known?.key ?? Math.max(0, ...all.map((notice) => notice.key)) + 1;
      const notice = { key, intent, message, details, ...(action === undefined ? {} : { action }) };
      return [notice, ...all.filter((one) => one.message !== message)].slice(0, MOST_NOTICES);
    });
  }, []);
  const board = useMemo(() => ({ notices, say, dismiss }), [notices, say, dismiss]);
  return <Board.Provider value={board}>{children}</Board.Provider>;
}

const MOST_NOTICES = 3;

/** Ways to tell the user something; `refuse` tells an expected failure with all its mistakes, and a bug as one. */
export function useNotices() {
  const board = useContext(Board);
  if (board === undefined) throw new Error("Notices are told outside of NoticesProvider.");
  const { say } = board;
  const refuse = useCallback(
    (error: unknown) => {
      const { message, mistakes = [] } = refusalOf(error);
      say(
        "error",
        message,
        mistakes.map((mistake) => [mistake.where, mistake.message, mistake.remedy].filter((part) => part !== undefined).join(": ")),
      );
    },
    [say],
  );
  return { say, refuse };
}

const useStyles = makeStyles({
  // Beside the navigation, above the status of a grid and the buttons of a panel: it covers nothing that is pressed next.
  group: {
    position: "fixed",
    bottom: "60px",
    left: "212px",
    width: "min(560px, 60vw)",
    zIndex: 1000,
    boxShadow: tokens.shadow16,
    "@media (max-width: 1000px)": { left: "56px", width: "min(384px, 60vw)" },
  },
  details: { margin: 0, maxHeight: "30vh", overflow: "auto" },
});

/** What the user is told, above the screen. */
export function Notices() {
  const styles = useStyles();
  const board = useContext(Board);
  if (board === undefined || board.notices.length === 0) return null;
  return (
    <MessageBarGroup className={styles.group}>
      {board.notices.map((notice) => (
        <NoticeBar key={notice.key} notice={notice} onDismiss={board.dismiss} />
      ))}
    </MessageBarGroup>
  );
}

/** So long what went well stands before it goes by itself; what can be done about it stays longer. */
const READ_MS = 6000;
const ACT_MS = 12_000;

function NoticeBar({ notice, onDismiss }: { readonly notice: Notice; readonly onDismiss: (key: number) => void }) {
  const styles = useStyles();
  const { key, intent, message, details, action } = notice;
  const [isHeld, setIsHeld] = useState(false);
  const dismiss = useCallback(() => onDismiss(key), [onDismiss, key]);
  const standsMs = action === undefined ? READ_MS : ACT_MS;
  useEffect(() => {
    // What went wrong stays until it was read; what someone points at or stands in stays too.
    if (notice.intent === "error" || isHeld) return;
    const timer = setTimeout(dismiss, standsMs);
    return () => clearTimeout(timer);
  }, [notice, isHeld, dismiss, standsMs]);
  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <MessageBarBody>
        {message}
        {details.length === 0 ? null : (
          <ul className={styles.details}>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={FAILURE.dismiss} onClick={dismiss} />}
      >
        {action === undefined ? null : (
          <Button
            onClick={() => {
              dismiss();
              action.run();
            }}
          >
            {action.label}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
