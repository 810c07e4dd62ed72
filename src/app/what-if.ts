import type { Decimal } from "../figures";
import { readExpression } from "../language";
import { numberOfText, type EvaluationForm, type IndicatorRow, type Slot } from "../recognition";
import { scoreWorkbook, standingTotal, type Evaluation } from "../scoring";
import type { Evaluated } from "./evaluate";

/** What one indicator and its table would get with another actual value. Scores are 分. */
export interface WhatIf {
  /** What the rules would give; null where the score would wait for a judgement. */
  readonly score: Decimal | null;
  readonly total: Decimal;
  readonly grade: string | null;
  /** The sentence that explains the score, as for the real value. */
  readonly explanation: string;
}

/**
 * "如果完成…": scores one form again with `text` in the place of the actual value of its row. The text is read as the
 * cell's would be; a score typed by hand in that row is set aside, every other row keeps what it has. Nothing is
 * written. null where the row is not one of the form's scored indicators.
 */
export function whatIf(evaluated: Evaluated, evaluation: Evaluation, row: IndicatorRow, text: string): WhatIf | null {
  const { form } = evaluation;
  const index = form.indicators.indexOf(row);
  if (index < 0) return null;
  const changed: IndicatorRow = {
    ...row,
    actual: { ...row.actual, text, slot: withText(row.actual.slot, text), reading: readExpression(text) },
    score: row.score && emptied(row.score),
    coefficient: null,
  };
  const indicators = form.indicators.map((one) => (one === row ? changed : one));
  const again = scoreForm(evaluated, evaluation, { ...form, indicators });
  const place = again?.indicators.findIndex((one) => one.row === changed) ?? -1;
  const item = again?.indicators[place];
  if (!again || !item) return null;
  // The points of a pool stand on one of its rows: a row that another counts for tells what the pool would get.
  const counted = item.pool ? again.indicators[place - item.pool.index + item.pool.seat]! : item;
  return { score: counted.score, total: standingTotal(again), grade: again.grade, explanation: item.explained() };
}

/** Only the one form is scored again; the unit's other tables and numbers stay as they are. */
function scoreForm(evaluated: Evaluated, evaluation: Evaluation, form: EvaluationForm): Evaluation | null {
  const { dossier, scheme } = evaluated;
  const owner = dossier.projects.find((project) => project.form === evaluation.formIndex);
  const projects = owner ? [{ ...owner, form: 0 }] : [];
  const { scored } = scoreWorkbook({ ...dossier, forms: [form], projects }, { scheme, findings: [] });
  return scored.projects[0]?.evaluation ?? scored.department;
}

function withText(slot: Slot | null, text: string): Slot | null {
  if (slot === null) return null;
  const number = numberOfText(text);
  return { ...slot, text, number, isTextNumber: number !== null, formula: null, isOurs: false, error: null };
}

function emptied(slot: Slot): Slot {
  return { ...slot, text: "", number: null, isTextNumber: false, formula: null, isOurs: false, error: null };
}
