import { decimal, formatScore } from "../figures";
import { standingTotal } from "../scoring";
import type { Check } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";

export const allProjectsFull: Check = {
  id: "all-projects-full",
  severity: "warning",
  title: "所有项目都是满分",
  why: "每个项目都得 100 分，财政会认为自评流于形式，往往列入重点抽查。",
  mend: "逐项核对完成值和得分；确实全部完成的，准备好佐证材料。",
  example: "3 个项目的自评得分全部是 100 分。请逐项核对完成值，并准备佐证材料。",
  run(scored) {
    const evaluations = evaluationsOf(scored).filter((entry) => entry.project !== null);
    if (evaluations.length < 2) return [];
    const isFull = evaluations.every(
      ({ evaluation }) =>
        evaluation.form.isScored &&
        evaluation.pending.count === 0 &&
        standingTotal(evaluation).gt(0) &&
        standingTotal(evaluation).gte(decimal(evaluation.scheme.total)),
    );
    if (!isFull) return [];
    const full = formatScore(standingTotal(evaluations[0]!.evaluation));
    return [
      {
        message: `${evaluations.length} 个项目的自评得分全部是 ${full} 分。请逐项核对完成值，并准备佐证材料。`,
        sources: evaluations.flatMap(({ evaluation, project }) => places(evaluation.form.total?.score ?? project)),
      },
    ];
  },
};
