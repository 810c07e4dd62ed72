import { quoted } from "../figures";
import { hasBoundSign, isWrittenAsGoal } from "../language";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";

export const actualCopiedFromTarget: Check = {
  id: "actual-copied-from-target",
  severity: "warning",
  title: "完成值照抄了指标值",
  why: "带“≥”“≤”的数是目标的界限，不是完成的结果；照抄指标值等于没有填完成情况。",
  mend: "填实际完成的数，不带符号。",
  example: "“铺设管线长度”的完成值“≥266米”带有符号，是照抄的指标值。请填实际完成的数。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const { row, name } of evaluation.indicators) {
        const slot = row?.actual.slot;
        if (!row || !slot || slot.number !== null || slot.text === "") continue;
        const isBound = hasBoundSign(slot.text);
        const isCopy = isWrittenAsGoal(slot.text) && slot.text === row.target.text;
        if (!isBound && !isCopy) continue;
        found.push({
          message: `${quoted(name)}的完成值“${slot.text}”带有符号，是照抄的指标值。请填实际完成的数。`,
          sources: places(slot),
        });
      }
    }
    return found;
  },
};
