import type { Finding } from "../../figures";
import {
  a1,
  Ours,
  rangeOf,
  sheetNamed,
  type CellAddress,
  type CellSnapshot,
  type SheetSnapshot,
  type SubmittedCell,
  type WorkbookSnapshot,
  type WorkbookSubmission,
} from "../../workbook";
import { cellKey, recalculate, type CalculatedSheet } from "../../workbook/calculation";
import { asShown, asTyped } from "./as-shown";

export interface SubmissionInput {
  /** The workbook as it was read. */
  readonly before: WorkbookSnapshot;
  /** The same workbook once its forms are filled. */
  readonly filled: WorkbookSnapshot;
  /** Whether the results of formulas in `before` are up to date. */
  readonly isCalculated: boolean;
  /** The sheets of the user's that hold forms. */
  readonly forms: ReadonlySet<string>;
  /** Sheets that we made for projects without a table, and that nobody has filled in yet. */
  readonly blank: ReadonlySet<string>;
}

export interface SubmissionPlan {
  readonly submission: WorkbookSubmission;
  /** False: nothing but 自评汇总表, which alone is no set. */
  readonly hasForms: boolean;
  /** Formulas that depend on what was filled in and can't be calculated here. */
  readonly findings: readonly Finding[];
  /** What a person should know of the set, one plain sentence each. */
  readonly notes: readonly string[];
}

/** 报送件: the forms and 自评汇总表, with the values that their formulas have now that scores are filled in. */
export function planSubmission(input: SubmissionInput): SubmissionPlan {
  const ours = new Ours(input.filled);
  const isForm = ({ name }: SheetSnapshot) => {
    const kind = ours.sheets.get(name)?.kind;
    return !input.blank.has(name) && (kind === undefined ? input.forms.has(name) : kind === "form");
  };
  const isWanted = (sheet: SheetSnapshot) => isForm(sheet) || ours.sheets.get(sheet.name)?.kind === "summary";
  const wanted = input.filled.sheets.filter(isWanted);
  const kept = wanted.filter(({ visibility }) => visibility === "visible");
  const sheets = input.filled.sheets.map((sheet) => new SettledSheet(sheet, changedCells(sheet, input, ours)));
  const names = new Set(kept.map(({ name }) => name));
  const keptSheets = sheets.filter(({ name }) => names.has(name));
  const unknown = recalculate({ sheets, names: input.filled.names, shown: () => "" }, keptSheets);
  return {
    hasForms: kept.some(isForm),
    submission: { sheets: keptSheets.map((sheet) => ({ sheet: sheet.name, cells: sheet.values() })) },
    findings: unknownFindings(unknown),
    notes: [
      ...[...input.blank].map((name) => `“${name}”是还没有填写绩效指标的空表，没有放进报送件`),
      ...wanted.filter((sheet) => !kept.includes(sheet)).map(({ name }) => `“${name}”是隐藏的，没有放进报送件`),
      ...kept.flatMap(hiddenNote),
    ],
  };
}

/** The cells whose value the user's formulas can't have taken in yet. */
function changedCells(sheet: SheetSnapshot, input: SubmissionInput, ours: Ours): Set<number> {
  const kind = ours.sheets.get(sheet.name)?.kind;
  const changed = new Set<number>();
  // Nobody but our own formulas takes from these, and their results were written with them.
  if (kind === "working-paper" || kind === "report" || kind === "memory" || kind === "backup") return changed;
  const before = sheetNamed(input.before, sheet.name);
  const isChanged = (cell: CellSnapshot, former: CellSnapshot | undefined) =>
    cell.value !== (former?.value ?? null) ||
    cell.error !== former?.error ||
    (!input.isCalculated && cell.formula !== undefined && (kind !== undefined || ours.wrote(cell.formula)));
  sheet.rows.forEach((row, rowNumber) =>
    row?.forEach((cell, column) => {
      if (cell && isChanged(cell, before?.rows[rowNumber]?.[column])) changed.add(cellKey(rowNumber, column));
    }),
  );
  return changed;
}

/** A sheet whose changed cells hold their values, and whose other formulas follow them. */
class SettledSheet implements CalculatedSheet {
  private readonly settled = new Map<number, CellSnapshot>();

  constructor(
    private readonly sheet: SheetSnapshot,
    readonly uncalculated: Set<number>,
  ) {
    for (const key of uncalculated) {
      const { value, text, error } = sheet.rows[Math.floor(key / cellKey(1, 0))]![key % cellKey(1, 0)]!;
      this.settled.set(key, error === undefined ? { value, text } : { value, text, error });
    }
  }

  get name(): string {
    return this.sheet.name;
  }

  get height(): number {
    return this.sheet.rows.length;
  }

  get hiddenRows(): readonly number[] {
    return this.sheet.hiddenRows;
  }

  row(row: number): readonly (CellSnapshot | undefined)[] | undefined {
    return this.sheet.rows[row];
  }

  cell(row: number, column: number): CellSnapshot | undefined {
    return this.settled.get(cellKey(row, column)) ?? this.sheet.rows[row]?.[column];
  }

  settle(row: number, column: number, cell: CellSnapshot): void {
    this.settled.set(cellKey(row, column), cell);
  }

  /**
   * The value of every formula as it is shown: the file may keep an old one, or none. One that nobody knows is left to
   * the file. Of what a person typed only the noise behind the fifteenth digit goes.
   */
  values(): readonly SubmittedCell[] {
    return this.sheet.rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((former, column): SubmittedCell[] => {
        if (former === undefined) return [];
        const { value, error } = this.cell(row, column)!;
        if (former.formula === undefined) {
          const typed = typeof value === "number" ? asTyped(value) : value;
          return typed === value ? [] : [{ row, column, value: typed }];
        }
        if (error !== undefined) return [{ row, column, value, error }];
        if (typeof value === "number") return [{ row, column, value: asShown(value, former.format) }];
        return value === null ? [] : [{ row, column, value }];
      }),
    );
  }
}

const MOST_NAMED = 5;

function unknownFindings(cells: readonly CellAddress[]): readonly Finding[] {
  const bySheet = new Map<string, CellAddress[]>();
  for (const cell of cells) bySheet.set(cell.sheet, [...(bySheet.get(cell.sheet) ?? []), cell]);
  return [...bySheet].map(([sheet, some]) => {
    const named = some.slice(0, MOST_NAMED).map(({ row, column }) => a1(row, column));
    const more = some.length > MOST_NAMED ? ` 等 ${some.length} 格` : "";
    return {
      check: "formula-not-calculated",
      severity: "error",
      message:
        `“${sheet}”的 ${named.join("、")}${more}是您自己的公式，填写得分后它的结果会变，这里算不出来。` +
        "请先生成自评工作簿，在 Excel 中打开、保存，再用它生成报送件。",
      sources: some.map(rangeOf),
    };
  });
}

function hiddenNote({ name, hiddenRows, hiddenColumns }: SheetSnapshot): readonly string[] {
  const what = [
    ...(hiddenRows.length > 0 ? [`${hiddenRows.length} 行`] : []),
    ...(hiddenColumns.length > 0 ? [`${hiddenColumns.length} 列`] : []),
  ];
  return what.length > 0 ? [`“${name}”有隐藏的 ${what.join("、")}，照原样保留，报送前请看一看`] : [];
}
