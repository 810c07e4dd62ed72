import { chooseScheme, scoreWorkbook, type Evaluation } from "../../src/scoring";
import { dossier, form, type FormLiteral, type IndicatorLiteral } from "../support/form";

/** One form scored: every item as [rule, score, state]. */
export function evaluate(
  literal: FormLiteral,
  id = "mof-2020-10",
): { evaluation: Evaluation; checks: readonly string[] } {
  const all = dossier([form(literal)]);
  const { scored, findings } = scoreWorkbook(all, chooseScheme(all, id));
  const evaluation = scored.projects[0]?.evaluation ?? scored.department;
  return { evaluation: evaluation!, checks: findings.map(({ check }) => check) };
}

export function one(literal: IndicatorLiteral, id?: string) {
  const { evaluation, checks } = evaluate({ indicators: [{ weight: 10, ...literal }] }, id);
  const item = evaluation.indicators[0]!;
  return { rule: item.rule, score: item.score?.toFixed() ?? null, state: item.state, item, checks };
}

export const FUNDS = [{ initial: 2.3, annual: 2.3, executed: 2.29, weight: 10, score: null }];
export const FULL_FORM: FormLiteral = {
  funds: FUNDS,
  indicators: [
    { name: "培训场次", target: "≥100场", actual: "107", weight: 50, score: null },
    {
      level1: "效益指标",
      level2: "社会效益指标",
      name: "知晓率",
      target: "≥95%",
      actual: "95%",
      weight: 30,
      score: null,
    },
    {
      level1: "满意度指标",
      level2: "服务对象满意度指标",
      name: "满意度",
      target: "≥90%",
      actual: "95%",
      weight: 10,
      score: null,
    },
  ],
  total: { weight: 100, score: null },
};
