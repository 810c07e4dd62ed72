import { formatScore, sum, quoted } from "../figures";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";

export const fundsSourceScored: Check = {
  id: "funds-source-scored",
  severity: "warning",
  title: "预算执行率的分值重复填在资金来源行",
  why: "执行率只按年度资金总额计分一次；资金来源各行再填分值、得分，合计时就会重复计算。",
  mend: "把资金来源各行的分值和得分改为“—”。",
  example: "“萧县项目”的“其中：本年财政拨款”也填了分值 10 分，执行率会重复计分。请改为“—”。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation, title } of evaluationsOf(scored)) {
      const rows = evaluation.form.funds?.rows ?? [];
      const total = rows.find((row) => row.isTotal)?.weight?.number;
      if (!total) continue;
      const repeated = rows.filter((row) => !row.isTotal && row.weight?.number);
      // Some forms split the weight among the sources: then it is counted once.
      if (repeated.length === 0 || (repeated.length > 1 && sum(repeated.map((row) => row.weight!.number!)).eq(total))) {
        continue;
      }
      for (const row of repeated) {
        found.push({
          message:
            `${title}的${quoted(row.label)}也填了分值 ${formatScore(row.weight!.number!)} 分，执行率会重复计分。` +
            "请改为“—”。",
          sources: places(row.weight, row.score?.number ? row.score : null),
        });
      }
    }
    return found;
  },
};
