import { kindOfIndicator, type IndicatorKind } from "../language";
import type { IndicatorRow } from "../recognition";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { isOutput } from "./support/levels";
import { around } from "./support/places";

/** What a project's table has to cover (财预〔2020〕10号); cost may be left out where it can't be measured. */
const REQUIRED: readonly (readonly [IndicatorKind, string])[] = [
  ["quantity", "数量指标"],
  ["quality", "质量指标"],
  ["time", "时效指标"],
  ["benefit", "效益指标"],
  ["satisfaction", "满意度指标"],
];

const OUTPUTS: readonly IndicatorKind[] = ["quantity", "quality", "time"];

/** Whether outputs stand together without being told apart, as where the first level is the only one (产出类指标). */
function areTogether(rows: readonly IndicatorRow[]): boolean {
  return rows.some((row) => kindOfIndicator(row) === null && isOutput(row));
}

export const missingSecondLevel: Check = {
  id: "missing-second-level",
  severity: "warning",
  title: "缺少某一类指标",
  why: "项目绩效指标应当包括数量、质量、时效、效益和满意度，缺一类会被要求补充。",
  mend: "补设缺少的指标；确实不适用的，在说明中写明理由。",
  example: "“培训项目”没有设置质量指标、满意度指标。请补设，确实不适用的写明理由。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation, title, project } of evaluationsOf(scored)) {
      const rows = evaluation.indicators.flatMap((item) => (item.row === null ? [] : [item.row]));
      const kinds = new Set(rows.map(kindOfIndicator));
      // A unit's framework and a flat list have levels of their own: only a table that uses these can lack one.
      const usesLevels = kinds.has("quantity") || kinds.has("quality") || kinds.has("time");
      if (project === null || !usesLevels) continue;
      const lacking = REQUIRED.filter(([kind]) => !kinds.has(kind) && !(areTogether(rows) && OUTPUTS.includes(kind)));
      if (lacking.length === 0) continue;
      const labels = lacking.map(([, label]) => label);
      found.push({
        message: `${title}没有设置${labels.join("、")}。请补设，确实不适用的写明理由。`,
        sources: around([rows[0]!.at, rows.at(-1)!.at]).map((block) => ({ ...block, right: rows[0]!.nameAt.column })),
      });
    }
    return found;
  },
};
