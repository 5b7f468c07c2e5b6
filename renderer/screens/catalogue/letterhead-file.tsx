import { Button, Label, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons";
import { backend } from "#renderer/api/backend.ts";
import { RemoveButton } from "#renderer/components/edit-panel.tsx";
import { RefusalBar } from "#renderer/components/refusal-bar.tsx";
import { useWrite } from "#renderer/components/use-write.ts";
import { CATALOGUE } from "#renderer/text/catalogue.ts";

const TEXT = CATALOGUE.letterheads;

interface LetterheadFileProps {
  readonly unitId: string;
  /** The name the file came with; null where there is none. */
  readonly wordFile: string | null;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "start" },
  hint: { color: tokens.colorNeutralForeground2 },
  name: { overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The letterhead in Word of an office: brought in, replaced, taken away; each at once, apart from the form. */
export function LetterheadFile({ unitId, wordFile }: LetterheadFileProps) {
  const styles = useStyles();
  const keep = useWrite((file: string) => backend.catalogue.keepLetterheadFile({ unitId, file }), { said: () => TEXT.wordKept });
  const removal = useWrite(() => backend.catalogue.removeLetterheadFile({ unitId }), { said: () => TEXT.wordRemoved });
  const choose = async () => {
    const [file] = await window.theThuc.desktop.chooseFiles("letterhead");
    if (file !== undefined) keep.run(file);
  };
  const refusal = keep.refusal ?? removal.refusal;
  return (
    <section className={styles.section}>
      <Label>{TEXT.wordTitle}</Label>
      <Text size={200} className={styles.hint}>
        {TEXT.wordHint}
      </Text>
      <Text className={styles.name}>{wordFile === null ? TEXT.wordNone : TEXT.wordFile(wordFile)}</Text>
      <div className={styles.buttons}>
        <Button size="small" icon={<DocumentRegular />} disabled={keep.isRunning} onClick={() => void choose()}>
          {TEXT.wordChoose}
        </Button>
        {wordFile === null ? null : <RemoveButton label={TEXT.wordRemove} onRemove={() => removal.run(undefined)} />}
      </div>
      {refusal === undefined ? null : <RefusalBar refusal={refusal} title={TEXT.wordNotKept} />}
    </section>
  );
}
