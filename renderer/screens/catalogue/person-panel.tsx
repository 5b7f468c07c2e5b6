import { Button, Label, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import type { AuthorityRow, PersonRow } from "#contract/catalogue.ts";
import { backend } from "#renderer/api/backend.ts";
import { EditPanel } from "#renderer/components/edit-panel.tsx";
import { TextField } from "#renderer/components/fields.tsx";
import { useForm } from "#renderer/components/use-form.ts";
import { useWrite } from "#renderer/components/use-write.ts";
import { CATALOGUE } from "#renderer/text/catalogue.ts";
import { signedAs } from "./signed-as.ts";
import { validityOf } from "./validity-of.ts";

const TEXT = CATALOGUE.people;

interface PersonPanelProps {
  readonly row: PersonRow | undefined;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
  readonly onAuthority: (authority: AuthorityRow | "new") => void;
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  link: { textAlign: "start" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The form of somebody who signs, and what they sign as. A new one goes on to their rights to sign. */
export function PersonPanel({ row, onClose, onAdded, onAuthority }: PersonPanelProps) {
  const styles = useStyles();
  const { form, set, forget, close, isKept } = useForm(`person ${row?.id}`, { name: row?.name ?? "" }, onClose);
  const save = useWrite(
    () => backend.catalogue.savePerson({ name: form.name, ...(row === undefined ? {} : { id: row.id, version: row.version }) }),
    {
      said: () => CATALOGUE.saved,
      onDone: ({ id }) => {
        forget();
        if (row === undefined) onAdded(id);
        else onClose();
      },
    },
  );
  const removal = useWrite(backend.catalogue.removePerson, { said: () => CATALOGUE.removed, onDone: close });
  return (
    <EditPanel
      title={row?.name ?? TEXT.newTitle}
      onClose={close}
      isKept={isKept}
      onSave={() => save.run(undefined)}
      isSaving={save.isRunning}
      onRemove={row === undefined ? undefined : () => removal.run({ id: row.id, version: row.version })}
      refusal={save.refusal ?? removal.refusal}
    >
      <TextField label={TEXT.name} isRequired value={form.name} onChange={set("name")} mistake={save.mistakes.name} />
      {row === undefined ? null : (
        <>
          <Label>{TEXT.columns.authority}</Label>
          {row.authorities.length === 0 ? <Text className={styles.hint}>{TEXT.none}</Text> : null}
          <div className={styles.list}>
            {row.authorities.map((authority) => (
              <div key={authority.id}>
                <Link as="button" type="button" className={styles.link} onClick={() => onAuthority(authority)}>
                  {signedAs(authority)}
                </Link>
                <Text block size={200} className={styles.hint}>
                  {[authority.unitName, validityOf(authority)].filter((part) => part !== "").join(", ")}
                </Text>
              </div>
            ))}
          </div>
          <Button icon={<AddRegular />} onClick={() => onAuthority("new")}>
            {TEXT.addAuthority}
          </Button>
        </>
      )}
    </EditPanel>
  );
}
