import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { queries } from "#renderer/api/backend.ts";
import { goTo, usePlace } from "#renderer/app/place.ts";
import { ScreenPage } from "#renderer/components/screen-page.tsx";
import { RESULTS } from "#renderer/text/results.ts";
import { PlacePicker } from "./place-picker.tsx";
import { ResultEntry } from "./result-entry.tsx";

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2 }, toPlans: { alignSelf: "start" } });

/** Entry of results for a plan and a period. */
export function ResultsScreen() {
  const styles = useStyles();
  const { subject: planId, part: period } = usePlace();
  const places = useQuery(queries.results.places.queryOptions());
  if (places.data?.length === 0)
    return (
      <ScreenPage title={RESULTS.title}>
        <Text className={styles.hint}>{RESULTS.noPlans}</Text>
        <Button className={styles.toPlans} appearance="primary" onClick={() => goTo({ screen: "plans" })}>
          {RESULTS.toPlans}
        </Button>
      </ScreenPage>
    );
  return (
    <ScreenPage
      title={RESULTS.title}
      tools={
        <PlacePicker
          plans={places.data ?? []}
          planId={planId}
          period={period}
          onChoose={(chosen, key) => goTo({ screen: "results", subject: chosen, part: key })}
        />
      }
    >
      {planId === undefined || period === undefined ? (
        <Text className={styles.hint}>{RESULTS.choose}</Text>
      ) : (
        <ResultEntry key={`${planId}/${period}`} place={{ planId, period }} />
      )}
    </ScreenPage>
  );
}
