import type { NumberForm, SettingUnit } from "../figures";

/**
 * The outline of a report as plain data, so that places differ in data and not in code, and an outline can
 * later come from a sheet of the user's. Texts carry {{fields}}: the ids of figures (revenue.actual; inside a
 * project's paragraph project.annual-budget), unit.name, year, text.<TextKey>, and in a project's paragraph
 * number, project.title, project.name, project.grade, project.effects, project.problems, project.measures.
 * A figure prints its own unit. A field that the workbook does not fill becomes a gap （待补充：…）.
 */
export interface Outline {
  readonly id: string;
  /** As the user chooses it: 部门整体支出绩效自评报告. */
  readonly name: string;
  /** Whether it is written around the department's table or around the projects alone. */
  readonly scope: "department" | "projects";
  readonly title: string;
  readonly forms: FigureForms;
  /** The unit of amounts. */
  readonly unit: SettingUnit;
  /** Which amount of a project counts as 涉及资金. */
  readonly funds: "annual-budget" | "executed";
  readonly parts: readonly OutlinePart[];
}

/** How the kinds of figures are printed; the decimals differ from place to place. */
export interface FigureForms {
  readonly amount: NumberForm;
  readonly unitRate: NumberForm;
  readonly projectRate: NumberForm;
  readonly share: NumberForm;
  readonly score: NumberForm;
}

/** Holds while all fields of `has` are filled and none of `lacks` is. */
export interface Condition {
  readonly has?: string | readonly string[];
  readonly lacks?: string | readonly string[];
}

/** A stretch of a paragraph; one with a condition is left out where that does not hold. */
export type Clause = string | { readonly when: Condition; readonly text: string };

export type OutlinePart =
  /** A heading with a condition is left out where that does not hold. */
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4; readonly text: string; readonly when?: Condition }
  | { readonly kind: "paragraph"; readonly clauses: readonly Clause[] }
  /**
   * The clauses once for each key project, in the order of the list. Key projects are those with text material
   * of their own; where none has any, all of them up to `allUpTo`, and beyond that a gap.
   */
  | {
      readonly kind: "projects";
      readonly which: "key" | "all";
      readonly allUpTo: number;
      readonly clauses: readonly Clause[];
    }
  /** A chart of the projects, for those who read pictures first. */
  | { readonly kind: "chart"; readonly chart: OutlineChart }
  /** The annex tables in this order; their list stands where the part stands, the tables at the end. */
  | { readonly kind: "annex"; readonly tables: readonly AnnexTable[] };

/** Whether the outline tells of the unit's own table beside the projects. */
export function speaksOfDepartment({ scope, parts }: Outline): boolean {
  return scope === "department" || JSON.stringify(parts).includes("department.");
}

/** Whether the annex holds the projects' tables. */
export function hasProjectTables({ parts }: Outline): boolean {
  return parts.some((part) => part.kind === "annex" && part.tables.some((table) => table !== "department"));
}

/** execution: 各项目预算执行率; levels: 各项目得分构成, by first level. */
export type OutlineChart = "execution" | "levels";

/** department: 部门整体支出绩效自评表; summary: 项目支出绩效自评汇总表; projects: each project's table. */
export type AnnexTable = "department" | "summary" | "projects";
