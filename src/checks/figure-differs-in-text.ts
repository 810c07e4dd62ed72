import {
  convert,
  decimal,
  formatAmount,
  formatPercent,
  formatScore,
  rate,
  type AmountUnit,
  type Decimal,
} from "../figures";
import { standingTotal, type ScoredWorkbook } from "../scoring";
import type { Check, Sighting } from "./check";
import { decimalsOf, roundingRoom } from "./support/amounts";
import { fundsTotalOf } from "./support/evaluations";
import { places } from "./support/places";
import { textsOf } from "./support/texts";
import type { CellRange } from "../workbook";

export const figureDiffersInText: Check = {
  id: "figure-differs-in-text",
  severity: "warning",
  title: "文字中的数字与表中不同",
  why: "报告的文字与表格中同一个数字必须一致，这是抽查最先核对的内容。",
  mend: "核对后改正文字或表中的数字。",
  example: "文字写“执行数为2.92万元”，表中是 2.29 万元。请核对。",
  run(scored) {
    const known = figuresByOwner(scored);
    return textsOf(scored).flatMap(({ owner, text }) =>
      (known.get(owner) ?? []).flatMap((figure) => contradiction(text.value, figure, text.at)),
    );
  },
};

/** A figure of the workbook and the words that name it beyond doubt. Group 1 is the number, group 2 its unit. */
interface NamedFigure {
  readonly words: RegExp;
  readonly value: Decimal;
  /** null: a percentage or a score. */
  readonly unit: AmountUnit | null;
  readonly kind: "amount" | "rate" | "score";
  readonly at: readonly CellRange[];
}

const AMOUNT = "(?:为|是|共|共计)?\\s*(\\d+(?:\\.\\d+)?)\\s*(万元|元|亿元)";
const PERCENT = "(?:为|是|达|达到)?\\s*(\\d+(?:\\.\\d+)?)\\s*[%％]";
const WORDS = {
  annualBudget: new RegExp(`(?:全年|调整后)预算数?${AMOUNT}`),
  executed: new RegExp(`(?<!预算)(?:全年执行|执行)数${AMOUNT}`),
  rate: new RegExp(`(?:完成预算的|预算执行率)${PERCENT}`),
  /** 完成预算的 may speak of revenue or of one project where the unit as a whole is described. */
  unitRate: new RegExp(`(?:部门|单位|整体)(?:整体)?预算执行率${PERCENT}`),
  revenueActual: new RegExp(`决算收入${AMOUNT}`),
  revenueBudget: new RegExp(`预算收入${AMOUNT}`),
  score: /自评(?:综合)?得分(?:为|是)?\s*(\d+(?:\.\d+)?)\s*(分)/,
} as const;

function figuresByOwner(scored: ScoredWorkbook): ReadonlyMap<string | null, readonly NamedFigure[]> {
  const byOwner = new Map<string | null, readonly NamedFigure[]>();
  const { revenue } = scored.dossier;
  const own: NamedFigure[] = [];
  if (revenue?.actual?.number) {
    own.push(amount(WORDS.revenueActual, revenue.actual.number, revenue.unit, places(revenue.actual)));
  }
  if (revenue?.budget?.number) {
    own.push(amount(WORDS.revenueBudget, revenue.budget.number, revenue.unit, places(revenue.budget)));
  }
  if (scored.department !== null && scored.department.pending.count === 0) {
    own.push(scoreFigure(standingTotal(scored.department), places(scored.department.form.total?.score)));
  }
  const unitRate = scored.department?.executionRate ?? null;
  if (scored.department !== null && unitRate !== null) {
    const total = fundsTotalOf(scored.department);
    own.push(rateFigure(WORDS.unitRate, unitRate, places(total?.executed, total?.annualBudget)));
  }
  byOwner.set(null, own);
  for (const { project, evaluation } of scored.projects) {
    const { annualBudget, executed, unit } = project;
    const figures: NamedFigure[] = [];
    if (annualBudget?.number) figures.push(amount(WORDS.annualBudget, annualBudget.number, unit, places(annualBudget)));
    if (executed?.number) figures.push(amount(WORDS.executed, executed.number, unit, places(executed)));
    const executionRate = rate(executed?.number ?? null, annualBudget?.number ?? null);
    if (executionRate !== null) figures.push(rateFigure(WORDS.rate, executionRate, places(executed, annualBudget)));
    if (evaluation?.form.isScored && evaluation.pending.count === 0) {
      figures.push(scoreFigure(standingTotal(evaluation), places(evaluation.form.total?.score)));
    }
    byOwner.set(project.name, figures);
  }
  return byOwner;
}

function amount(words: RegExp, value: Decimal, unit: AmountUnit, at: readonly CellRange[]): NamedFigure {
  return { words, value, unit, kind: "amount", at };
}

function rateFigure(words: RegExp, value: Decimal, at: readonly CellRange[]): NamedFigure {
  return { words, value, unit: null, kind: "rate", at };
}

function scoreFigure(value: Decimal, at: readonly CellRange[]): NamedFigure {
  return { words: WORDS.score, value, unit: null, kind: "score", at };
}

/** The text's number is right when it is the figure rounded to the decimals that the text prints. */
function contradiction(text: string, figure: NamedFigure, at: CellRange): Sighting[] {
  const match = figure.words.exec(text);
  if (match === null) return [];
  const said = decimal(match[1]!);
  const value =
    figure.kind === "rate"
      ? figure.value.times(100)
      : figure.unit === null
        ? figure.value
        : convert(figure.value, figure.unit, match[2] as AmountUnit);
  if (
    said
      .minus(value)
      .abs()
      .lte(roundingRoom(1, decimalsOf(said)))
  )
    return [];
  return [
    {
      message: `文字写“${match[0].replace(/\s/g, "")}”，表中是 ${shownAs(figure)}。请核对。`,
      sources: [at, ...figure.at],
    },
  ];
}

function shownAs({ kind, value, unit }: NamedFigure): string {
  if (kind === "rate") return formatPercent(value, 2);
  return kind === "score" ? `${formatScore(value)} 分` : `${formatAmount(value)} ${unit}`;
}
