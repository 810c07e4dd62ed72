import { recognise, type ConfirmedMapping, type Dossier, type IndicatorRow, type Slot } from "../../src/recognition";
import { reference } from "../../src/workbook";
import { sheet, workbook, type GridCell, type GridOptions } from "../support/grid";

/** The dossier of a workbook of one sheet. */
export function dossierOf(
  grid: readonly (readonly GridCell[])[],
  options: GridOptions & { name?: string } = {},
): Dossier {
  return recognise(workbook([sheet(options.name ?? "表", grid, options)]));
}

/** The dossier of a workbook of several sheets. */
export function dossierOfSheets(
  sheets: Readonly<Record<string, readonly (readonly GridCell[])[]>>,
  mapping?: ConfirmedMapping,
): Dossier {
  return recognise(workbook(Object.entries(sheets).map(([name, grid]) => sheet(name, grid))), mapping);
}

/** A slot as its number's digits; null without a column or a number. */
export function digits(slot: Slot | null): string | null {
  return slot?.number?.toString() ?? null;
}

/** Projects as [level, name, annual budget, executed], with ▾ after the level of a group. */
export function projects(dossier: Dossier): [string, string, string | null, string | null][] {
  return dossier.projects.map((project) => [
    `${project.level}${project.isGroup ? "▾" : ""}`,
    project.name,
    digits(project.annualBudget),
    digits(project.executed),
  ]);
}

/** Indicators as "level1/level2/name: target → actual (weight)". */
export function indicators(rows: readonly IndicatorRow[]): string[] {
  return rows.map(
    (row) =>
      `${row.level1}/${row.level2}/${row.name}: ${row.target.text} → ${row.actual.text} (${digits(row.weight) ?? "-"})`,
  );
}

/** Findings as "code cell cell". */
export function findings(dossier: Dossier): string[] {
  return dossier.findings.map(({ check, sources }) =>
    [check, ...sources.map((place) => ("top" in place ? reference(place).split("!")[1] : place.sheet))].join(" "),
  );
}

/** Projects of a list with the initial budget before the others, and what was told of rows added up. */
export function projectsAddedUp(dossier: Dossier) {
  return {
    projects: projects(dossier).map(([, name, annual, executed], at) => [
      name,
      digits(dossier.projects[at]!.initialBudget),
      annual,
      executed,
    ]),
    told: findings(dossier).filter((text) => /^(?:project-|row-)/.test(text)),
  };
}
