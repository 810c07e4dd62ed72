import { quoted } from "../figures";
import { areSameUnit, type Expression } from "../language";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";

export const actualOtherUnit: Check = {
  id: "actual-other-unit",
  severity: "warning",
  title: "完成值与指标值的单位不同",
  why: "指标值按比率、完成值按件数填写，两者无法比较，得分没有依据。",
  mend: "把完成值换成与指标值相同的单位。",
  example: "“灭火设备配备率”的指标值是“100%”，完成值是“1000件”，单位不同，无法比较。请改成相同的单位。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const { row, name, score } of evaluation.indicators) {
        if (row === null) continue;
        const target = unitOf(row.target.reading);
        const actual = unitOf(row.actual.reading);
        if (target === null || actual === null || areSameUnit(target, actual)) continue;
        found.push({
          message:
            `${quoted(name)}的指标值是“${row.target.text}”，完成值是“${row.actual.text}”，单位不同，` +
            `${score === null ? "无法比较" : "只是按数字比较计分的"}。请改成相同的单位。`,
          sources: places(row.target.slot, row.actual.slot),
        });
      }
    }
    return found;
  },
};

/** The unit that a text states; null where it states none: a bare number takes its target's. */
function unitOf(reading: Expression): string | null {
  if (reading.kind === "quantity") return reading.number.unit || null;
  if (reading.kind === "range") return reading.high.unit || reading.low.unit || null;
  return null;
}
