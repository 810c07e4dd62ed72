import { decimalsOf, formatScore, quoted, roundTo, type Decimal } from "../figures";
import { gradeOfWord } from "../language";
import { comesToScore, gradeOf, isDecided, standingTotal } from "../scoring";
import type { Check, Sighting } from "./check";
import { places } from "./support/places";

export const listedScoreDiffers: Check = {
  id: "listed-score-differs",
  severity: "error",
  title: "汇总表与自评表的得分、等级不一致",
  concerns: "agreement",
  why: "同一个项目的自评得分和等级在各张表里必须相同，汇总表要与自评表核对。",
  mend: "按自评表改正汇总表；最好让汇总表引用自评表的单元格。",
  example: "“培训项目”的自评得分，清单是 98 分，自评表是 99.75 分。请核对。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { project, evaluation } of scored.projects) {
      const { score = null, grade = null } = project.statedResult ?? {};
      if (project.isGroup || evaluation === null || !comesToScore(evaluation) || !isDecided(evaluation)) continue;
      const total = standingTotal(evaluation);
      const { form } = evaluation;
      if (score?.number && !isShownAs(total, score.number)) {
        const [listed, formed] = [score.number, total].map(formatScore);
        found.push({
          message: `${quoted(project.name)}的自评得分，清单是 ${listed} 分，自评表是 ${formed} 分。请核对。`,
          sources: places(score, form.total?.score ?? form.range),
        });
      }
      const due = form.total?.grade?.text || gradeOf(total, evaluation.scheme);
      const said = gradeOfWord(grade?.text ?? "");
      if (!due || said === null || said === gradeOfWord(due)) continue;
      found.push({
        message: `${quoted(project.name)}的等级，清单是“${grade!.text}”，自评表是“${due}”（${formatScore(total)} 分）。请核对。`,
        sources: places(grade, form.total?.grade ?? form.total?.score ?? form.range),
      });
    }
    return found;
  },
};

/** Whether a score may be written so: exactly, or rounded to the places that are written. */
function isShownAs(score: Decimal, written: Decimal): boolean {
  return roundTo(score, decimalsOf(written)).eq(written);
}
