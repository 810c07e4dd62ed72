import { type SaidShare, sharesOfTask } from "../language";
import {
  agree,
  differenceOf,
  exactly,
  formatPercent,
  ONE,
  printedCount,
  printedPercent,
  quotientOf,
  type Printed,
} from "../figures";
import type { Check, Sighting } from "./check";
import { places } from "./support/places";
import { textsOf } from "./support/texts";

export const percentageInTextWrong: Check = {
  id: "percentage-in-text-wrong",
  severity: "warning",
  title: "文字中的百分比算错了",
  concerns: "agreement",
  why: "同一句话里任务数、完成数和百分比要对得上；除数用反了，读的人一眼就能看出来。",
  mend: "完成率 = 完成数 ÷ 任务数，超任务 = （完成数 − 任务数）÷ 任务数，按此改正。",
  example: "文字写“任务115户，完成264户，超任务43%”，应为 129.57%。请改正。",
  run(scored) {
    return textsOf(scored).flatMap(({ text }) =>
      sharesOfTask(text.value).flatMap((said): Sighting[] => {
        const due = dueShare(said);
        if (due === null || agree(printedPercent(said.percent, said.decimals), due)) return [];
        return [
          { message: `文字写“${said.words}”，应为 ${formatPercent(due.value, 2)}。请改正。`, sources: places(text) },
        ];
      }),
    );
  },
};

/** Whole numbers are counts; numbers with decimals were rounded. */
function dueShare({ task, done, isExcess }: SaidShare): Printed | null {
  const share = quotientOf(printedCount(done), printedCount(task));
  return share !== null && isExcess ? differenceOf(share, exactly(ONE)) : share;
}
