import { makeStyles, tokens } from "@fluentui/react-components";
import type { RegisterList, RegisterQuery } from "#contract/register.ts";
import { ChoiceField } from "#renderer/components/fields.tsx";
import { REGISTER } from "#renderer/text/register.ts";

interface RegisterFiltersProps extends Pick<RegisterList, "years" | "kinds"> {
  readonly query: RegisterQuery;
  readonly onChange: (query: RegisterQuery) => void;
}

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, "& .fui-Field": { width: "150px" } },
});

const ALL = "";

/** Own or cited, of which kind, of which year. */
export function RegisterFilters({ query, years, kinds, onChange }: RegisterFiltersProps) {
  const styles = useStyles();
  const { origin: chosenOrigin, kind: chosenKind, year: chosenYear, ...rest } = query;
  const origin = chosenOrigin === undefined ? {} : { origin: chosenOrigin };
  const kind = chosenKind === undefined ? {} : { kind: chosenKind };
  const year = chosenYear === undefined ? {} : { year: chosenYear };
  return (
    <fieldset className={styles.filters} aria-label={REGISTER.filters} style={{ border: 0, margin: 0, padding: 0 }}>
      <ChoiceField
        label={REGISTER.origin}
        value={chosenOrigin ?? ALL}
        options={[
          { value: ALL, text: REGISTER.origins.all },
          { value: "own", text: REGISTER.origins.own },
          { value: "cited", text: REGISTER.origins.cited },
        ]}
        onChange={(value) => onChange({ ...rest, ...kind, ...year, ...(value === "own" || value === "cited" ? { origin: value } : {}) })}
      />
      <ChoiceField
        label={REGISTER.kind}
        value={chosenKind ?? ALL}
        options={[{ value: ALL, text: REGISTER.allKinds }, ...kinds.map(({ code, name }) => ({ value: code, text: name }))]}
        onChange={(value) => onChange({ ...rest, ...origin, ...year, ...(value === ALL ? {} : { kind: value }) })}
      />
      <ChoiceField
        label={REGISTER.year}
        value={chosenYear === undefined ? ALL : String(chosenYear)}
        options={[{ value: ALL, text: REGISTER.allYears }, ...years.map((one) => ({ value: String(one), text: String(one) }))]}
        onChange={(value) => onChange({ ...rest, ...origin, ...kind, ...(value === ALL ? {} : { year: Number(value) }) })}
      />
    </fieldset>
  );
}
