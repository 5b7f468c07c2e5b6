import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import type { Refusal } from "#contract/refusal.ts";

const useStyles = makeStyles({
  bar: { width: "100%", boxSizing: "border-box" },
  list: { margin: 0, maxHeight: "30vh", overflow: "auto", paddingInlineStart: tokens.spacingHorizontalXL },
});

interface RefusalBarProps {
  /** What was not done. */
  readonly title: string;
  readonly refusal: Refusal;
}

/** Why something was refused: the message, and every mistake with its place and what to do. */
export function RefusalBar({ title, refusal: { message, mistakes = [] } }: RefusalBarProps) {
  const styles = useStyles();
  const told = mistakes.map(({ where, message: what, remedy }) => [where, what, remedy].filter((part) => part !== undefined).join(": "));
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {message}
        {told.length === 0 ? null : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by the keyboard too.
          <ul className={styles.list} tabIndex={0}>
            {told.map((mistake) => (
              <li key={mistake}>{mistake}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
