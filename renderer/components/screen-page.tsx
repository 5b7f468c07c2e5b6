import { makeStyles, mergeClasses, Subtitle1, Title2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    boxSizing: "border-box",
    height: "100%",
    paddingBlock: tokens.spacingVerticalL,
    paddingInline: tokens.spacingHorizontalXXL,
  },
  head: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXXL, alignItems: "center", justifyContent: "space-between" },
  long: { flexWrap: "nowrap" },
  body: { display: "flex", flexDirection: "column", flexGrow: 1, gap: tokens.spacingVerticalS, minHeight: 0 },
});

/** A title that is a whole sentence stands in smaller letters, so that it leaves room for what it is about. */
const LONG_TITLE = 60;

interface ScreenPageProps {
  readonly title: string;
  /** What is chosen and done on the whole screen, beside its title. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** The page of a screen: title and tools above, the rest takes the room that is left. */
export function ScreenPage({ title, tools, children }: ScreenPageProps) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <header className={mergeClasses(styles.head, title.length > LONG_TITLE && styles.long)}>
        {title.length > LONG_TITLE ? <Subtitle1 as="h1">{title}</Subtitle1> : <Title2 as="h1">{title}</Title2>}
        {tools}
      </header>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
