import { Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { RESULTS } from "#renderer/text/results.ts";

interface PickedPlan {
  readonly planId: string;
  readonly title: string;
  readonly periods: readonly { readonly key: string; readonly label: string }[];
}

interface PlacePickerProps {
  readonly plans: readonly PickedPlan[];
  readonly planId: string | undefined;
  readonly period: string | undefined;
  readonly onChoose: (planId: string, period: string) => void;
}

const useStyles = makeStyles({
  row: { display: "flex", flexGrow: 1, gap: tokens.spacingHorizontalL, alignItems: "start", justifyContent: "end" },
  plan: { flexGrow: 1, flexBasis: "300px", minWidth: 0, maxWidth: "560px" },
  period: { flexBasis: "180px", minWidth: 0 },
  choice: { minWidth: 0 },
});

/** Chooses a plan and one of its periods; a plan is opened with its first period. */
export function PlacePicker({ plans, planId, period, onChoose }: PlacePickerProps) {
  const styles = useStyles();
  const plan = plans.find((one) => one.planId === planId);
  const chosen = plan?.periods.find(({ key }) => key === period);
  return (
    <div className={styles.row}>
      <Field className={styles.plan} label={RESULTS.plan}>
        <Dropdown
          className={styles.choice}
          value={plan?.title ?? ""}
          selectedOptions={planId === undefined ? [] : [planId]}
          onOptionSelect={(_event, { optionValue }) => {
            const next = plans.find((one) => one.planId === optionValue);
            const first = next?.periods[0];
            if (next !== undefined && first !== undefined) onChoose(next.planId, first.key);
          }}
        >
          {plans.map(({ planId: id, title }) => (
            <Option key={id} value={id}>
              {title}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Field className={styles.period} label={RESULTS.period}>
        <Dropdown
          className={styles.choice}
          disabled={plan === undefined}
          value={chosen?.label ?? ""}
          selectedOptions={period === undefined ? [] : [period]}
          onOptionSelect={(_event, { optionValue }) => {
            if (planId !== undefined && optionValue !== undefined) onChoose(planId, optionValue);
          }}
        >
          {(plan?.periods ?? []).map(({ key, label }) => (
            <Option key={key} value={key}>
              {label}
            </Option>
          ))}
        </Dropdown>
      </Field>
    </div>
  );
}
