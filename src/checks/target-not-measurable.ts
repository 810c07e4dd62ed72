import type { IndicatorRow } from "../recognition";
import { takesPart } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf, quoted } from "./support/evaluations";
import { kindOf } from "./support/levels";
import { places } from "./support/places";

/** Words that alone say neither how much nor by when. */
const VAGUE =
  /^(?:及时|按时|准时|有效|良好|较好|明显|显著|提高|提升|加强|完善|改善|满意|完成|合格|达标|充分|合理|规范)$/;

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
    (reading.kind === "quality" && reading.grade === null) ||
    (reading.kind === "deadline" && reading.by === null && reading.share === null);
  if (!hasWordsOnly || row.nature === "qualitative" || row.standard?.slot.text || /\d/.test(row.name)) return false;
  const kind = kindOf(row);
  // Benefits may be judged in three tiers (财预〔2020〕10号); of them only the bare word is too little.
  const mustMeasure = kind === "quantity" || kind === "quality" || kind === "cost" || kind === "satisfaction";
  return VAGUE.test(text) || (mustMeasure && !/全年|年内|当年|年度内/.test(text));
}
