import { quoted } from "../figures";
import { namesShareOfWhole } from "../language";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";

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
        if (number.unit !== "%" || number.value.lte(100) || !namesShareOfWhole(name)) continue;
        found.push({
          message: `${quoted(name)}的完成值“${row.actual.text}”超过 100%。请核对分子和分母。`,
          sources: places(row.actual.slot),
        });
      }
    }
    return found;
  },
};
