import { evaluatedAsJson, evaluateWorkbook, planWrite } from "../../src/app";
import { foldedText } from "../../src/language/normalise";
import { a1, quoteSheet, Trouble } from "../../src/workbook";
import { actualText, executionScoreOf, scoreOf, targetText, totalOf, type IndicatorFacts } from "./making/facts";
import { wholeRows, wholeScore } from "./making/whole";
import { LIST_GROUP } from "./making/list";
import type { MadeWorkbook } from "./making/workbook";

/** What came of a workbook, counted; `details` says each that is not right. */
export interface Judged {
  readonly right: number;
  readonly silent: number;
  readonly missing: number;
  readonly falseErrors: number;
  readonly filled: number;
  readonly toFill: number;
  readonly details: readonly string[];
}

type Json = Record<string, unknown>;

const FACTORS: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000 };

/** Reads, scores and fills a made workbook, and holds all of it against its truth. */
export function judged(made: MadeWorkbook): Judged {
  try {
    const evaluated = evaluateWorkbook(made.snapshot);
    const answer = evaluatedAsJson(evaluated) as Json;
    const fields = fieldsOf(made, answer);
    const errors = evaluated.findings.filter(({ severity }) => severity === "error");
    const { plan } = planWrite(evaluated, { tables: true, report: null, rescore: false });
    const written = new Map<string, string | number | null>(
      plan.sheets.flatMap((sheet) =>
        sheet.kind === "fill"
          ? sheet.cells.map(
              ({ row, column, value }) => [`${quoteSheet(sheet.sheet)}!${a1(row, column)}`, value] as const,
            )
          : [],
      ),
    );
    const unfilled: [string, string][] = [...made.fill].filter(
      ([at, want]) => Number(want) !== Number(written.get(at) ?? NaN),
    );
    return {
      right: fields.filter(({ state }) => state === "right").length,
      silent: fields.filter(({ state }) => state === "silent").length,
      missing: fields.filter(({ state }) => state === "missing").length,
      falseErrors: errors.length,
      filled: made.fill.size - unfilled.length,
      toFill: made.fill.size,
      details: [
        ...fields
          .filter(({ state }) => state !== "right")
          .map(({ state, field, want, got }) => `${state} ${field}: ${want}, got ${String(got)}`),
        ...errors.map(({ check, message }) => `false error ${check}: ${message}`),
        ...unfilled.map(([at, want]) => `not filled ${at}: ${want}, got ${String(written.get(at))}`),
      ],
    };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return {
      right: 0,
      silent: 0,
      missing: 100,
      falseErrors: 1,
      filled: 0,
      toFill: made.fill.size,
      details: [error.message],
    };
  }
}

interface Field {
  readonly field: string;
  readonly want: string;
  readonly got: unknown;
  readonly state: "right" | "silent" | "missing";
}

function fieldsOf({ unit, dress }: MadeWorkbook, answer: Json): Field[] {
  const fields: Field[] = [];
  const check = (
    field: string,
    want: string,
    got: unknown,
    isSame: (got: string) => boolean = (text) => text === want,
  ) =>
    fields.push({
      field,
      want,
      got,
      state: got === null || got === undefined ? "missing" : isSame(String(got)) ? "right" : "silent",
    });
  const number = (want: string) => (got: string) => Math.abs(Number(got) - Number(want)) < 0.0051;
  const { name, year } = answer.unit as Json;
  check("unit", unit.name, name);
  check("year", String(unit.year), year);
  const projects = answer.projects as Json[];
  const isOf = (got: Json, own: string): boolean => new RegExp(`^[\\[\\w\\]-]*${own}$`).test(String(got.name));
  for (const extra of projects.filter(
    (one) => one.name !== LIST_GROUP && !unit.projects.some((project) => isOf(one, project.name)),
  ))
    check(`project ${String(extra.name)}`, "none", extra.name);
  const none = (field: string, got: unknown) => {
    if (got !== null && got !== undefined) fields.push({ field, want: "none", got, state: "silent" });
  };
  const rowsOf = (own: string, facts: readonly IndicatorFacts[], evaluation: Json, isWeighted = true) => {
    const rows = ((evaluation.indicators ?? []) as Json[]).filter(
      ({ name: known }) => !["预算执行率", "不涉及", "无"].includes(String(known)),
    );
    for (const extra of rows.filter((row) => !facts.some(({ name: known }) => known === row.name)))
      check(`${own} indicator ${String(extra.name)}`, "none", extra.name);
    for (const row of facts) {
      const found = rows.find((one) => one.name === row.name) ?? {};
      check(`${row.name} name`, row.name, found.name);
      check(`${row.name} level1`, row.level1, found.level1);
      if (dress.levels !== "kinds alone") check(`${row.name} level2`, row.level2, found.level2);
      check(`${row.name} target`, targetText(row), found.target, (text) => sameValue(text, targetText(row)));
      check(`${row.name} actual`, actualText(row), found.actual, (text) => sameValue(text, actualText(row)));
      if (!isWeighted) {
        none(`${row.name} weight`, found.weight);
        none(`${row.name} score`, found.score);
        continue;
      }
      check(`${row.name} weight`, String(row.weight), found.weight, number(String(row.weight)));
      check(`${row.name} score`, scoreOf(row), found.score, number(scoreOf(row)));
    }
  };
  if (dress.whole !== "none") {
    const whole = (answer.department ?? {}) as Json;
    check("whole total", wholeScore(unit), whole.total, number(wholeScore(unit)));
    rowsOf("whole", wholeRows(unit), whole);
  } else if (answer.department !== null) check("department", "none", "one");
  for (const project of unit.projects) {
    const got = projects.find((one) => isOf(one, project.name)) ?? {};
    const own = project.name;
    check(`${own} name`, own, got.name, () => true);
    for (const [key, want] of [
      ["initialBudget", project.initial],
      ["annualBudget", project.annual],
      ["executed", project.executed],
    ] as const) {
      const factor = FACTORS[String(got.unitOfAmount)] ?? NaN;
      check(
        `${own} ${key}`,
        want,
        got[key],
        (text) => Math.abs((Number(text) * factor) / 10_000 - Number(want)) < 1e-6,
      );
    }
    const evaluation = (got.evaluation ?? {}) as Json;
    rowsOf(own, project.indicators, evaluation, dress.weights === "given");
    if (dress.weights === "none") {
      none(`${own} total`, evaluation.total);
      none(`${own} execution`, evaluation.execution);
      continue;
    }
    check(`${own} total`, totalOf(project, dress), evaluation.total, number(totalOf(project, dress)));
    const execution = (evaluation.execution ?? {}) as Json;
    check(`${own} execution weight`, "10", execution.weight, number("10"));
    check(
      `${own} execution score`,
      executionScoreOf(project, dress),
      execution.score,
      number(executionScoreOf(project, dress)),
    );
  }
  return fields;
}

/** A sign of equality may be left out; 定性, a note or a footnote's mark behind the number may stand with it. */
function sameValue(got: string, want: string): boolean {
  const plain = (text: string) => foldedText(text.replace("①", "")).replace(/^(?:=|定性)|[(（].*$|\s/g, "");
  return plain(got) === plain(want);
}
