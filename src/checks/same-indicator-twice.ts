import type { IndicatorRow } from "../recognition";
import type { Check, Sighting } from "./check";
import { evaluationsOf, quoted } from "./support/evaluations";
import { places } from "./support/places";

export const sameIndicatorTwice: Check = {
  id: "same-indicator-twice",
  severity: "warning",
  title: "同一个指标重复设置",
  why: "同一件事既算产出又算效益，等于重复计分。",
  mend: "产出写做了什么，效益写带来什么变化；保留一处，另一处换成别的指标。",
  example: "“培训人次”同时放在“产出指标”和“效益指标”下，重复计分。请保留一处。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      const byName = new Map<string, IndicatorRow>();
      for (const { row, name } of evaluation.indicators) {
        if (row === null || row.isOfWhich || name === "") continue;
        const key = name.replace(/[\s★（）()]/g, "");
        const earlier = byName.get(key);
        if (earlier === undefined) {
          byName.set(key, row);
          continue;
        }
        const [first, second] =
          earlier.level1 !== row.level1 ? [earlier.level1, row.level1] : [earlier.level2, row.level2];
        if (first === second || first === "" || second === "") continue;
        found.push({
          message: `${quoted(name)}同时放在“${first}”和“${second}”下，重复计分。请保留一处。`,
          sources: places(earlier.nameAt, row.nameAt),
        });
      }
    }
    return found;
  },
};
