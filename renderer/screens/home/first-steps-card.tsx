import { Button, Caption1, Card, CardHeader, makeStyles, mergeClasses, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular, DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { goTo } from "#renderer/app/place.ts";
import { FIRST_STEPS } from "#renderer/text/home.ts";
import type { Step } from "./first-steps-of.ts";

const useStyles = makeStyles({
  // A card hides what does not fit, and would give up its height to the cards below.
  card: { flexShrink: 0 },
  // The steps stand side by side where there is room, else under each other.
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(152px, 1fr))",
    gap: tokens.spacingHorizontalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  step: {
    justifyContent: "start",
    alignItems: "start",
    width: "100%",
    height: "100%",
    paddingInline: tokens.spacingHorizontalS,
    textAlign: "start",
    fontWeight: "inherit",
  },
  words: { display: "flex", flexDirection: "column" },
  hint: { color: tokens.colorNeutralForeground2 },
  done: { color: tokens.colorPaletteGreenForeground1 },
  next: { ...makeBorder(tokens.colorCompoundBrandStroke), backgroundColor: tokens.colorNeutralBackground1Hover },
});

function makeBorder(color: string) {
  return { borderTopColor: color, borderRightColor: color, borderBottomColor: color, borderLeftColor: color };
}

interface FirstStepsCardProps {
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly Step[];
  /** By which the card is known to have been put away; data begun anew has another. */
  readonly name: string;
}

/** What somebody who begins does one after the other, ticked as the data shows it; the next one stands out. Can be put away. */
export function FirstStepsCard({ title, lead, steps, name }: FirstStepsCardProps) {
  const styles = useStyles();
  const [hidden, setHidden] = useState(() => localStorage.getItem(HIDDEN));
  if (hidden === name) return null;
  const done = steps.filter(({ isDone }) => isDone).length;
  const next = steps.find(({ isDone }) => !isDone);
  const hide = () => {
    localStorage.setItem(HIDDEN, name);
    setHidden(name);
  };
  return (
    <Card className={styles.card} role="group" aria-label={title}>
      <CardHeader
        header={<Subtitle2 as="h2">{FIRST_STEPS.progress(title, done, steps.length)}</Subtitle2>}
        description={<Text>{next === undefined ? FIRST_STEPS.allDone : lead}</Text>}
        action={
          <Button appearance="subtle" icon={<DismissRegular />} aria-label={FIRST_STEPS.hide} title={FIRST_STEPS.hide} onClick={hide} />
        }
      />
      <ol className={styles.list}>
        {steps.map((step, place) => (
          <li key={step.title}>
            <Button
              appearance={step === next ? "outline" : "subtle"}
              className={mergeClasses(styles.step, step === next && styles.next)}
              icon={step.isDone ? <CheckmarkCircleFilled className={styles.done} /> : <CircleRegular />}
              onClick={() => goTo(step.place)}
            >
              <span className={styles.words}>
                <Text weight="semibold">{`${place + 1}. ${step.title}`}</Text>
                <Caption1 className={styles.hint}>{step.isDone ? FIRST_STEPS.done : step.hint}</Caption1>
              </span>
            </Button>
          </li>
        ))}
      </ol>
    </Card>
  );
}

const HIDDEN = "first-steps-hidden";
