import {
  DEFAULT_OPTIONS,
  schemeById,
  scoreWorkbook,
  type Evaluation,
  type Scheme,
  type SchemeOptions,
} from "../../../src/scoring";
import { dossier, form, worded, type FormLiteral, type FundsLiteral } from "../../support/form";

export const NATIONAL = schemeById("mof-2020-10")!;

export function scheme(options: Partial<SchemeOptions>): Scheme {
  return { ...NATIONAL, options: { ...DEFAULT_OPTIONS, ...options } };
}

/** A form with those funds and one indicator of `weight` points. */
export function evaluate(
  funds: readonly FundsLiteral[] | undefined,
  weight: number | string,
  by = NATIONAL,
  more: Partial<FormLiteral> = {},
) {
  const all = dossier([
    form({
      ...(funds ? { funds } : {}),
      indicators: [{ name: "数量", target: "≥1个", actual: "1个", weight }],
      ...more,
    }),
  ]);
  const { scored, findings } = scoreWorkbook(all, { scheme: by, findings: [] });
  const evaluation: Evaluation = scored.projects[0]!.evaluation!;
  const { execution } = evaluation;
  return {
    evaluation,
    weight: execution?.weight?.toFixed() ?? null,
    score: execution?.score?.toFixed() ?? null,
    rate: evaluation.executionRate?.toFixed(6) ?? null,
    checks: findings.map(({ check }) => check),
    findings,
  };
}

/** What the accountant reads of the execution rate of a form beside indicators of that many points. */
export function told(literal: Partial<FormLiteral>, weight: number, options: Partial<SchemeOptions> = {}) {
  const { evaluation, findings } = evaluate(undefined, weight, scheme(options), literal);
  return [evaluation.execution?.explained() ?? null, ...findings.map(worded)];
}
