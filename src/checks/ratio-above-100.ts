import { quoted } from "../figures";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";

/** Shares of a whole: none of them can exceed it. */
const SHARE = /满意度|满意率|合格率|及时率|达标率|覆盖率|准确率|到位率|出勤率|参与率|办结率|普及率|入学率|知晓率/;

export const ratioAbove100: Check = {
  id: "ratio-above-100",
  severity: "warning",
  title: "占比类指标的完成值超过 100%",
  why: "满意度、合格率、及时率这类指标是部分占全部的比例，不会超过 100%。",
  mend: "核对分子和分母，改正完成值。",
  example: "“群众满意度”的完成值“105%”超过 100%。请核对分子和分母。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const { row, name } of evaluation.indicators) {
        if (row?.actual.reading.kind !== "quantity") continue;
        const { number } = row.actual.reading;
        if (number.unit !== "%" || number.value.lte(100) || !SHARE.test(name)) continue;
        if (/变动|增长|提高|提升/.test(name)) continue;
        found.push({
          message: `${quoted(name)}的完成值“${row.actual.text}”超过 100%。请核对分子和分母。`,
          sources: places(row.actual.slot),
        });
      }
    }
    return found;
  },
};
