import { Button, Link, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, Text, tokens } from "@fluentui/react-components";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Issuable } from "#contract/register.ts";
import { standardOf } from "#core/standards/index.ts";
import { backend, queries } from "#renderer/api/backend.ts";
import { goTo } from "#renderer/app/place.ts";
import { EditPanel } from "#renderer/components/edit-panel.tsx";
import { ErrorsLeft, errorsIn } from "#renderer/components/errors-left.tsx";
import { SearchChoiceField, TextField } from "#renderer/components/fields.tsx";
import { useForm } from "#renderer/components/use-form.ts";
import { useWrite } from "#renderer/components/use-write.ts";
import { CHECKING } from "#renderer/text/checking.ts";
import { FORMS } from "#renderer/text/forms.ts";
import { REGISTER } from "#renderer/text/register.ts";
import { type ChosenDocuments, chosenOf, EarlierDocuments } from "./earlier-documents.tsx";
import { NumberSpan } from "./number-span.tsx";

const TEXT = REGISTER.issuing;

interface IssueForm extends ChosenDocuments {
  readonly number?: string;
  readonly date?: string;
}

interface IssuePanelProps {
  readonly draftId: string | undefined;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, maxHeight: "30vh", overflow: "auto" },
});

/** Gives a draft its number and day, and freezes it. */
export function IssuePanel({ draftId, onClose }: IssuePanelProps) {
  const styles = useStyles();
  const drafts = useQuery({ ...queries.drafting.drafts.queryOptions(), refetchOnMount: "always" });
  const { form, set, forget, close, isKept } = useForm<IssueForm>(`issue ${draftId}`, {}, onClose);
  const issuable = useQuery({
    ...queries.register.issuable.queryOptions({ input: { draftId: draftId ?? "", date: form.date ?? "" } }),
    enabled: draftId !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const { data } = issuable;
  const { number, date } = typedOrUsual(form, data);
  const issue = useWrite(() => backend.register.issue({ draftId: draftId ?? "", number, date, ...chosenOf(form) }), {
    said: ({ code }) => TEXT.done(code),
    onDone: ({ id }) => {
      forget();
      goTo({ screen: "register", subject: id });
    },
  });
  const checked = useQuery({
    ...queries.checking.draftFindings.queryOptions({ input: { id: draftId ?? "" } }),
    enabled: draftId !== undefined,
    staleTime: 0,
  });
  const options = (drafts.data ?? []).map(({ id, kind, title }) => ({ value: id, text: `${kind} – ${title}` }));
  const canIssue = data !== undefined && data.issuedAs === null;
  const errors = canIssue ? errorsIn(checked.data) : [];
  return (
    <EditPanel
      title={TEXT.title}
      onClose={close}
      isKept={isKept}
      saveLabel={errors.length > 0 ? CHECKING.asking.issue : TEXT.issue}
      {...(canIssue ? { onSave: () => issue.run(undefined) } : {})}
      isSaving={issue.isRunning}
      refusal={issue.refusal}
    >
      <Text className={styles.hint}>{TEXT.lead}</Text>
      <SearchChoiceField
        label={TEXT.draft}
        options={options}
        value={draftId ?? ""}
        hint={drafts.data?.length === 0 ? TEXT.noDrafts : undefined}
        onChange={(chosen) => goTo({ screen: "register", subject: "issue", ...(chosen === "" ? {} : { part: chosen }) })}
      />
      {data === undefined || draftId === undefined ? null : (
        <>
          <Checks issuable={data} draftId={draftId} />
          <ErrorsLeft
            errors={errors}
            question={CHECKING.asking.toIssue}
            onLook={() => goTo({ screen: "drafts", subject: draftId, part: "findings" })}
          />
          <TextField
            label={REGISTER.fields.number}
            format={{ part: "number", standards: [standardOf(data.standard)] }}
            hint={TEXT.next(data.next.code, data.next.after, data.next.term !== null)}
            value={number}
            onChange={set("number")}
            mistake={issue.mistakes.number}
            isReadOnly={!canIssue}
            isRequired
          />
          <NumberSpan term={data.next.term} />
          <TextField
            label={REGISTER.fields.date}
            format={{ part: "placeDate", standards: [standardOf(data.standard)] }}
            hint={FORMS.dayHint}
            value={date}
            onChange={set("date")}
            mistake={issue.mistakes.date}
            isReadOnly={!canIssue}
            isRequired
          />
          <EarlierDocuments chosen={form} isReadOnly={!canIssue} onChange={(key, id) => set(key)(id)} />
        </>
      )}
    </EditPanel>
  );
}

/** What was typed stands; until something was, what is usual. */
function typedOrUsual({ number, date }: IssueForm, data: Issuable | undefined): { readonly number: string; readonly date: string } {
  return { number: number ?? String(data?.next.number ?? ""), date: date ?? data?.date ?? "" };
}

/** So many figures are told one by one. */
const MOST_TOLD = 12;

/** What the clerk should look at before the document is out. */
function Checks({ issuable: { issuedAs, stale }, draftId }: { readonly issuable: Issuable; readonly draftId: string }) {
  const styles = useStyles();
  const open = (
    <Button size="small" onClick={() => goTo({ screen: "drafts", subject: draftId })}>
      {TEXT.openDraft}
    </Button>
  );
  if (issuedAs !== null) return <MessageBar intent="info">{TEXT.issuedAs(issuedAs)}</MessageBar>;
  if (stale.length === 0) return <Link onClick={() => goTo({ screen: "drafts", subject: draftId })}>{TEXT.openDraft}</Link>;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{TEXT.stale}</MessageBarTitle>
        <p>{TEXT.staleHint}</p>
        <ul className={styles.list}>
          {[...new Set(stale)].slice(0, MOST_TOLD).map((message) => (
            <li key={message}>{message}</li>
          ))}
          {stale.length > MOST_TOLD ? <li>{TEXT.moreStale(stale.length - MOST_TOLD)}</li> : null}
        </ul>
        {open}
      </MessageBarBody>
    </MessageBar>
  );
}
