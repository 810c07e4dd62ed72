import { decimal, decimalsPrinted, type Decimal } from "../../figures";
import { withoutSpaces } from "../normalise";

/** A task, what was done of it, and the percentage that a text says that is. */
export interface SaidShare {
  readonly words: string;
  readonly task: Decimal;
  readonly done: Decimal;
  /** In percent, with the decimals that are written. */
  readonly percent: Decimal;
  readonly decimals: number;
  /** 超任务43%: what was done beyond the task, not the whole. */
  readonly isExcess: boolean;
}

const NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)\\s*";
/** 任务115户，实际完成264户，超任务43%: one unit, within one sentence, the two numbers before the percentage. */
const TASK_AND_DONE = new RegExp(
  `(?:任务|目标|计划)[^\\d。；]{0,8}${NUMBER}([一-龥]{1,3}?)[^\\d。；]{0,12}(?:完成|实际|实施|改造|建设)[^\\d。；]{0,8}` +
    `${NUMBER}\\2[^\\d。；]{0,8}?(超(?:额|任务|目标|计划|出)|完成率|(?:任务|目标|计划)的)[^\\d。；]{0,6}(\\d+(?:\\.\\d+)?)\\s*[%％]`,
  "g",
);

/** Where a text states a task, what was done, and the share of it in one sentence. */
export function sharesOfTask(text: string): readonly SaidShare[] {
  return [...text.matchAll(TASK_AND_DONE)].map(([words, task, , done, measure, percent]) => ({
    words: withoutSpaces(words),
    task: plain(task!),
    done: plain(done!),
    percent: decimal(percent!),
    decimals: decimalsPrinted(percent!),
    isExcess: measure!.startsWith("超"),
  }));
}

function plain(digits: string): Decimal {
  return decimal(digits.replace(/,/g, ""));
}
