import { ZERO, type Decimal } from "../../figures";
import { shownNumber } from "../../figures/term";
import { showsDirection } from "../../language";
import type { Bounds, Outcome, ShownTexts } from "../rule";

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

/** 完成率95.4%, or nothing where there is none; of a fall where a rise was asked, that it is one. */
export function completionText({ completion }: Outcome, shown: ShownTexts): string {
  if (completion?.lt(ZERO) && shown.got === "none") return "，与目标方向相反";
  return completion === null ? "" : `，完成率${shown.rate(completion)}`;
}

/** How far an actual lies above its target: 0.6 个百分点 of percentages, else the number alone. */
export function aboveText(difference: Decimal, { target }: ShownTexts): string {
  return `${shownNumber(difference)}${/[%％]/.test(target) ? " 个百分点" : ""}`;
}

/** 得满分 10 分 or 得 9.54 分，扣 0.46 分. */
export function scoreText(shown: ShownTexts): string {
  return gotText(shown, () => shown.score);
}

/** The same with the sum that gives it: 得 10×90.63÷95=9.54 分，扣 0.46 分. */
export function calculatedText(shown: ShownTexts): string {
  return gotText(shown, shown.calculation);
}

function gotText({ got, score, lost }: ShownTexts, worked: () => string): string {
  if (got === "all") return `得满分 ${score} 分`;
  // With few decimals a small loss prints as 0: 9.96 of 10 is 得 10 分.
  const off = /[1-9]/.test(lost) ? `，扣 ${lost} 分` : "";
  return `得 ${got === "none" ? "0" : worked()} 分${off}`;
}

/** 得分在 6 分（含）至 8 分之间. */
export function boundsText({ low, high }: Bounds, shown: ShownTexts): string {
  return `${shown.points(low)} 分至 ${shown.points(high)} 分之间`;
}
