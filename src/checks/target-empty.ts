import { quoted } from "../figures";
import { isProcessLevel } from "../language";
import { takesPart, type ScoredItem } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";
import { isStroke, says } from "./support/strokes";
import { isUncalculated } from "./support/uncalculated";

export const targetEmpty: Check = {
  id: "target-empty",
  severity: "error",
  title: "指标值没有填",
  why: "没有指标值就无法判断完成情况，这项指标不能计分。项目决策、过程管理类的指标和指标值写“—”的，由人评了分就不提示。",
  mend: "按批复的绩效目标补填指标值。",
  example: "“培训场次”没有填指标值，无法计分。请按批复的绩效目标补填。",
  run(scored, snapshot) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const item of evaluation.indicators) {
        const { row, name } = item;
        if (row === null || row.isOfWhich || !takesPart(item)) continue;
        const { slot, text } = row.target;
        // Without such a column, or with a standard that says what is due, the form asks for no target.
        if (slot === null || slot.error !== null || row.standard?.slot.text) continue;
        if (!(text === "" || (isStroke(text) && says(row.actual)))) continue;
        if (isJudged(item, text) || isUncalculated(snapshot, slot)) continue;
        found.push({
          message: `${quoted(name)}没有填指标值，无法计分。请按批复的绩效目标补填。`,
          sources: places(slot),
        });
      }
    }
    return found;
  },
};

/** A person gave the points of what has no target by its nature, or says by a stroke that it has none. */
function isJudged({ given, row }: ScoredItem, text: string): boolean {
  return given !== null && (isStroke(text) || isProcessLevel(row?.level1 ?? ""));
}
