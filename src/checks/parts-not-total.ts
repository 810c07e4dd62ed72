import { formatAmount } from "../figures";
import type { Check, Sighting } from "./check";
import { listTotalsOf } from "./support/list-sums";
import { around, places } from "./support/places";
import { printedCells } from "./support/printed-cells";
import { isWithoutParts, mismatchOf } from "./support/sums";

export const partsNotTotal: Check = {
  id: "parts-not-total",
  severity: "error",
  title: "分项金额之和不等于合计",
  why: "合计与分项对不上，说明有项目漏列、重列或金额填错。",
  mend: "逐行核对分项金额，补上漏列的项目；合计改用求和公式。",
  example: "项目清单的全年预算数合计 163.05 万元，各项目相加 161.05 万元，差 2 万元。请核对是否漏列项目或填错金额。",
  run(scored) {
    return listTotalsOf(scored).flatMap((stated): Sighting[] => {
      const cells = printedCells(scored);
      const mismatch = isWithoutParts(stated, cells) ? null : mismatchOf(stated, cells);
      if (mismatch === null) return [];
      const { owner, label, total } = stated;
      const { relation, sum, difference, parts } = mismatch;
      const isRounded = relation === "rounded";
      const advice = isRounded ? "可能是四舍五入所致，请核对，使分项相加等于合计。" : "请核对是否漏列项目或填错金额。";
      return [
        {
          message:
            `${owner}的${label}合计 ${formatAmount(total.slot.number!)} ${total.unit}，各项目相加 ${formatAmount(sum)} ` +
            `${total.unit}，差 ${formatAmount(difference.abs())} ${total.unit}。${advice}`,
          sources: [...places(total.slot), ...around(parts.flatMap(({ slot }) => places(slot)))],
          ...(isRounded ? { severity: "warning" as const } : {}),
        },
      ];
    });
  },
};
