import { quoted, rate, type AmountUnit, type Decimal } from "../../figures";
import {
  wholeFunds,
  type Dossier,
  type FundsBlock,
  type FundsRow,
  type ListSum,
  type OtherAmount,
  type Slot,
  type WholeFunds,
} from "../../recognition";
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
  const { dossier } = scored;
  const rows = blocksOf(scored).flatMap((block) => block.funds.rows.map((row) => lineOf(block, row)));
  const seen = new Set(rows.flatMap(({ annualBudget, executed }) => [annualBudget, executed].flatMap(keyOf)));
  for (const project of dossier.projects) {
    const own = project.annualBudget ?? project.executed;
    if (own === null || keyOf(own).some((key) => seen.has(key))) continue;
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

/** The whole of each funds block whose own line lacks it: all its sources together. */
export function addedUpRowsOf(scored: ScoredWorkbook): readonly AmountRow[] {
  return blocksOf(scored).flatMap((block): AmountRow[] => {
    const whole = wholeFunds(block.funds);
    if (whole === null || block.funds.rows.some((row) => row === whole)) return [];
    const { owner, evaluation } = block;
    return [{ ...amountsIn(block, whole), title: owner, otherAmounts: [], funds: null, evaluation }];
  });
}

/** A form's funds block with whose it is. */
interface Block extends Pick<AmountRow, "owner" | "project" | "evaluation"> {
  readonly funds: FundsBlock;
}

function blocksOf(scored: ScoredWorkbook): readonly Block[] {
  const { dossier } = scored;
  const evaluations = new Map(evaluationsOf(scored).map(({ evaluation }) => [evaluation.formIndex, evaluation]));
  const names = new Map(dossier.projects.map(({ form, name }) => [form, name]));
  return dossier.forms.flatMap(({ funds, isTemplate, project }, index): Block[] => {
    if (funds === null || isTemplate) return [];
    const name = names.get(index) ?? project?.value ?? null;
    const owner = name === null ? "部门整体" : quoted(name);
    return [{ funds, owner, project: name, evaluation: evaluations.get(index) ?? null }];
  });
}

function lineOf(block: Block, row: FundsRow): AmountRow {
  return {
    ...amountsIn(block, row),
    title: row.isTotal ? block.owner : `${block.owner}的“${row.label}”`,
    otherAmounts: row.otherAmounts ?? [],
    funds: row,
    evaluation: row.isTotal ? block.evaluation : null,
  };
}

function amountsIn({ funds, owner, project }: Block, { initialBudget, annualBudget, executed, rate }: WholeFunds) {
  return { owner, project, initialBudget, annualBudget, executed, statedRate: rate, unit: funds.unit, isGroup: false };
}

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

function keyOf(slot: Slot | null): readonly string[] {
  return slot === null ? [] : [`${slot.at.sheet}\n${slot.at.row}\n${slot.at.column}`];
}
