import { decimal, formatAmount, formatPercent, formatScore, type Decimal } from "../../figures";
import type { Outcome } from "../rule";

/** The texts of one row as the form shows them, and weight and rounded score as they are printed. */
export interface ShownTexts {
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  readonly score: string;
}

/** 目标≥95%，完成90.63%. `sense` says which way an unsigned target counts: 目标75元（不高于）. */
export function facts(shown: ShownTexts, sense = ""): string {
  const said = sense !== "" && !/[≥≤≧≦><=＝＞＜═不以至]/.test(shown.target) ? `（${sense}）` : "";
  const target = shown.target === "" ? "没有写目标" : `目标${quoted(shown.target)}${said}`;
  return `${target}，${shown.actual === "" ? "没有写完成值" : `完成${quoted(shown.actual)}`}`;
}

/** Words stand in quotes, so that 完成“已完成” reads as a sentence; numbers and days stand as they are. */
function quoted(text: string): string {
  return /\d/.test(text) ? text : `“${text}”`;
}

/** 完成率95.4%, or nothing where there is none. */
export function completionText(outcome: Outcome): string {
  return outcome.completion === null ? "" : `，完成率${formatPercent(outcome.completion, 2)}`;
}

/** 得满分 10 分 or 得 9.54 分，扣 0.46 分, with the calculation before the equals sign where there is one. */
export function scoreText(shown: ShownTexts, calculation = ""): string {
  if (shown.score === shown.weight) return `得满分 ${shown.score} 分`;
  const lost = formatScore(decimal(shown.weight).minus(shown.score));
  const worked = calculation === "" ? `${shown.score}` : `${calculation}=${shown.score}`;
  return shown.score === "0" ? `得 0 分，扣 ${lost} 分` : `得 ${worked} 分，扣 ${lost} 分`;
}

/** A number inside a calculation: 90.63, (-0.5). */
export function term(value: Decimal): string {
  const text = formatAmount(value);
  return text.startsWith("-") ? `(${text})` : text;
}

/** 得分在 6 分（含）至 8 分之间. */
export function boundsText(bounds: { readonly low: Decimal; readonly high: Decimal }): string {
  return `${formatScore(bounds.low)} 分至 ${formatScore(bounds.high)} 分之间`;
}
