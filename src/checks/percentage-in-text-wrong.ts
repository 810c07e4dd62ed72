import { withoutSpaces } from "../language";
import { decimal, formatPercent, HUNDRED, type Decimal, decimalsOf } from "../figures";
import type { Check, Sighting } from "./check";
import { roundingRoom } from "./support/amounts";
import { places } from "./support/places";
import { textsOf } from "./support/texts";

export const percentageInTextWrong: Check = {
  id: "percentage-in-text-wrong",
  severity: "warning",
  title: "文字中的百分比算错了",
  why: "同一句话里任务数、完成数和百分比要对得上；除数用反了，读的人一眼就能看出来。",
  mend: "完成率 = 完成数 ÷ 任务数，超任务 = （完成数 − 任务数）÷ 任务数，按此改正。",
  example: "文字写“任务115户，完成264户，超任务43%”，应为 129.57%。请改正。",
  run(scored) {
    return textsOf(scored).flatMap(({ text }) =>
      [...text.value.matchAll(TASK_AND_DONE)].flatMap((match): Sighting[] => {
        const [words, task, , done, measure, percent] = match;
        const due = dueShare(decimal(plain(task!)), decimal(plain(done!)), measure!);
        const said = decimal(percent!);
        if (
          due === null ||
          said
            .minus(due.times(HUNDRED))
            .abs()
            .lte(roundingRoom(1, decimalsOf(said)))
        )
          return [];
        return [
          {
            message: `文字写“${withoutSpaces(words)}”，应为 ${formatPercent(due, 2)}。请改正。`,
            sources: places(text),
          },
        ];
      }),
    );
  },
};

const NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)\\s*";
/** 任务115户，实际完成264户，超任务43%: one unit, within one sentence, the two numbers before the percentage. */
const TASK_AND_DONE = new RegExp(
  `(?:任务|目标|计划)[^\\d。；]{0,8}${NUMBER}([一-龥]{1,3}?)[^\\d。；]{0,12}(?:完成|实际|实施|改造|建设)[^\\d。；]{0,8}` +
    `${NUMBER}\\2[^\\d。；]{0,8}?(超(?:额|任务|目标|计划|出)|完成率|(?:任务|目标|计划)的)[^\\d。；]{0,6}(\\d+(?:\\.\\d+)?)\\s*[%％]`,
  "g",
);

function dueShare(task: Decimal, done: Decimal, measure: string): Decimal | null {
  if (task.eq(0)) return null;
  return measure.startsWith("超") ? done.minus(task).div(task) : done.div(task);
}

function plain(digits: string): string {
  return digits.replace(/,/g, "");
}
