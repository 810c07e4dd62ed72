import { quoted } from "../figures";
import type { IndicatorValue } from "../recognition";
import { itemsOf, takesPart } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";

export const valueUnclear: Check = {
  id: "value-unclear",
  severity: "error",
  title: "指标值或完成值看不明白",
  why: "表格经图片或 PDF 转换后符号常常变样，“≤”变成“Q”、“%”变成“$”；也有的符号后面没有填数。照这样的字无法计分。",
  mend: "对照批复的绩效目标和佐证材料，改成正确的符号和数。",
  example: "“救助标准”的指标值“Q5300元”看不明白：开头的“Q”可能是“≤”，请核对原表。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const item of itemsOf(evaluation)) {
        const { row, name, standing } = item;
        if (row === null || !takesPart(item)) continue;
        for (const [label, value] of [
          ["指标值", row.target],
          ["完成值", row.actual],
        ] as const) {
          const doubt = doubtOf(value);
          if (doubt === null || !value.slot) continue;
          found.push({
            message: `${quoted(name)}的${label}“${value.text}”看不明白：${doubt}。`,
            sources: places(value.slot),
            // A score that a person gave stands in the meantime.
            ...(standing === null ? {} : { severity: "warning" as const }),
          });
        }
      }
    }
    return found;
  },
};

const DOUBLED_SIGN = /([≥≤≧≦＞＜><])\s*\1/;

function doubtOf({ reading, text }: IndicatorValue): string | null {
  if (reading.kind === "unclear") return reading.suspicion.replace(/。$/, "");
  return DOUBLED_SIGN.test(text) ? "符号写了两遍，请删去一个" : null;
}
