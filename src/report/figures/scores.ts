import { ONE, sum, type Figure } from "../../figures";
import {
  comesToScore,
  isGradeOf,
  knownScore,
  standingTotal,
  type Evaluation,
  type KnownScore,
  type ScoredWorkbook,
} from "../../scoring";
import { rangeOf } from "../../workbook";
import type { FigureForms } from "../outline";
import { count, joined } from "./makers";

/** The score of a table, and what in it waits for a judgement. A form without points has no score. */
export function evaluationFigures(id: string, evaluation: Evaluation, forms: FigureForms): Figure[] {
  const { form, pending, maximum } = evaluation;
  const at = form.total?.score ? rangeOf(form.total.score.at) : form.range;
  const points = { unit: "分", form: forms.score, sources: [at] };
  const figures: Figure[] = [
    {
      ...points,
      id: `${id}.score`,
      label: "自评得分",
      value: comesToScore(evaluation) ? standingTotal(evaluation) : null,
      derivation: form.isScored ? "各项得分之和" : "自评表没有分值",
    },
  ];
  if (form.isScored && !maximum.eq(100)) {
    const label = "自评满分";
    figures.push({ ...points, id: `${id}.other-maximum`, label, value: maximum, derivation: "各项分值之和" });
  }
  if (pending.count > 0) {
    figures.push(count(`${id}.pending-count`, "待定项数", pending.count, "项", [form.range], "尚待评定的指标数"), {
      ...points,
      id: `${id}.pending-points`,
      label: "待定分值",
      value: pending.points,
      derivation: "待定指标分值之和",
    });
  }
  return figures;
}

/** The evaluations of the projects that have no rows beneath them. */
function evaluationsOf({ projects }: ScoredWorkbook): readonly Evaluation[] {
  return projects.flatMap(({ project, evaluation }) => (project.isGroup || evaluation === null ? [] : [evaluation]));
}

/** The score that a project's list states, where no table of its own comes to one. */
export function listedScore(id: string, known: KnownScore, forms: FigureForms): Figure {
  const { value, at } = known;
  const derivation = "项目清单填写的得分";
  return { id: `${id}.score`, label: "自评得分", value, unit: "分", form: forms.score, sources: [at], derivation };
}

/**
 * The scores that are compared, by the place in ScoredWorkbook.projects: one that still lacks an indicator does not stand
 * beside whole ones.
 */
export function comparedScores({ projects }: ScoredWorkbook): ReadonlyMap<number, KnownScore> {
  const compared = new Map<number, KnownScore>();
  projects.forEach((entry, index) => {
    const known = entry.project.isGroup ? null : knownScore(entry);
    if (known?.isWhole) compared.set(index, known);
  });
  return compared;
}

/** The scores of the projects together: how many there are, lowest, highest, mean, how many of each grade, what waits. */
export function scoresTogether(scored: ScoredWorkbook, forms: FigureForms): Figure[] {
  const whole = [...comparedScores(scored).values()];
  const sources = joined(whole.map(({ at }) => at));
  const number = whole.length > 0 ? whole.length : null;
  const figures = [count("projects.scored-count", "已有自评得分的项目数", number, "个", sources)];
  if (whole.length > 1) {
    const values = whole.map(({ value }) => value);
    const points = { unit: "分", form: forms.score, sources };
    const lowest = values.reduce((least, value) => (value.lt(least) ? value : least));
    const highest = values.reduce((most, value) => (value.gt(most) ? value : most));
    figures.push(
      {
        ...points,
        id: "projects.lowest-score",
        label: "项目最低得分",
        value: lowest,
        derivation: "各项目得分中最低的",
      },
      {
        ...points,
        id: "projects.highest-score",
        label: "项目最高得分",
        value: highest,
        derivation: "各项目得分中最高的",
      },
    );
  }
  return [
    ...figures,
    ...meanScore(whole, forms),
    ...gradeCounts(whole, scored),
    ...pendingTogether(evaluationsOf(scored), forms),
  ];
}

function meanScore(whole: readonly KnownScore[], forms: FigureForms): Figure[] {
  if (whole.length < 2) return [];
  return [
    {
      id: "projects.mean-score",
      label: "项目平均得分",
      value: sum(whole.map(({ value }) => value)).div(ONE.times(whole.length)),
      unit: "分",
      form: forms.score,
      sources: joined(whole.map(({ at }) => at)),
      derivation: "各项目得分之和 ÷ 项目数",
    },
  ];
}

/** projects.grade.1-count is the number of projects with the scheme's best grade (优), and so on; zeros are counted too. */
function gradeCounts(whole: readonly KnownScore[], { scheme }: ScoredWorkbook): Figure[] {
  if (whole.every(({ grade }) => grade === null)) return [];
  return scheme.options.grades.map(({ name }, index) => {
    const those = whole.filter(({ grade }) => isGradeOf(grade, name));
    const sources = those.map(({ gradeAt }) => gradeAt);
    return count(`projects.grade-${index + 1}-count`, `“${name}”的项目数`, those.length, "个", sources);
  });
}

function pendingTogether(evaluations: readonly Evaluation[], forms: FigureForms): Figure[] {
  const waiting = evaluations.filter(({ pending }) => pending.count > 0);
  if (waiting.length === 0) return [];
  const items = waiting.reduce((total, { pending }) => total + pending.count, 0);
  const sources = waiting.map(({ form }) => form.range);
  return [
    count("projects.pending-projects", "有待定指标的项目数", waiting.length, "个", sources),
    count("projects.pending-count", "待定项数", items, "项", sources, "尚待评定的指标数"),
    {
      id: "projects.pending-points",
      label: "待定分值",
      value: sum(waiting.map(({ pending }) => pending.points)),
      unit: "分",
      form: forms.score,
      sources,
      derivation: "待定指标分值之和",
    },
  ];
}
