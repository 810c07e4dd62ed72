import { formatScore, quoted } from "../figures";
import { gradeOfWord, gradesSaid } from "../language";
import { gradeOf, isDecided, knownScore, standingTotal, type ScoredWorkbook } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";
import { stretchesOf } from "./support/project-sentences";
import { ownerOf, textsOf } from "./support/texts";

export const gradeNotOfScore: Check = {
  id: "grade-not-of-score",
  severity: "error",
  title: "等级与得分不符",
  concerns: "agreement",
  why: "等级由总分决定：90 分以上为优，80 分至 90 分为良，60 分至 80 分为中，60 分以下为差（各地另有规定的从其规定）。",
  mend: "按总分改正等级；总分改过的，等级也要跟着改。",
  example: "“培训项目”的总分 88 分，等级应为“良”，填的是“优”。请改正等级。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation, title } of evaluationsOf(scored)) {
      const cell = evaluation.form.total?.grade ?? null;
      // A cell that takes its grade from our working paper follows the score by itself.
      if (cell === null || cell.text === "" || cell.isOurs) continue;
      if (evaluation.statedTotal === null && !isDecided(evaluation)) continue;
      const total = evaluation.statedTotal?.value ?? standingTotal(evaluation);
      const due = gradeOf(total, evaluation.scheme);
      const written = gradeOfWord(cell.text);
      if (due === null || written === null || written === gradeOfWord(due)) continue;
      found.push({
        message: `${title}的总分 ${formatScore(total)} 分，等级应为“${due}”，填的是“${cell.text}”。请改正等级。`,
        sources: places(cell, evaluation.statedTotal),
      });
    }
    return [...found, ...inLists(scored), ...inTexts(scored)];
  },
};

/** The list's own score and grade, where no table says them: with one, listed-score-differs holds them against it. */
function inLists(scored: ScoredWorkbook): Sighting[] {
  return scored.projects.flatMap((entry): Sighting[] => {
    const known = entry.project.isGroup ? null : knownScore(entry);
    if (!known?.isListed || known.grade === null) return [];
    const due = gradeOf(known.value, scored.scheme);
    const written = gradeOfWord(known.grade);
    if (due === null || written === null || written === gradeOfWord(due)) return [];
    const score = formatScore(known.value);
    return [
      {
        message: `${quoted(entry.project.name)}的自评得分 ${score} 分，等级应为“${due}”，填的是“${known.grade}”。请改正等级。`,
        sources: [known.gradeAt, known.at],
      },
    ];
  });
}

function inTexts(scored: ScoredWorkbook): Sighting[] {
  const byOwner = new Map(evaluationsOf(scored).map((entry) => [ownerOf(entry), entry]));
  return textsOf(scored).flatMap(({ owner, text }) => {
    const stretches = owner === null ? stretchesOf(text.value, scored) : [{ owner, text: text.value }];
    return stretches.flatMap((stretch) => {
      const entry = byOwner.get(stretch.owner);
      if (entry === undefined || !isDecided(entry.evaluation) || !entry.evaluation.form.isScored) return [];
      const total = standingTotal(entry.evaluation);
      const due = gradeOf(total, entry.evaluation.scheme);
      return gradesSaid(stretch.text).flatMap(({ words, grade }) =>
        due === null || grade === gradeOfWord(due)
          ? []
          : [
              {
                message: `文字写“${words}”，${entry.title}的总分 ${formatScore(total)} 分，等级应为“${due}”。请改正等级。`,
                sources: places(text, entry.evaluation.form.total?.score),
              },
            ],
      );
    });
  });
}
