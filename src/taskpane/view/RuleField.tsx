import { Label, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useRef, type ReactElement } from "react";
import type { LineKey, ShownOffers } from "../shown/indicators";
import { usePane } from "./context";

const useStyles = makeStyles({
  box: { marginTop: "8px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  // As wide as the line leaves, not as its longest choice.
  field: { flex: "1 1 150px", minWidth: 0 },
  note: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
});

/** What the field stands on where nothing is chosen. */
const OF_FORM = "";

/** 计分方式: another rule for this indicator than the form's words give it, and the way back. */
export function RuleField({
  at,
  offers: { inferred, usable, unusable, chosen, isKnown, isOfPane },
}: {
  readonly at: LineKey;
  readonly offers: ShownOffers;
}): ReactElement {
  const styles = useStyles();
  const { work, messages } = usePane();
  const words = messages.indicators;
  const id = useId();
  const field = useRef<HTMLSelectElement>(null);
  const refused = unusable.find(({ term }) => isKnown && term === chosen);
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <Label htmlFor={id} size="small">
          {words.rule}
        </Label>
        <Select
          id={id}
          ref={field}
          className={styles.field}
          size="small"
          value={chosen ?? OF_FORM}
          onChange={(_, { value }) => void work.chooseRule(at, value === OF_FORM ? null : value)}
        >
          <option value={OF_FORM}>{words.ruleOfForm(inferred)}</option>
          {chosen !== null && !isKnown ? <option disabled>{chosen}</option> : null}
          {usable.map((term) => (
            <option key={term}>{term}</option>
          ))}
          <optgroup label={words.rulesUnusable}>
            {unusable.map(({ term, why }) => (
              <option key={term} value={term} disabled>
                {words.ruleUnusable(term, why)}
              </option>
            ))}
          </optgroup>
        </Select>
        {chosen === null ? null : (
          <Link
            as="button"
            onClick={() => {
              field.current?.focus();
              void work.chooseRule(at, null);
            }}
          >
            {words.ruleBack}
          </Link>
        )}
      </div>
      {isOfPane ? <p className={styles.note}>{words.ruleChosen(inferred)}</p> : null}
      {refused ? <p className={styles.note}>{words.ruleRefused(refused.term, refused.why)}</p> : null}
    </div>
  );
}
