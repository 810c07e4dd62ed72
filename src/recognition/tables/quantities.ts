import { AMOUNT_UNITS, type AmountUnit } from "../../figures";
import { amountOf, slotOf, unitOfRow, type AmountTable } from "./amount-table";
import type { Quantity, Slot } from "../dossier";
import { headerWord, unitInText } from "../../language";
import type { AmountField } from "../sheet/lexicon";
import { QUANTITY_WORDS, type QuantityColumn, type QuantityName } from "./quantity-names";
import { unitNoteAbove, type SheetReader } from "../sheet/sheet-reader";
import { isNil, slotAt } from "../sheet/slot";

const NAMES: ReadonlyMap<string, QuantityName> = new Map(
  (Object.keys(QUANTITY_WORDS) as QuantityName[]).flatMap((name) =>
    QUANTITY_WORDS[name].map((word) => [word, name] as const),
  ),
);

const PREVIOUS = /^(?:上年度?|去年|上一年度?)/;
const THIS_YEAR = /^(?:本年度?|当年|年末)/;
/** 三公经费上年决算数, 三公经费本年决算数. */
const YEAR_INSIDE = /(上年度?|去年|本年度?|当年)(?=(?:预算|决算|执行|实际)[^年]{0,4}$)/;
const BUDGET = /(?:预算安排数|预算数|预算额|预算金额|预算)$/;
const SPENT = /(?:决算数|决算|执行数|实际支出数|实际支出|支出数|实际数)$/;

const LEADING_STAGE = /^(年初预算|预算|决算|实际)/;
const STAGES: Readonly<Record<string, QuantityColumn>> = {
  年初预算: "年初预算",
  预算: "本年预算",
  决算: "本年决算",
  实际: "本年决算",
};

/** A label's canonical name with the column that the label itself tells: 上年三公经费决算数 → 三公经费, 上年. */
export function quantityOf(label: string): { name: QuantityName; column: QuantityColumn } | null {
  const { word: asWritten } = headerWord(label.replace(/^[\s\u3000]*其中[:：]?/, ""));
  const inside = YEAR_INSIDE.exec(asWritten);
  const word = inside && inside.index > 0 ? `${inside[1]}${asWritten.replace(YEAR_INSIDE, "")}` : asWritten;
  const exact = NAMES.get(word);
  if (exact) return { name: exact, column: "" };
  const isPrevious = PREVIOUS.test(word);
  const bare = word.replace(PREVIOUS, "").replace(THIS_YEAR, "");
  const direct = NAMES.get(bare);
  if (direct) return { name: direct, column: isPrevious ? "上年" : "" };
  const leading = LEADING_STAGE.exec(bare);
  const staged = leading && NAMES.get(bare.slice(leading[0].length));
  if (leading && staged) return { name: staged, column: isPrevious ? "上年" : STAGES[leading[1]!]! };
  const isBudget = BUDGET.test(bare);
  const isInitial = isBudget && bare.includes("年初");
  const stem = bare.replace(isBudget ? BUDGET : SPENT, "").replace(/年初$/, "");
  const name = NAMES.get(stem);
  if (!name || stem === bare) return null;
  if (isPrevious) return { name, column: "上年" };
  return { name, column: isInitial ? "年初预算" : isBudget ? "本年预算" : "本年决算" };
}

/**
 * What the common framework calls the parts of 预算完成率 (财预〔2013〕53号). Beside a form's funds the same words are
 * those of one project, so that they count in a table of named numbers alone.
 */
const OF_THE_UNIT: ReadonlyMap<string, { readonly name: QuantityName; readonly column: QuantityColumn }> = new Map([
  ["预算数", { name: "支出合计", column: "本年预算" }],
  ["预算完成数", { name: "支出合计", column: "本年决算" }],
]);

const COLUMNS: readonly (readonly [AmountField, QuantityColumn])[] = [
  ["previous", "上年"],
  ["initialBudget", "年初预算"],
  ["annualBudget", "本年预算"],
  ["executed", "本年决算"],
  ["value", ""],
];

/** All named numbers of a table; rows with a name of no ratio are kept under their own name. */
export function readQuantities(table: AmountTable): Quantity[] {
  const found: Quantity[] = [];
  for (const { row, label } of table.rows) {
    if (label.trim() === "" || isHeading(table, row)) continue;
    const known = quantityOf(label) ?? OF_THE_UNIT.get(headerWord(label).word) ?? null;
    const name = known?.name ?? headerWord(label).word.replace(/^其中:?/, "");
    const rowUnit = unitOfRow(table, row);
    for (const [field, column] of COLUMNS) {
      const heading = table.columns.get(field);
      if (!heading) continue;
      const amountUnit = moneyUnit(rowUnit, label);
      const isMoney = amountUnit !== null || (rowUnit === null && !COUNTED.test(name));
      const slot: Slot | null = isMoney
        ? amountOf(table, field, row, amountUnit ?? table.unit)
        : slotOf(table, field, row);
      if (!slot || slot.number === null) continue;
      const from = column === "" ? (known?.column ?? "") : column;
      found.push({ name, column: from, slot, unit: isMoney ? (amountUnit ?? table.unit) : null });
    }
  }
  return found;
}

/** A row of words alone heads another block: 楼堂馆所控制情况 | 批复规模 | 实际规模. */
function isHeading(table: AmountTable, row: number): boolean {
  const texts = COLUMNS.flatMap(([field]) => slotOf(table, field, row)?.text || []);
  return texts.length > 1 && texts.every((text) => !isNil(text) && !/[\d０-９]/.test(text));
}

/** Numbers of persons, things and pieces of work have no unit of money. */
const COUNTED = /(?:编制|人员(?!经费)|人数|职工|面积|台|辆|数量|工作|进度|完成数|办结数|交办数|达标数)/;

function moneyUnit(rowUnit: string | null, label: string): AmountUnit | null {
  const stated = unitInText(label);
  if (stated) return stated;
  return rowUnit !== null && (AMOUNT_UNITS as readonly string[]).includes(rowUnit) ? (rowUnit as AmountUnit) : null;
}

/** A single label with its number outside any table: right of it (编制数 | 12), else below it; null where that is none. */
export function quantityBeside(reader: SheetReader, row: number, column: number): Quantity | null {
  const { grid } = reader;
  const label = grid.own(row, column);
  const right = slotAt(grid, row, grid.rightEdge(row, column) + 1);
  const slot = right.number !== null ? right : slotAt(grid, (grid.mergeAt(row, column)?.bottom ?? row) + 1, column);
  const known = slot.number !== null && label.length <= 24 ? quantityOf(label) : null;
  if (!known) return null;
  const isMoney = !COUNTED.test(known.name);
  const unit = isMoney ? (unitInText(label) ?? unitNoteAbove(reader, row, row, 0) ?? "万元") : null;
  return { name: known.name, column: known.column, slot, unit };
}
