import { quoted } from "../figures";
import { givesTheYear, isMeasuredInWords, isVagueGoal, kindOfIndicator } from "../language";
import type { IndicatorRow } from "../recognition";
import { takesPart } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";

export const targetNotMeasurable: Check = {
  id: "target-not-measurable",
  severity: "warning",
  title: "指标值无法衡量",
  why: "“及时”“有效”这样的指标值没有标准，完成与否说不清，财政会要求细化量化。",
  mend: "把指标值改成数量、比率或具体日期；确是定性指标的，在指标性质中注明定性，或写明评分标准。",
  example: "“资金拨付时间”的指标值“及时”没有可衡量的标准。请改成数量、比率或具体日期，或写明评分标准。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const item of evaluation.indicators) {
        const { row, name } = item;
        if (row === null || row.isOfWhich || !takesPart(item) || !isVague(row)) continue;
        found.push({
          message:
            `${quoted(name)}的指标值“${row.target.text}”没有可衡量的标准。` +
            "请改成数量、比率或具体日期，或写明评分标准。",
          sources: places(row.target.slot ?? row.nameAt),
        });
      }
    }
    return found;
  },
};

function isVague(row: IndicatorRow): boolean {
  const { reading, text } = row.target;
  const hasWordsOnly =
    reading.kind === "quality" || (reading.kind === "deadline" && reading.by === null && reading.share === null);
  if (!hasWordsOnly || row.nature === "qualitative" || row.standard?.slot.text || /\d/.test(row.name)) return false;
  const { says } = row.target;
  if (says.recurringDay !== null || (reading.kind === "deadline" && says.hasDigits)) return false;
  if (isMeasuredInWords(row.name, text)) return false;
  if (isVagueGoal(text)) return true;
  // Benefits may be judged in three tiers (财预〔2020〕10号); of them only the bare word is too little.
  const kind = kindOfIndicator(row);
  return kind !== null && kind !== "benefit" && !givesTheYear(text);
}
