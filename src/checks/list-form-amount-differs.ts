import { convert, formatAmount } from "../figures";
import type { Check, Sighting } from "./check";
import { amountOf, relate } from "./support/amounts";
import { listedAmountsBesideForms } from "./support/list-and-form";
import { places } from "./support/places";

export const listFormAmountDiffers: Check = {
  id: "list-form-amount-differs",
  severity: "error",
  title: "项目清单与自评表的金额不一致",
  why: "同一个项目的预算数、执行数在各张表里必须相同，财政会与决算核对。",
  mend: "与决算核对后改正填错的一处；最好让自评表引用项目清单的单元格。",
  example: "“培训项目”的执行数，项目清单是 2.29 万元，自评表是 2.3 万元，相差 0.01 万元。请核对。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { title, label, listed, listUnit, formed, formUnit } of listedAmountsBesideForms(scored)) {
      const first = amountOf(listed, listUnit);
      const second = amountOf(formed, formUnit);
      if (first === null || second === null) continue;
      const relation = relate(first, second);
      if (relation === "same" || relation === "unit") continue;
      const difference = convert(second.value, formUnit, listUnit).minus(first.value).abs();
      const cause = relation === "rounded" ? "可能是四舍五入所致，请写成相同的金额。" : "请核对。";
      found.push({
        message:
          `${title}的${label}，项目清单是 ${formatAmount(first.value)} ${listUnit}，自评表是 ${formatAmount(second.value)} ` +
          `${formUnit}，相差 ${formatAmount(difference)} ${listUnit}。${cause}`,
        sources: places(listed, formed),
      });
    }
    return found;
  },
};
