import { useMemo, type ReactElement } from "react";
import { fieldsOfItem, type Evaluated } from "../../app";
import { evaluationsOf, type Evaluation, type ScoredItem } from "../../scoring";
import { EntryEditor } from "./EntryEditor";
import { focusWriting } from "./focus";

export interface SettleFieldsProps {
  readonly evaluated: Evaluated;
  readonly evaluation: Evaluation;
  readonly item: ScoredItem;
}

/** What of an opened indicator waits for a person: its points, its missing actual, what being late costs, why. */
export function SettleFields({ evaluated, evaluation, item }: SettleFieldsProps): ReactElement {
  const fields = useMemo(() => {
    const owned = evaluationsOf(evaluated.scored).find((one) => one.evaluation === evaluation);
    return owned ? fieldsOfItem(evaluated, owned.owner, evaluation, item) : [];
  }, [evaluated, evaluation, item]);
  return (
    <>
      {fields.map((field) => (
        <EntryEditor
          key={field.key}
          field={field}
          hasFocus={false}
          onDone={() => focusWriting("indicators")}
          onClose={() => undefined}
        />
      ))}
    </>
  );
}
