import { evaluatedAsJson, evaluateWorkbook, planWrite } from "../../../src/app";
import { openPackage } from "../../../src/hosts/file";
import { a1 } from "../../../src/workbook";
import { workbook } from "../../support/grid";
import { HAS_LIBRE_OFFICE, recalculated } from "../../support/libre-office";
import { xlsxOf } from "../../support/xlsx";
import { RATE_INSIDE_A_LEVEL, STANDARDS_AND_GIVEN_SCORES } from "./departments";
import { NO_WEIGHTS, REVIEWERS_COLUMNS, SIGNS_AND_UNITS_APART } from "./forms";
import type { Layout } from "./layout";
import { TWO_LEVELS_IN_YUAN, YEARS_SIDE_BY_SIDE } from "./lists";

/** What `score --json` says, as far as it is looked at here. */
interface Said {
  readonly projects: readonly SaidProject[];
  readonly department: SaidEvaluation | null;
  readonly findings: readonly { check: string; severity: string; sources: readonly string[] }[];
}
interface SaidProject {
  readonly name: string;
  readonly level: number;
  readonly annualBudget: string | null;
  readonly executed: string | null;
  readonly unitOfAmount: string;
  readonly executionRate: string | null;
  readonly evaluation: SaidEvaluation | null;
}
interface SaidEvaluation {
  readonly total: string;
  readonly grade: string | null;
  readonly execution: { readonly score: string | null } | null;
  readonly indicators: readonly { readonly score: string | null }[];
}

function lineOf({ name, level, annualBudget, executed, unitOfAmount, executionRate, evaluation }: SaidProject): string {
  const amounts = `${annualBudget ?? "-"}/${executed ?? "-"} ${unitOfAmount}`;
  const parts = [name, String(level), amounts, executionRate ?? "-"];
  return [...parts, ...(evaluation ? [scoresOf(evaluation)] : [])].join(" | ");
}

function scoresOf({ total, grade, execution, indicators }: SaidEvaluation): string {
  const scores = indicators.map(({ score }) => score ?? "-").join(" ");
  return `${total} ${grade ?? "-"} | ${execution?.score ?? "-"}; ${scores}`;
}

const LAYOUTS: readonly Layout[] = [
  TWO_LEVELS_IN_YUAN,
  YEARS_SIDE_BY_SIDE,
  SIGNS_AND_UNITS_APART,
  REVIEWERS_COLUMNS,
  NO_WEIGHTS,
  RATE_INSIDE_A_LEVEL,
  STANDARDS_AND_GIVEN_SCORES,
];

const evaluatedOf = ({ sheets }: Layout) => evaluateWorkbook(workbook(sheets));

describe.each(LAYOUTS.map((layout) => [layout.title, layout] as const))("%s", (_title, layout) => {
  const said = evaluatedAsJson(evaluatedOf(layout)) as Said;

  test("amounts, rates, scores", () => {
    expect(said.projects.map(lineOf)).toEqual(layout.projects);
    expect(said.department ? scoresOf(said.department) : undefined).toBe(layout.department);
  });

  test("errors and warnings, each with its cells and no others", () => {
    const grave = said.findings.filter(({ severity }) => severity !== "info");
    expect(grave.map(({ check, sources }) => [check, ...sources].join(" "))).toEqual(layout.findings);
  });

  test("only empty score cells are written", () => {
    const { plan } = planWrite(evaluatedOf(layout), { tables: true, report: null, rescore: false });
    const fills = plan.sheets.flatMap((one) => (one.kind === "fill" ? [one] : []));
    const lines = fills.map(({ sheet, cells }) =>
      [sheet, ...cells.map(({ row, column }) => a1(row, column)).sort(byPlace)].join(" "),
    );
    expect(lines).toEqual(layout.filled);
  });
});

function byPlace(first: string, second: string): number {
  const row = (cell: string) => Number(/\d+/.exec(cell)![0]);
  return row(first) - row(second) || (first < second ? -1 : 1);
}

(HAS_LIBRE_OFFICE ? test : test.skip)(
  "an error cell in a list leaves the written formulas as they were written",
  async () => {
    const opened = openPackage(await xlsxOf(workbook(YEARS_SIDE_BY_SIDE.sheets)), "测试.xlsx");
    const { plan } = planWrite(evaluateWorkbook(opened.snapshot), { tables: true, report: null, rescore: false });
    const again = openPackage(recalculated(opened.apply(plan)), "测试.xlsx").snapshot;
    const differing = plan.sheets.flatMap(({ sheet, cells }) =>
      cells.flatMap(({ row, column, formula, value }) => {
        const now = again.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
        const isSame =
          typeof value === "number"
            ? Math.abs(Number(now?.value) - value) < 1e-9
            : (value ?? "") === (now?.value ?? "");
        return formula === undefined || isSame ? [] : [`${sheet}!${a1(row, column)} ${formula} ${value} ${now?.text}`];
      }),
    );
    expect(differing).toEqual([]);
  },
);
