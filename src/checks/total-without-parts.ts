import { formatAmount } from "../figures";
import type { Check, Sighting } from "./check";
import { fundsTotalsOf } from "./support/funds-sums";
import { listTotalsOf } from "./support/list-sums";
import { around, places } from "./support/places";
import { printedCells } from "./support/printed-cells";
import { isWithoutParts } from "./support/sums";

export const totalWithoutParts: Check = {
  id: "total-without-parts",
  severity: "error",
  title: "合计有数，各分项却都是 0",
  why: "合计由各分项相加得出；只填了合计，看不出资金从哪里来、用到了哪里，公开以后会被质疑。",
  mend: "把各分项的金额补填完整；确实没有这笔资金的，合计也改为 0。",
  example: "“培训项目”的“年度资金总额”（全年预算数）填 100 万元，各分项却都是 0。请补填各分项的金额。",
  run(scored) {
    const cells = printedCells(scored);
    return [...fundsTotalsOf(scored), ...listTotalsOf(scored)]
      .filter((stated) => isWithoutParts(stated, cells))
      .map(({ owner, label, total, readings }): Sighting => ({
        message:
          `${owner}（${label}）填 ${formatAmount(total.slot.number!)} ${total.unit}，各分项却都是 0。` +
          "请补填各分项的金额。",
        sources: [...places(total.slot), ...around(readings[0]!.flatMap(({ slot }) => places(slot)))],
      }));
  },
};
