import type { Check } from "../../src/checks/check";
import type { Dossier, ListSum, ProjectListRecord, ProjectRecord, Read, TextKey } from "../../src/recognition";
import type { ScoredWorkbook } from "../../src/scoring";
import { parseA1, rangeOf, reference, quoteSheet, type WorkbookSnapshot } from "../../src/workbook";
import { dossier, form, slot } from "../support/form";
import { snapshotOf } from "../support/form-snapshot";
import { evaluationOf, schemeOf, type EvaluationLiteral, type ItemLiteral } from "./evaluation-literal";

export interface Workbook {
  readonly scored: ScoredWorkbook;
  readonly snapshot: WorkbookSnapshot;
}

/** A scored workbook of these tables; `more` adds to its dossier, `snapshot` replaces its cells. */
export function workbookOf(
  tables: readonly EvaluationLiteral[],
  more: Partial<Dossier> = {},
  snapshot?: WorkbookSnapshot,
): Workbook {
  const forms = tables.map((table) => form(table));
  const read = dossier(forms, more);
  const evaluations = forms.map((one, index) => evaluationOf(tables[index]!, one, index));
  const department = forms.findIndex((one) => one.scope === "department");
  return {
    scored: {
      dossier: read,
      projects: read.projects.map((project) => ({
        project,
        evaluation: project.form === null ? null : evaluations[project.form]!,
      })),
      department: department < 0 ? null : evaluations[department]!,
      scheme: evaluations[0]?.scheme ?? schemeOf(),
    },
    snapshot: snapshot ?? snapshotOf(forms),
  };
}

/** A workbook of one project's table with these indicators. */
export function tableOf(indicators: readonly ItemLiteral[], rest: Partial<EvaluationLiteral> = {}): Workbook {
  return workbookOf([{ indicators, ...rest }]);
}

/** Where a check sees its fault: for each sighting the references of its sources. */
export function placesSeen(check: Check, { scored, snapshot }: Workbook): string[][] {
  return check
    .run(scored, snapshot)
    .map(({ sources }) => sources.map((place) => ("top" in place ? reference(place) : quoteSheet(place.sheet))));
}

/** What a check says, one message a sighting. */
export function messages(check: Check, { scored, snapshot }: Workbook): string[] {
  return check.run(scored, snapshot).map(({ message }) => message);
}

/** A text as it was read from a cell of the sheet 文字. */
export function textAt(cell: string, value: string): Read<string> {
  const { row, column } = parseA1(cell)!;
  return { value, text: value, at: rangeOf({ sheet: "文字", row, column }) };
}

/** A text of a form, in the sheet 文字. */
export function formText(key: TextKey, cell: string, value: string, limit: number | null = null) {
  return { key, text: textAt(cell, value), limit };
}

export interface ListedLiteral {
  readonly name: string;
  readonly initial?: number | string;
  readonly annual?: number | string;
  readonly executed?: number | string;
  readonly rate?: number | string;
  readonly unit?: ProjectRecord["unit"];
  readonly form?: number;
  readonly level?: 1 | 2;
  readonly parent?: string;
  readonly isGroup?: boolean;
  readonly texts?: ProjectRecord["texts"];
  /** 备注 */
  readonly remark?: string;
  readonly score?: number;
  readonly grade?: string;
}

/** A project list on the sheet 清单 from row 2: 名称 A, 年初 B, 全年 C, 执行 D, 执行率 E, 备注 F. */
export function listed(rows: readonly ListedLiteral[], sheet = "清单"): ProjectRecord[] {
  return rows.map((row, index): ProjectRecord => {
    const cell = (column: number, value: number | string | undefined) =>
      value === undefined ? null : slot(sheet, index + 1, column, value);
    return {
      name: row.name,
      at: rangeOf({ sheet, row: index + 1, column: 0 }),
      level: row.level ?? 1,
      parent: row.parent ?? null,
      initialBudget: cell(1, row.initial),
      annualBudget: cell(2, row.annual),
      executed: cell(3, row.executed),
      statedRate: cell(4, row.rate),
      unit: row.unit ?? "万元",
      form: row.form ?? null,
      isGroup: row.isGroup ?? false,
      texts: row.texts ?? {},
      remark: cell(5, row.remark),
      ...(row.score === undefined && row.grade === undefined
        ? {}
        : { statedResult: { score: cell(6, row.score), grade: cell(7, row.grade) } }),
    };
  });
}

/** What a dossier holds of one list. */
export function listOf(
  projects: readonly ProjectRecord[],
  sums: { readonly total?: ListSum; readonly subtotals?: readonly ListSum[] } = {},
): Pick<Dossier, "projects" | "lists"> {
  const places = [...projects, ...(sums.total ? [sums.total] : []), ...(sums.subtotals ?? [])].map(({ at }) => at);
  const range = {
    sheet: places[0]?.sheet ?? "清单",
    top: 0,
    left: 0,
    bottom: Math.max(0, ...places.map(({ bottom }) => bottom)),
    right: 4,
  };
  const list: ProjectListRecord = {
    range,
    unit: projects[0]?.unit ?? "万元",
    rows: projects,
    total: sums.total ?? null,
    subtotals: sums.subtotals ?? [],
  };
  return { projects, lists: [list] };
}

/** 合计 or 小计 on the sheet 清单, in the columns of listed. */
export function listSum(
  row: number,
  amounts: Partial<Record<"initial" | "annual" | "executed" | "rate", number>>,
  label = "合计",
  sheet = "清单",
): ListSum {
  const cell = (column: number, value: number | undefined) => slot(sheet, row, column, value ?? null);
  return {
    label,
    at: { sheet, top: row, bottom: row, left: 0, right: 4 },
    initialBudget: cell(1, amounts.initial),
    annualBudget: cell(2, amounts.annual),
    executed: cell(3, amounts.executed),
    statedRate: cell(4, amounts.rate),
    unit: "万元",
  };
}
