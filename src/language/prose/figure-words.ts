import { decimal, decimalsPrinted, type AmountUnit, type Decimal } from "../../figures";
import { withoutSpaces } from "../normalise";

const AMOUNT = "(?:数|额|金额|总额|合计)?(?:为|是|达|共|共计|合计)?\\s*(\\d[\\d,，]*(?:\\.\\d+)?)\\s*(万元|元|亿元)";
const PERCENT = "(?:为|是|达|达到)?\\s*(\\d+(?:\\.\\d+)?)\\s*[%％]";
const words = (pattern: string) => new RegExp(pattern, "g");
/** The words that name a figure of the workbook beyond doubt. Group 1 is the number, group 2 its unit. */
const WORDS = {
  annualBudget: words(`(?:全年|调整后|本年)预算(?!执行|收入)${AMOUNT}`),
  budget: words(`(?<!年初)(?<!收入)预算安排(?:资金)?${AMOUNT}`),
  executed: words(`(?:(?<!预算)(?:全年执行|执行)数|(?:实际|全年)(?:支出|使用|支付)(?:资金)?)${AMOUNT}`),
  rate: words(`(?:完成预算的|预算执行率|(?<![一-龥])执行率|资金执行率)${PERCENT}`),
  /** 完成预算的 may speak of revenue or of one project where the unit as a whole is described. */
  unitRate: words(`(?:部门|单位|整体)(?:整体)?预算执行率${PERCENT}`),
  revenueActual: words(`(?:决算收入|收入决算)${AMOUNT}`),
  revenueBudget: words(`(?:预算收入|收入预算)(?!完成)${AMOUNT}`),
  revenue: words(`(?:总收入|收入合计|收入总计)${AMOUNT}`),
  revenueRate: words(`(?:收入(?:预算)?完成率|完成(?:当年|年度)?(?:预算收入|收入预算)的)${PERCENT}`),
  score: words(
    "(?:自评(?:综合|总)?(?:得分|分数|评分|总分|分)?|(?:综合|最终|总)得分)(?:为|是|共)?\\s*(\\d+(?:\\.\\d+)?)\\s*(分)",
  ),
} as const;

/** Figures that texts name: the annual budget, what was executed, the score, … */
export type NamedBy = keyof typeof WORDS;

/** A figure that a text states. */
export interface SaidFigure {
  readonly words: string;
  readonly value: Decimal;
  /** How many it is printed with: 2 in 138.50. */
  readonly decimals: number;
  /** null for a percentage. */
  readonly unit: AmountUnit | "分" | null;
  /** 上年, 2020年 before it: the year that it is of, "earlier" where only words say so; null where none is named. */
  readonly ofYear: number | "earlier" | null;
}

/** Where a text states the figure. */
export function figuresSaid(text: string, figure: NamedBy): readonly SaidFigure[] {
  return [...text.matchAll(WORDS[figure])].map((match) => ({
    words: withoutSpaces(match[0]),
    value: decimal(match[1]!.replace(/[,，]/g, "")),
    decimals: decimalsPrinted(match[1]!),
    unit: (match[2] ?? null) as SaidFigure["unit"],
    ofYear: yearBefore(text.slice(0, match.index)),
  }));
}

const EARLIER = /(?:上年|去年|上年度|同期|较上)[^，]{0,8}$/;
const YEAR = /20\d\d(?=年)/g;

/** 上年决算收入…, 2020年决算收入…: the words before the figure, in its own sentence. */
function yearBefore(before: string): number | "earlier" | null {
  const clause = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("；")) + 1);
  if (EARLIER.test(clause)) return "earlier";
  const last = [...clause.matchAll(YEAR)].at(-1);
  return last === undefined ? null : Number(last[0]);
}
