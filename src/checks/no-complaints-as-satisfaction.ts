import { quoted } from "../figures";
import { kindOfIndicator, speaksOfComplaints, speaksOfSatisfaction } from "../language";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";

export const noComplaintsAsSatisfaction: Check = {
  id: "no-complaints-as-satisfaction",
  severity: "warning",
  title: "用“没有投诉”代替满意度",
  why: "没有投诉不等于满意，满意度应当来自问卷或回访。",
  mend: "开展满意度调查，填调查得出的满意度；还没有调查的，写明样本和时间安排。",
  example: "“服务对象满意度”用投诉情况“无投诉”代替。请改填问卷或回访得出的满意度。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const { row, name } of evaluation.indicators) {
        if (row === null || (kindOfIndicator(row) !== "satisfaction" && !speaksOfSatisfaction(name))) continue;
        const told = [row.actual, row.target].filter(({ says }) => speaksOfComplaints(says.text));
        const slot = told[0];
        // 投诉处理满意度 is asked of those who complained.
        if (slot === undefined && (!speaksOfComplaints(name) || speaksOfSatisfaction(name))) continue;
        found.push({
          message: `${quoted(name)}用投诉情况“${slot?.text ?? name}”代替。请改填问卷或回访得出的满意度。`,
          sources: slot === undefined ? places(row.nameAt) : places(...told.map((value) => value.slot)),
        });
      }
    }
    return found;
  },
};
