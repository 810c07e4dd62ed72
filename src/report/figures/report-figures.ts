import type { Figure } from "../../figures";
import { wholeFunds } from "../../recognition";
import { knownScore, type Evaluation, type ScoredWorkbook } from "../../scoring";
import { rangeOf } from "../../workbook";
import type { NumberStyle } from "../numbers";
import type { Outline } from "../outline";
import { listFigures } from "./list";
import type { Figures } from "./makers";
import { moneyFigures, revenueFigures } from "./money";
import { evaluationFigures, listedScore } from "./scores";

export interface ReportFigures {
  /** Of the unit as a whole: revenue.*, department.*, projects.*. */
  readonly unit: Figures;
  /** Of each project, in the order of ScoredWorkbook.projects; ids project.1.annual-budget, project.1.score … */
  readonly projects: readonly Figures[];
}

/** All figures that a report may state, each with its cells and how it was made. Amounts are exact, in the style's unit. */
export function reportFigures(scored: ScoredWorkbook, outline: Outline, style: NumberStyle): ReportFigures {
  const projects = scored.projects.map((entry, index) => projectFigures(entry, index + 1, style));
  const unit = [
    ...revenueFigures(scored, style),
    ...(scored.department ? departmentFigures(scored.department, style) : []),
    ...listFigures(scored, projects, outline, style),
  ];
  return { unit: byId(unit), projects };
}

function byId(figures: readonly Figure[]): Figures {
  return new Map(figures.map((figure) => [figure.id, figure]));
}

function projectFigures(entry: ScoredWorkbook["projects"][number], number: number, style: NumberStyle): Figures {
  const { project, evaluation } = entry;
  const id = `project.${number}`;
  return byId([
    ...moneyFigures(id, project, project.unit, style, style.forms.projectRate).map((figure) =>
      figure.id.endsWith(".execution-rate") ? orStated(figure, evaluation) : figure,
    ),
    ...scoreFigures(id, entry, style),
  ]);
}

function scoreFigures(id: string, entry: ScoredWorkbook["projects"][number], { forms }: NumberStyle): Figure[] {
  const known = knownScore(entry);
  if (known?.isListed) return [listedScore(id, known, forms)];
  return entry.evaluation ? evaluationFigures(id, entry.evaluation, forms) : [];
}

/** The rate that a table scores without stating both amounts, with the cell that states it. */
function orStated(rate: Figure, evaluation: Evaluation | null): Figure {
  const execution = evaluation?.execution;
  const value = evaluation?.executionRate ?? execution?.completion ?? null;
  const own = execution?.row?.actual.slot?.at;
  const read = execution?.operands.flatMap(({ role, source }) =>
    role === "executed" && source.kind !== "scheme" ? [source.at] : [],
  );
  const sources = (own ? [own] : (read ?? [])).map(rangeOf);
  if (rate.value !== null || value === null || sources.length === 0) return rate;
  return { ...rate, value, sources, derivation: "" };
}

/** The department's own funds block has its amounts. */
function departmentFigures(department: Evaluation, style: NumberStyle): Figure[] {
  const { funds } = department.form;
  const whole = funds && wholeFunds(funds);
  return [
    ...(funds && whole ? moneyFigures("department", whole, funds.unit, style, style.forms.unitRate) : []),
    ...evaluationFigures("department", department, style.forms),
  ];
}
