import { Label, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useMemo, useRef, type ReactElement } from "react";
import type { Evaluated } from "../../app";
import type { IndicatorRow } from "../../recognition";
import { ruleByMethod, ruleOffers, type Evaluation, type RuleOffers, type ScoredItem } from "../../scoring";
import { usePane } from "./context";

const useStyles = makeStyles({
  box: { marginTop: "8px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  // As wide as the line leaves, not as its longest choice.
  field: { flex: "1 1 150px", minWidth: 0 },
  note: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
});

export interface RuleFieldProps {
  readonly evaluated: Evaluated;
  readonly evaluation: Evaluation;
  readonly item: ScoredItem;
  readonly row: IndicatorRow;
}

/** 计分方式: another rule for this indicator than the form's words give it, and the way back. */
export function RuleField({ evaluated, evaluation, item, row }: RuleFieldProps): ReactElement | null {
  const offers = useMemo(() => ruleOffers(evaluated.dossier, evaluation, row), [evaluated, evaluation, row]);
  return offers && <RuleChoice item={item} row={row} offers={offers} />;
}

/** What the field stands on where nothing is chosen. */
const OF_FORM = "";

function RuleChoice({
  item,
  row,
  offers: { inferred, usable, unusable },
}: {
  readonly item: ScoredItem;
  readonly row: IndicatorRow;
  readonly offers: RuleOffers;
}): ReactElement {
  const styles = useStyles();
  const { work, messages } = usePane();
  const words = messages.indicators;
  const id = useId();
  const field = useRef<HTMLSelectElement>(null);
  const { chosenMethod } = row;
  const chosen = chosenMethod === undefined ? null : ruleByMethod(chosenMethod);
  const refused = unusable.find(({ rule }) => rule === chosen);
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
          value={chosen?.term ?? chosenMethod ?? OF_FORM}
          onChange={(_, { value }) => void work.chooseRule(row, value === OF_FORM ? null : value)}
        >
          <option value={OF_FORM}>{words.ruleOfForm(inferred.term)}</option>
          {chosenMethod !== undefined && chosen === null ? <option disabled>{chosenMethod}</option> : null}
          {usable.map(({ term }) => (
            <option key={term}>{term}</option>
          ))}
          <optgroup label={words.rulesUnusable}>
            {unusable.map(({ rule: { term }, why }) => (
              <option key={term} value={term} disabled>
                {words.ruleUnusable(term, why)}
              </option>
            ))}
          </optgroup>
        </Select>
        {chosenMethod === undefined ? null : (
          <Link
            as="button"
            onClick={() => {
              field.current?.focus();
              void work.chooseRule(row, null);
            }}
          >
            {words.ruleBack}
          </Link>
        )}
      </div>
      {item.chosenBy === "pane" ? <p className={styles.note}>{words.ruleChosen(inferred.term)}</p> : null}
      {refused ? <p className={styles.note}>{words.ruleRefused(refused.rule.term, refused.why)}</p> : null}
    </div>
  );
}
