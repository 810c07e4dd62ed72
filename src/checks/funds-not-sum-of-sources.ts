import { formatAmount } from "../figures";
import type { Check, Sighting } from "./check";
import { fundsTotalsOf } from "./support/funds-sums";
import { around, places } from "./support/places";
import { printedCells } from "./support/printed-cells";
import { isWithoutParts, mismatchOf } from "./support/sums";

export const fundsNotSumOfSources: Check = {
  id: "funds-not-sum-of-sources",
  severity: "error",
  title: "年度资金总额不等于各项资金来源之和",
  why: "年度资金总额由财政拨款、上年结转、其他资金等组成，相加不等说明有一处填错。",
  mend: "逐项核对资金来源；总额改用求和公式。",
  example: "“培训项目”的“年度资金总额”（全年预算数）100 万元，分项相加 95 万元，差 5 万元。请核对各项金额。",
  run(scored) {
    return fundsTotalsOf(scored).flatMap((stated): Sighting[] => {
      const cells = printedCells(scored);
      const mismatch = isWithoutParts(stated, cells) ? null : mismatchOf(stated, cells);
      if (mismatch === null) return [];
      const { owner, label, total } = stated;
      const { relation, sum, difference, parts } = mismatch;
      const isRounded = relation === "rounded";
      return [
        {
          message:
            `${owner}（${label}）${formatAmount(total.slot.number!)} ${total.unit}，分项相加 ${formatAmount(sum)} ${total.unit}，` +
            `差 ${formatAmount(difference.abs())} ${total.unit}。` +
            (isRounded ? "可能是四舍五入所致，请核对，使分项相加等于总额。" : "请核对各项金额。"),
          sources: [...places(total.slot), ...around(parts.flatMap(({ slot }) => places(slot)))],
          ...(isRounded ? { severity: "warning" as const } : {}),
        },
      ];
    });
  },
};
