import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";
import type { Finding } from "#core/checking/finding.ts";
import { CHECKING } from "#renderer/text/checking.ts";

const TEXT = CHECKING.asking;

const useStyles = makeStyles({ list: { marginBlock: "4px", maxHeight: "25vh", overflow: "auto" } });

/** So many are told one by one. */
const MOST_TOLD = 5;

interface ErrorsLeftProps {
  readonly errors: readonly Finding[];
  /** Whether to go on all the same. */
  readonly question: string;
  readonly onLook: () => void;
}

/** Asks before a document with errors leaves the office; nothing where there are none. */
export function ErrorsLeft({ errors, question, onLook }: ErrorsLeftProps) {
  const styles = useStyles();
  if (errors.length === 0) return null;
  const told = [...new Set(errors.map(({ message }) => message))].slice(0, MOST_TOLD);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{TEXT.title(errors.length)}</MessageBarTitle>
        {question}
        <ul className={styles.list}>
          {told.map((message) => (
            <li key={message}>{message}</li>
          ))}
          {errors.length > told.length ? <li>{TEXT.more(errors.length - told.length)}</li> : null}
        </ul>
        <Button size="small" onClick={onLook}>
          {TEXT.look}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}

/** Those of the findings that are errors. */
export function errorsIn(findings: readonly Finding[] | undefined): readonly Finding[] {
  return (findings ?? []).filter(({ severity }) => severity === "error");
}
