import { convert, formatAmount } from "../figures";
import type { Check, Sighting } from "./check";
import { amountsBeside, listedAmountsBesideForms } from "./support/list-and-form";
import { places } from "./support/places";
import { printedCells } from "./support/printed-cells";

export const listFormAmountDiffers: Check = {
  id: "list-form-amount-differs",
  severity: "error",
  title: "项目清单与自评表的金额不一致",
  concerns: "agreement",
  why: "同一个项目的预算数、执行数在各张表里必须相同，财政会与决算核对。",
  mend: "与决算核对后改正填错的一处；最好让自评表引用项目清单的单元格。",
  example: "“培训项目”的执行数，项目清单是 2.29 万元，自评表是 2.92 万元，相差 0.63 万元。请核对。",
  run(scored) {
    const found: Sighting[] = [];
    for (const beside of listedAmountsBesideForms(scored)) {
      const { title, label, listed, listUnit, formed, formUnit } = beside;
      const relation = amountsBeside(beside, printedCells(scored));
      // Money printed in two units is rounded in one of them: only in one unit a reader sees two amounts.
      const isRounded = relation === "rounded" && (listed.ownUnit ?? listUnit) === (formed.ownUnit ?? formUnit);
      if (relation !== "different" && !isRounded) continue;
      const difference = convert(formed.number!, formUnit, listUnit).minus(listed.number!).abs();
      const cause = isRounded ? "可能是四舍五入所致，请写成相同的金额。" : "请核对。";
      found.push({
        message:
          `${title}的${label}，项目清单是 ${formatAmount(listed.number!)} ${listUnit}，自评表是 ${formatAmount(formed.number!)} ` +
          `${formUnit}，相差 ${formatAmount(difference)} ${listUnit}。${cause}`,
        sources: places(listed, formed),
        ...(isRounded ? { severity: "warning" as const } : {}),
      });
    }
    return found;
  },
};
