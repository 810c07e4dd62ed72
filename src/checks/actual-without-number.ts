import { quoted } from "../figures";
import { speaksOfComplaints } from "../language";
import type { Expression } from "../language";
import { takesPart } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { kindOf } from "./support/levels";
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
        if (row === null || row.isOfWhich || !takesPart(item) || row.standard?.slot.text) continue;
        if (!wantsNumber(row.target.reading) || !isWordsOnly(row.actual.reading)) continue;
        // no-complaints-as-satisfaction tells why this is no number.
        if (kindOf(row) === "satisfaction" && speaksOfComplaints(row.actual.text)) continue;
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

/** A target of zero is met by 无 and 未发生 too. */
function wantsNumber(reading: Expression): boolean {
  if (reading.kind === "quantity") return !reading.number.value.eq(0);
  return reading.kind === "range" || reading.kind === "several";
}

function isWordsOnly(reading: Expression): boolean {
  return (
    reading.kind === "quality" ||
    reading.kind === "yes-no" ||
    (reading.kind === "deadline" && reading.by === null && reading.share === null)
  );
}
