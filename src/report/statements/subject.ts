import { causeAndMeasures, isAsAbove, saysSomething, type CauseAndMeasures } from "../../language";
import type { ProjectRecord } from "../../recognition";
import { isExtra, takesPart, type Evaluation, type ScoredItem } from "../../scoring";
import type { Figures } from "../figures";
import type { NumberStyle } from "../numbers";
import type { Texts } from "../texts";

/** Whom sentences speak of: a project or the unit as a whole. */
export interface Subject {
  /** How its figures are called: department, project.3. */
  readonly id: string;
  readonly evaluation: Evaluation | null;
  readonly project: ProjectRecord | null;
  readonly figures: Figures;
  readonly texts: Texts;
  /** Some text of the unit or of the project explains why the budget was changed. */
  readonly isChangeExplained: boolean;
  readonly style: NumberStyle;
}

/** An item that takes part in the score, with the id of its figures and what its cell says of the deviation. */
export interface Told {
  readonly id: string;
  readonly item: ScoredItem;
  readonly reason: CauseAndMeasures;
}

const NO_REASON: CauseAndMeasures = { cause: "", measures: "" };
const remembered = new WeakMap<Evaluation, readonly Told[]>();

/** The indicators of a table in its order; 同上 means the reason above. Items left out, rows 其中, and 加分项, 减分项 are not told. */
export function indicatorsOf({ id, evaluation }: Pick<Subject, "id" | "evaluation">): readonly Told[] {
  if (evaluation === null) return [];
  const known = remembered.get(evaluation);
  if (known) return known;
  let above = "";
  const seen = new Map<string, number>();
  const told = evaluation.indicators.flatMap((item): Told[] => {
    const written = item.row?.reason?.text ?? "";
    const text = isAsAbove(written) ? above : written;
    if (saysSomething(text)) above = text;
    if (!takesPart(item) || item.row?.isOfWhich || isExtra(item)) return [];
    const number = (seen.get(item.name) ?? 0) + 1;
    seen.set(item.name, number);
    return [
      {
        id: `${id}.indicator-${number === 1 ? item.name : `${item.name}#${number}`}`,
        item,
        reason: saysSomething(text) ? causeAndMeasures(text) : NO_REASON,
      },
    ];
  });
  remembered.set(evaluation, told);
  return told;
}
