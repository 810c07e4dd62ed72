import { quoted, rate, type AmountUnit, type Decimal } from "../../figures";
import type { Dossier, FundsRow, ListSum, OtherAmount, Slot } from "../../recognition";
import { evaluationsOf, type Evaluation, type ScoredWorkbook } from "../../scoring";

import { remembered } from "./remembered";

/** A line of amounts: a project in the list, or a line of a form's funds block. */
export interface AmountRow {
  /** “培训项目”, or “培训项目”的“年度资金总额”. */
  readonly title: string;
  /** “培训项目” for the lines of its funds block too. */
  readonly owner: string;
  /** The project's name; null for the unit as a whole and for sums. */
  readonly project: string | null;
  readonly initialBudget: Slot | null;
  readonly annualBudget: Slot | null;
  readonly executed: Slot | null;
  readonly statedRate: Slot | null;
  /** Amounts beside them that the rate may be a share of: 合同金额. */
  readonly otherAmounts: readonly OtherAmount[];
  readonly unit: AmountUnit;
  /** The line of a funds block; null for a line of the list. */
  readonly funds: FundsRow | null;
  /** The evaluation that the line's amounts score; null for the list and for lines beneath the total. */
  readonly evaluation: Evaluation | null;
  /** A level-1 line above the projects that it sums. */
  readonly isGroup: boolean;
  /** 合计 or 小计 of the list. */
  readonly isSum?: boolean;
}

/** Every line of amounts once: a project known only from its form is that form's line. */
export const amountRowsOf = remembered((scored): readonly AmountRow[] => {
  const rows: AmountRow[] = [];
  const { dossier } = scored;
  const evaluations = new Map<number, Evaluation>();
  const names = new Map<number, string>();
  for (const { evaluation } of evaluationsOf(scored)) evaluations.set(evaluation.formIndex, evaluation);
  for (const { form, name } of dossier.projects) if (form !== null) names.set(form, name);
  const seen = new Set<string>();
  dossier.forms.forEach((form, index) => {
    if (form.funds === null || form.isTemplate) return;
    const name = names.get(index) ?? form.project?.value;
    const owner = name === undefined ? "部门整体" : quoted(name);
    for (const row of form.funds.rows) {
      for (const slot of [row.annualBudget, row.executed]) if (slot) seen.add(cellKey(slot));
      rows.push({
        title: row.isTotal ? owner : `${owner}的“${row.label}”`,
        owner,
        project: name ?? null,
        initialBudget: row.initialBudget,
        annualBudget: row.annualBudget,
        executed: row.executed,
        statedRate: row.rate,
        otherAmounts: row.otherAmounts ?? [],
        unit: form.funds.unit,
        funds: row,
        evaluation: row.isTotal ? (evaluations.get(index) ?? null) : null,
        isGroup: false,
      });
    }
  });
  for (const project of dossier.projects) {
    const own = project.annualBudget ?? project.executed;
    if (own === null || seen.has(cellKey(own))) continue;
    const { initialBudget, annualBudget, executed, statedRate, unit } = project;
    rows.push({
      title: quoted(project.name),
      owner: quoted(project.name),
      project: project.name,
      initialBudget,
      annualBudget,
      executed,
      statedRate,
      otherAmounts: project.otherAmounts ?? [],
      unit,
      funds: null,
      evaluation: null,
      isGroup: project.isGroup,
    });
  }
  return rows;
});

/** The lines 合计 and 小计 of the project lists, as they were read. */
export function listSumsOf({ lists }: Dossier): readonly ListSum[] {
  return lists.flatMap(({ total, subtotals }) => [...(total ? [total] : []), ...subtotals]);
}

/** The same as lines of amounts. */
export function sumRowsOf({ dossier }: ScoredWorkbook): readonly AmountRow[] {
  return listSumsOf(dossier).map((row) => ({
    title: `项目清单的“${row.label}”`,
    owner: row.label,
    project: null,
    initialBudget: row.initialBudget,
    annualBudget: row.annualBudget,
    executed: row.executed,
    statedRate: row.statedRate,
    otherAmounts: row.otherAmounts ?? [],
    unit: row.unit,
    funds: null,
    evaluation: null,
    isGroup: true,
    isSum: true,
  }));
}

/** executed ÷ annual budget of the line; null where either is missing or the budget is zero. */
export function rateOf(row: AmountRow): Decimal | null {
  return rate(row.executed?.number ?? null, row.annualBudget?.number ?? null);
}

/** executed ÷ initial budget of the line. */
export function rateOnInitial(row: AmountRow): Decimal | null {
  return rate(row.executed?.number ?? null, row.initialBudget?.number ?? null);
}

function cellKey(slot: Slot): string {
  return `${slot.at.sheet}\n${slot.at.row}\n${slot.at.column}`;
}
