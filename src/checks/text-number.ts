import { areColumnNumbers, pointsInText, visibleText } from "../language";
import { amountBehindLabel, numberOfText, type Slot } from "../recognition";
import type { ScoredWorkbook } from "../scoring";
import { sheetNamed, type CellAddress, type CellRange, type SheetSnapshot, type WorkbookSnapshot } from "../workbook";
import type { Check } from "./check";
import { listSumsOf } from "./support/amount-rows";
import { mergedPlaces } from "./support/places";

export const textNumber: Check = {
  id: "text-number",
  severity: "info",
  title: "数字以文本格式存放",
  why: "文本格式的数字 Excel 求和时会漏掉，合计因此偏小。",
  mend: "选中这些单元格，用“转换为数字”改成数字格式。",
  example: "3 个数字以文本格式存放，已按数字读取，但 Excel 求和时会漏掉。请改为数字格式。",
  run(scored, snapshot) {
    return byColumn([...textNumbersOf(scored), ...inColumns(scored, snapshot)]).map((cells) => ({
      message: `${cells.length} 个数字以文本格式存放，已按数字读取，但 Excel 求和时会漏掉。请改为数字格式。`,
      sources: mergedPlaces(cells),
    }));
  },
};

/** Amounts, weights and scores; targets and actuals where most of their column are numbers. */
function textNumbersOf({ dossier }: ScoredWorkbook): CellAddress[] {
  const cells: CellAddress[] = [];
  const add = (...slots: readonly (Slot | null | undefined)[]) => {
    // A label with its amount or its points in one cell is a text whatever its format is.
    const isStray = ({ isTextNumber, text }: Slot) =>
      isTextNumber && !text.includes("%") && amountBehindLabel(text) === null && pointsInText(text) === null;
    for (const slot of slots.flatMap((one) => one?.parts ?? one ?? [])) if (isStray(slot)) cells.push(slot.at);
  };
  add(dossier.revenue?.budget, dossier.revenue?.actual, dossier.projectSpending?.slot);
  for (const row of listSumsOf(dossier)) add(row.initialBudget, row.annualBudget, row.executed);
  for (const project of dossier.projects) add(project.initialBudget, project.annualBudget, project.executed);
  for (const form of dossier.forms) {
    for (const row of form.funds?.rows ?? []) {
      add(row.initialBudget, row.annualBudget, row.executed, row.weight, row.score);
    }
    for (const row of form.indicators) add(row.weight, row.score);
    add(...amongNumbers(form.indicators.map(({ target }) => target.slot)));
    add(...amongNumbers(form.indicators.map(({ actual }) => actual.slot)));
    add(form.executionRow?.weight, form.executionRow?.score, form.total?.weight, form.total?.score);
  }
  return cells;
}

/** Targets and actuals are texts by their nature (≥95%, 107场), unless the form keeps sign and unit apart. */
function amongNumbers(slots: readonly (Slot | null)[]): readonly (Slot | null)[] {
  const numbers = slots.filter((slot) => slot?.number && !slot.isTextNumber).length;
  const texts = slots.filter((slot) => slot?.isTextNumber);
  return numbers > texts.length ? texts : [];
}

/** Columns of a table whose cells are numbers, whatever row they stand in. */
const NUMBER_COLUMNS: ReadonlySet<string> = new Set([
  "initialBudget",
  "annualBudget",
  "executed",
  "rate",
  "previous",
  "value",
  "weight",
  "score",
  "coefficient",
]);

function inColumns({ dossier }: ScoredWorkbook, snapshot: WorkbookSnapshot): CellAddress[] {
  const cells: CellAddress[] = [];
  for (const { kind, range, columns, isHidden } of dossier.tables) {
    const sheet = sheetNamed(snapshot, range.sheet);
    if (!sheet || kind === "texts" || isHidden) continue;
    for (const [field, column] of Object.entries(columns)) {
      if (!NUMBER_COLUMNS.has(field)) continue;
      for (let row = range.top; row <= range.bottom; row += 1) {
        if (!isTextNumber(sheet.rows[row]?.[column]?.value) || numbersColumns(sheet, row, range)) continue;
        cells.push({ sheet: sheet.name, row, column });
      }
    }
  }
  return cells;
}

/** 栏次 | 1 | 2 below the headings: nobody adds these up. */
function numbersColumns({ rows }: SheetSnapshot, row: number, { left, right }: CellRange): boolean {
  const texts = (rows[row] ?? []).slice(left, right + 1).map((cell) => visibleText(cell?.text ?? ""));
  return areColumnNumbers(texts.filter((text) => text !== ""));
}

const LONGEST_NUMBER = 30;

function isTextNumber(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length < LONGEST_NUMBER &&
    !value.includes("%") &&
    /[\d０-９]/.test(value) &&
    numberOfText(value) !== null
  );
}

/** One finding a column: a column of texts is one matter. A cell that two tables share is told once. */
function byColumn(cells: readonly CellAddress[]): readonly (readonly CellAddress[])[] {
  const columns = new Map<string, Map<number, CellAddress>>();
  for (const cell of cells) {
    const key = `${cell.sheet}\n${cell.column}`;
    const column = columns.get(key) ?? new Map<number, CellAddress>();
    columns.set(key, column.set(cell.row, cell));
  }
  return [...columns.values()].map((column) => [...column.values()]);
}
