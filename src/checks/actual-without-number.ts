import { quoted } from "../figures";
import { lacksNumber, takesPart } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";

export const actualWithoutNumber: Check = {
  id: "actual-without-number",
  severity: "warning",
  title: "指标值是数，完成值只写了文字",
  why: "“完成”“达成预期指标”说不出完成了多少，得分没有依据，财政会要求填实际完成的数。",
  mend: "按指标值的单位填实际完成的数，附上统计依据。",
  example: "“培训场次”的指标值是“≥100场”，完成值只写了“已完成”，没有数。请填实际完成的数。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const item of evaluation.indicators) {
        const { row, name, score, given, scoreAt } = item;
        if (row === null || !takesPart(item) || !lacksNumber(row)) continue;
        const isWaiting = score === null && given === null;
        found.push({
          message:
            `${quoted(name)}的指标值是“${row.target.text}”，完成值只写了“${row.actual.text}”，没有数。` +
            "请填实际完成的数。",
          sources: places(row.actual.slot, isWaiting ? scoreAt : null),
        });
      }
    }
    return found;
  },
};
