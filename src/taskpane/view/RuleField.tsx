import { Dropdown, Label, Link, makeStyles, Option, OptionGroup, tokens } from "@fluentui/react-components";
import { useId, useMemo, useRef, type ReactElement } from "react";
import type { Evaluated } from "../../app";
import type { IndicatorRow } from "../../recognition";
import { ruleByMethod, ruleOffers, type Evaluation, type RuleOffers, type ScoredItem } from "../../scoring";
import { usePane } from "./context";

const useStyles = makeStyles({
  box: { marginTop: "8px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  field: { flexGrow: 1, minWidth: "150px" },
  // Above the pane's top and foot, which stay in view.
  list: { zIndex: 3 },
  option: { display: "block" },
  why: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
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

/** A narrow pane has no room beside the field. */
const POSITIONING = { fallbackPositions: ["above" as const] };

/** What the rule stands for that the form itself gives. */
const OF_FORM = "form";

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
  const label = useId();
  const field = useRef<HTMLButtonElement>(null);
  const { chosenMethod } = row;
  const chosen = chosenMethod === undefined ? null : ruleByMethod(chosenMethod);
  const ofForm = words.ruleOfForm(inferred.term);
  const refused = unusable.find(({ rule }) => rule === chosen);
  const choose = (id: string | undefined): void => {
    const term = usable.find((rule) => rule.id === id)?.term ?? null;
    if (term !== (chosenMethod ?? null)) void work.chooseRule(row, term);
  };
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <Label id={label} size="small">
          {words.rule}
        </Label>
        <Dropdown
          ref={field}
          className={styles.field}
          size="small"
          // Beside the field in the page, so that it lies in the same landmark.
          inlinePopup
          listbox={{ className: styles.list }}
          positioning={POSITIONING}
          aria-labelledby={label}
          value={chosenMethod ?? ofForm}
          selectedOptions={[chosenMethod === undefined ? OF_FORM : (chosen?.id ?? "")]}
          onOptionSelect={(_, { optionValue }) => choose(optionValue)}
        >
          <Option value={OF_FORM}>{ofForm}</Option>
          {usable.map(({ id, term }) => (
            <Option key={id} value={id}>
              {term}
            </Option>
          ))}
          <OptionGroup label={words.ruleUnusable}>
            {unusable.map(({ rule: { id, term }, why }) => (
              <Option key={id} value={id} text={term} disabled>
                <span className={styles.option}>
                  {term}
                  <span className={styles.why}>{why}</span>
                </span>
              </Option>
            ))}
          </OptionGroup>
        </Dropdown>
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
