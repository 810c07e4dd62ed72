import { quoted } from "../figures";
import type { ScoredItem } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";

/** ≥ turns into 2 when a table is converted from a picture or a PDF: ≥90% becomes 290%. */
const STARTS_WITH_TWO = /^2(\d+(?:\.\d+)?)/;

export const targetSuspiciousTwo: Check = {
  id: "target-suspicious-two",
  severity: "warning",
  title: "指标值开头的“2”可能是“≥”",
  why: "表格经图片或 PDF 转换后，“≥”常常变成“2”，指标值因此大出许多倍。",
  mend: "对照批复的绩效目标，把开头的“2”改回“≥”；确实是这个数的不必改。",
  example: "“群众满意度”的指标值“290%”远大于完成值“95%”，开头的“2”可能是“≥”（≥90%）。请核对。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const item of evaluation.indicators) {
        const { row, name } = item;
        if (row === null || !isSuspiciousTwo(item)) continue;
        found.push({
          message:
            `${quoted(name)}的指标值“${row.target.text}”远大于完成值“${row.actual.text}”，开头的“2”可能是“≥”` +
            `（≥${row.target.text.slice(1)}）。请核对。`,
          sources: places(row.target.slot, row.actual.slot),
        });
      }
    }
    return found;
  },
};

/** Whether the target is plainly too large because of its leading 2; what follows from it is no matter of its own. */
export function isSuspiciousTwo({ row, weight, given }: ScoredItem): boolean {
  if (row === null) return false;
  const { target, actual } = row;
  if (target.reading.kind !== "quantity" || actual.reading.kind !== "quantity" || target.reading.sign !== "")
    return false;
  if (actual.says.each !== null) return false;
  const [, rest] = STARTS_WITH_TWO.exec(target.text) ?? [];
  if (rest === undefined || rest.startsWith("0")) return false;
  const due = target.reading.number.value;
  const done = actual.reading.number.value;
  const isShare = target.reading.number.unit === "%" && due.gt(200) && done.lte(100);
  // Full marks for so little were given for the target that stood there before.
  const wasFull = weight !== null && given !== null && given.gte(weight) && done.gte(rest) && done.lt(due);
  return done.gt(0) && (isShare || wasFull || due.gte(done.times(10)));
}
