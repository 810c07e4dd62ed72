import { quoted } from "../figures";
import { kindOfIndicator, namesCost, namesSaving } from "../language";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";

export const costWithAtLeast: Check = {
  id: "cost-with-at-least",
  severity: "warning",
  title: "成本指标写成了“≥”",
  why: "成本越低越好，成本指标应写“≤”；写成“≥”就成了花得越多越好。",
  mend: "把“≥”改为“≤”；是节约额、降低率这类指标的，在名称中写明。",
  example: "“项目总支出”是成本指标，指标值“≥5万元”写成了“≥”。请核对是否应为“≤”。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const { row, name } of evaluation.indicators) {
        if (row?.target.reading.kind !== "quantity") continue;
        const { sign, change } = row.target.reading;
        const kind = kindOfIndicator(row);
        // A flat list has no levels: then the name says that it is a cost.
        const isCost = kind === "cost" || (kind === null && namesCost(name));
        if ((sign !== ">=" && sign !== ">") || !isCost || namesSaving(name) || change === "down") continue;
        found.push({
          message: `${quoted(name)}是成本指标，指标值“${row.target.text}”写成了“≥”。请核对是否应为“≤”。`,
          sources: places(row.target.signSlot, row.target.slot),
        });
      }
    }
    return found;
  },
};
