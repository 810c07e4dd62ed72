import { decimal, formatPercent, formatScore, type Decimal } from "../../figures";
import { showsDirection } from "../../language";
import type { Outcome, ShownTexts } from "../rule";

/** 目标≥95%，完成90.63%. `sense` says which way an unsigned target counts: 目标75元（不高于）. */
export function facts(shown: ShownTexts, sense = ""): string {
  const said = sense !== "" && !showsDirection(shown.target) ? `（${sense}）` : "";
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

/** 得满分 10 分 or 得 9.54 分，扣 0.46 分. */
export function scoreText(shown: ShownTexts): string {
  return gotText(shown, () => shown.score);
}

/** The same with the sum that gives it: 得 10×90.63÷95=9.54 分，扣 0.46 分. */
export function calculatedText(shown: ShownTexts): string {
  return gotText(shown, shown.calculation);
}

function gotText({ weight, score }: ShownTexts, worked: () => string): string {
  if (score === weight) return `得满分 ${score} 分`;
  const lost = formatScore(decimal(weight).minus(score));
  return score === "0" ? `得 0 分，扣 ${lost} 分` : `得 ${worked()} 分，扣 ${lost} 分`;
}

/** 得分在 6 分（含）至 8 分之间. */
export function boundsText(bounds: { readonly low: Decimal; readonly high: Decimal }): string {
  return `${formatScore(bounds.low)} 分至 ${formatScore(bounds.high)} 分之间`;
}
