import { quoted } from "../figures";
import { takesPart } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";
import { isStroke, says } from "./support/strokes";
import { isUncalculated } from "./support/uncalculated";

export const actualEmpty: Check = {
  id: "actual-empty",
  severity: "error",
  title: "完成值没有填",
  why: "没有完成值就无法计分，也无法说明目标是否完成。",
  mend: "补填实际完成值；确实没有开展的填 0 并写明原因，不适用的填“不适用”。",
  example: "“培训场次”没有填完成值，无法计分。请补填实际完成值。",
  run(scored, snapshot) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const item of evaluation.indicators) {
        const { row, name } = item;
        if (row === null || row.isOfWhich || !takesPart(item)) continue;
        const { slot, text } = row.actual;
        if (slot === null || slot.error !== null || isUncalculated(snapshot, slot)) continue;
        if (!(text === "" || (isStroke(text) && says(row.target)))) continue;
        // The execution rate and the named ratios are computed from other cells.
        if (item.operands.some(({ role }) => role === "actual" || role === "numerator" || role === "executed"))
          continue;
        found.push({ message: `${quoted(name)}没有填完成值，无法计分。请补填实际完成值。`, sources: places(slot) });
      }
    }
    return found;
  },
};
