import { ONE, sum, type Figure } from "../../figures";
import { comesToScore, standingTotal, type Evaluation, type ScoredWorkbook } from "../../scoring";
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

/** The evaluations whose scores are compared: one that still lacks an indicator does not stand beside whole ones. */
export function comparedEvaluations(scored: ScoredWorkbook): readonly Evaluation[] {
  return evaluationsOf(scored).filter((one) => comesToScore(one) && one.pending.count === 0);
}

/** The scores of the projects together: how many there are, lowest, highest, mean, how many of each grade, what waits. */
export function scoresTogether(scored: ScoredWorkbook, forms: FigureForms): Figure[] {
  const whole = comparedEvaluations(scored);
  const sources = joined(whole.map(({ form }) => (form.total?.score ? rangeOf(form.total.score.at) : form.range)));
  const number = whole.length > 0 ? whole.length : null;
  const figures = [count("projects.scored-count", "已有自评得分的项目数", number, "个", sources)];
  if (whole.length > 1) {
    const values = whole.map(standingTotal);
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
    ...gradeCounts(whole),
    ...pendingTogether(evaluationsOf(scored), forms),
  ];
}

function meanScore(whole: readonly Evaluation[], forms: FigureForms): Figure[] {
  if (whole.length < 2) return [];
  return [
    {
      id: "projects.mean-score",
      label: "项目平均得分",
      value: sum(whole.map(standingTotal)).div(ONE.times(whole.length)),
      unit: "分",
      form: forms.score,
      sources: joined(whole.map(({ form }) => (form.total?.score ? rangeOf(form.total.score.at) : form.range))),
      derivation: "各项目得分之和 ÷ 项目数",
    },
  ];
}

/** projects.grade.1-count is the number of projects with the scheme's best grade (优), and so on; zeros are counted too. */
function gradeCounts(whole: readonly Evaluation[]): Figure[] {
  const grades = whole[0]?.scheme.options.grades ?? [];
  return grades.map(({ name }, index) => {
    const those = whole.filter(({ grade }) => grade === name);
    const sources = those.map(({ form }) => (form.total?.grade ? rangeOf(form.total.grade.at) : form.range));
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
