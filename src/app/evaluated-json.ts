import { formatNumber, rate, type Decimal, type Finding, type Place } from "../figures";
import { targetsOf, type EvaluationForm, type IndicatorRow, type ProjectRecord, type Slot } from "../recognition";
import { shownRule, typedTotal, weightsOf, type Evaluation, type ScoredItem } from "../scoring";
import { a1Range, quoteSheet, rangeOf, reference } from "../workbook";
import type { Evaluated } from "./evaluate";
import type { SinceLastRun } from "./since-last-run";

/**
 * What `score --json` prints and a district's results are made of (the contract of the command line): decimals as
 * strings, absent values null. For a workbook that an earlier run wrote into, what changed since stands last.
 */
export function evaluatedAsJson(evaluated: Evaluated, since: SinceLastRun | null = null): object {
  return { ...asJson(evaluated, true), ...(since === null ? {} : { sinceLastRun: since }) };
}

/**
 * The same without its texts, as a line among thousands holds it: explanations, messages of findings and sentences to
 * take over are what makes a result long, and what it takes long to make.
 */
export function evaluatedInShort(evaluated: Evaluated): object {
  return asJson(evaluated, false);
}

function asJson(evaluated: Evaluated, withTexts: boolean): object {
  const { dossier, scored } = evaluated;
  return {
    workbook: dossier.workbook,
    unit: { name: dossier.unitName?.value ?? null, year: dossier.year?.value ?? null },
    tables: dossier.tables.map(({ kind, range, unitOfAmount }) => ({
      kind,
      sheet: range.sheet,
      range: a1Range(range),
      unitOfAmount,
    })),
    revenue: revenueAsJson(evaluated),
    projects: scored.projects.map(({ project, evaluation }) =>
      projectAsJson(project, evaluation, targetsOf(dossier.targets, project), withTexts),
    ),
    department: scored.department
      ? evaluationAsJson(scored.department, withTexts)
      : targetsAsJson(targetsOf(dossier.targets, null), withTexts),
    findings: findingsAsJson(evaluated.findings, withTexts),
  };
}

export function findingsAsJson(findings: readonly Finding[], withTexts = true): object[] {
  return findings.map(({ check, severity, message, sources, suggestion, setAside, report }) => ({
    check,
    severity,
    ...(withTexts && { message }),
    sources: sources.map(placeAsText),
    // A sentence to take over into the reasons, its gap left open.
    ...(withTexts && suggestion !== undefined && { suggestion }),
    // Why a person set it aside; only of findings that are no longer open.
    ...(setAside === undefined ? {} : { setAside }),
    ...report,
  }));
}

/** 'Sheet'!A1:B2, or a bare quoted sheet. */
export function placeAsText(place: Place): string {
  return "top" in place ? reference(place) : quoteSheet(place.sheet);
}

function revenueAsJson({ dossier: { revenue } }: Evaluated): object | null {
  if (!revenue) return null;
  const budget = revenue.budget?.number ?? null;
  const actual = revenue.actual?.number ?? null;
  return {
    budget: amount(budget),
    actual: amount(actual),
    rate: ratio(rate(actual, budget)),
    unitOfAmount: revenue.unit,
  };
}

function projectAsJson(
  project: ProjectRecord,
  evaluation: Evaluation | null,
  targets: EvaluationForm | null,
  withTexts: boolean,
): object {
  const budget = project.annualBudget?.number ?? null;
  const executed = project.executed?.number ?? null;
  return {
    name: project.name,
    level: project.level,
    initialBudget: amount(project.initialBudget?.number ?? null),
    annualBudget: amount(budget),
    executed: amount(executed),
    unitOfAmount: project.unit,
    executionRate: ratio(rate(executed, budget)),
    source: reference(project.at),
    evaluation: evaluation ? evaluationAsJson(evaluation, withTexts) : targetsAsJson(targets, withTexts),
  };
}

/** Approved targets that wait for their self-evaluation: indicators, targets and weights; nothing is scored. */
function targetsAsJson(form: EvaluationForm | null, withTexts: boolean): object | null {
  if (!form) return null;
  const { weights } = weightsOf(form.indicators);
  return {
    scheme: null,
    total: null,
    givenTotal: null,
    maximum: null,
    grade: null,
    execution: null,
    indicators: form.indicators.map((row, index) => ({
      level1: row.level1 || null,
      level2: row.level2 || null,
      name: row.name,
      target: row.target.text || null,
      actual: null,
      weight: score(weights[index]?.value ?? null),
      score: null,
      given: null,
      rule: null,
      ...(withTexts && { explanation: null }),
      sources: { target: slotPlace(row.target.slot), actual: null, weight: slotPlace(row.weight) },
    })),
  };
}

function evaluationAsJson(evaluation: Evaluation, withTexts: boolean): object {
  const { execution } = evaluation;
  return {
    scheme: evaluation.scheme.id,
    total: score(isWeighted(evaluation) ? evaluation.total : null),
    givenTotal: score(typedTotal(evaluation.statedTotal) ?? evaluation.givenTotal),
    maximum: score(evaluation.maximum),
    grade: evaluation.grade,
    execution: execution && {
      weight: score(execution.weight),
      score: score(execution.score),
      given: score(execution.given),
      ...(withTexts && { explanation: execution.explained() }),
    },
    indicators: evaluation.indicators.flatMap((item) => (item.row ? [indicatorAsJson(item, item.row, withTexts)] : [])),
  };
}

/** Without any weight there is nothing to add up: no score is invented. */
function isWeighted({ execution, indicators }: Evaluation): boolean {
  return execution !== null || indicators.some(({ weight, score }) => weight !== null || score !== null);
}

function indicatorAsJson(item: ScoredItem, row: IndicatorRow, withTexts: boolean): object {
  return {
    level1: row.level1 || null,
    level2: row.level2 || null,
    name: item.name,
    target: row.target.text || null,
    actual: row.actual.text || null,
    weight: score(item.weight),
    score: score(item.score),
    given: score(item.given),
    rule: shownRule(item),
    ...(withTexts && { explanation: item.explained() }),
    sources: { target: slotPlace(row.target.slot), actual: slotPlace(row.actual.slot), weight: slotPlace(row.weight) },
  };
}

function slotPlace(slot: Slot | null): string | null {
  return slot && reference(rangeOf(slot.at));
}

function amount(value: Decimal | null): string | null {
  return value && value.toFixed();
}

function ratio(value: Decimal | null): string | null {
  return value && formatNumber(value, { decimals: 6 });
}

function score(value: Decimal | null): string | null {
  return value && formatNumber(value, { decimals: 2 });
}
