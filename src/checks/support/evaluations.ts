import { quoted } from "../../figures";
import type { ProjectRecord } from "../../recognition";
import type { Evaluation, ScoredItem } from "../../scoring";
import type { CellAddress } from "../../workbook";
import { isUnitSlip } from "./amounts";
import { remembered } from "./remembered";

/** An evaluation with the words that messages call it by. */
export interface TitledEvaluation {
  readonly evaluation: Evaluation;
  /** null for the department's table. */
  readonly project: ProjectRecord | null;
  /** “培训项目” or 部门整体. */
  readonly title: string;
}

/** All self-evaluation tables that were scored: the projects' in the order of the list, then the department's. */
export const evaluationsOf = remembered((scored): readonly TitledEvaluation[] => {
  const found: TitledEvaluation[] = [];
  for (const { project, evaluation } of scored.projects) {
    if (evaluation !== null) found.push({ evaluation, project, title: quoted(project.name) });
  }
  if (scored.department !== null) found.push({ evaluation: scored.department, project: null, title: "部门整体" });
  return found;
});

/** The execution rate, where the table scores it, and every indicator. */
export function itemsOf(evaluation: Evaluation): readonly ScoredItem[] {
  return evaluation.execution === null ? evaluation.indicators : [evaluation.execution, ...evaluation.indicators];
}

/** The row 年度资金总额 of the table's funds block. */
export function fundsTotalOf(evaluation: Evaluation) {
  return evaluation.form.funds?.rows.find((row) => row.isTotal) ?? null;
}

/** Whether budget and spending stand in different units: what follows from that rate is told by unit-mixed alone. */
export function hasUnitSlip({ evaluation, project }: TitledEvaluation): boolean {
  const amounts = fundsTotalOf(evaluation) ?? project;
  return isUnitSlip(amounts?.annualBudget, amounts?.executed);
}

/** The cell of an item's 得分; null where the form has none. */
export function scoreCellOf(item: ScoredItem): CellAddress | null {
  return item.scoreAt ?? item.row?.score?.at ?? null;
}

/** The cell of an item's 分值; null where the form has none. */
export function weightCellOf(item: ScoredItem, evaluation: Evaluation): CellAddress | null {
  if (item.row !== null) return item.row.weight?.at ?? null;
  if (item !== evaluation.execution) return null;
  return (fundsTotalOf(evaluation)?.weight ?? evaluation.form.executionRow?.weight)?.at ?? null;
}
