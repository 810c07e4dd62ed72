import type { Finding } from "../figures";
import type { Dossier, EvaluationForm, ProjectRecord } from "../recognition";
import type { SchemeChoice } from "./choosing/choose-scheme";
import type { Evaluation, ScoredItem, ScoredWorkbook } from "./evaluation";
import { executionFunds, executionWeight, scoredFundsRow } from "./execution/execution";
import { scoreExecution } from "./execution/score-execution";
import { scoreByOwnStandard, scoreIndicators, settingOf } from "./choosing/score-indicators";
import { statedPoints } from "./items";
import { RatioBook } from "./ratios";
import { totalsOf } from "./totals";
import { tell } from "./reading/wording";

/** What scoring needs to know of the workbook beside the form at hand. */
interface Surroundings {
  readonly dossier: Dossier;
  readonly choice: SchemeChoice;
  readonly ratios: RatioBook;
  readonly findings: Finding[];
}

/**
 * Scores every project's form and the department's. Nothing is dropped and nothing guessed in silence: what was
 * inferred is an info finding, what waits for a person a warning, what can't be read an error, each with its cell.
 */
export function scoreWorkbook(
  dossier: Dossier,
  choice: SchemeChoice,
): { scored: ScoredWorkbook; findings: readonly Finding[] } {
  const around: Surroundings = { dossier, choice, ratios: new RatioBook(dossier), findings: [...choice.findings] };
  const projects = dossier.projects.map((project) => ({
    project,
    evaluation: project.form === null ? null : evaluate(project.form, project, around),
  }));
  const departmentIndex = dossier.forms.findIndex((form) => form.scope === "department");
  dossier.forms.forEach((form, index) => {
    if (form.scope !== "department" || index <= departmentIndex || form.isTemplate) return;
    around.findings.push(tell("department-form-repeated", [form.range]));
  });
  const department = departmentIndex < 0 ? null : evaluate(departmentIndex, null, around);
  return { scored: { dossier, projects, department, scheme: choice.scheme }, findings: around.findings };
}

/** A form that is meant to be scored, and says of no indicator how many points it has. */
function lacksWeights(form: EvaluationForm, indicators: readonly ScoredItem[]): boolean {
  if (!form.isScored || form.isTemplate || indicators.length === 0) return false;
  return (
    statedPoints(indicators).length === 0 &&
    indicators.every(({ pool, row }) => pool === undefined && !row?.weight?.text)
  );
}

function evaluate(index: number, project: ProjectRecord | null, around: Surroundings): Evaluation | null {
  const form: EvaluationForm | undefined = around.dossier.forms[index];
  if (!form) return null;
  const { scheme } = around.choice;
  const funds = executionFunds(form, project, scheme);
  const setting = settingOf(form, { scheme, year: around.dossier.year, ratios: around.ratios, funds });
  const { items: indicators, areFractions, findings } = scoreIndicators(form, setting);
  around.findings.push(...findings);
  if (!form.isScored && !form.isTemplate) around.findings.push(tell("form-without-weights", [form.range]));
  if (lacksWeights(form, indicators)) around.findings.push(tell("weights-missing", [form.range]));
  const weight = executionWeight(form, indicators, scheme, funds);
  const row = form.executionRow;
  const scoreSlot = scoredFundsRow(form)?.score ?? row?.score ?? null;
  const execution =
    weight.weight &&
    ((row && scoreByOwnStandard(row, weight.weight, scoreSlot, setting)) ??
      scoreExecution(form, scheme, funds, weight.weight, weight.conditions));
  around.findings.push(...weight.findings);
  if (execution) around.findings.push(...funds.findings, ...execution.findings);
  const totals = totalsOf(form, scheme, execution?.item ?? null, indicators, funds.rate);
  for (const { explained } of totals.adjustments)
    around.findings.push(tell("total-adjusted", [form.range], { explanation: explained() }));
  return {
    form,
    formIndex: index,
    scheme,
    execution: execution?.item ?? null,
    executionRate: funds.rate,
    indicators,
    ...totals,
    weighing: { areFractions, inferred: weight.inferred },
  };
}
