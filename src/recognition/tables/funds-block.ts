import { amountOf, slotOf, tellUnits, type AmountRow, type AmountTable } from "./amount-table";
import type { FundsBlock, FundsRow, Slot } from "../dossier";
import { fundsWord } from "../regions";
import { fundsLine, pointsInText, unitAlone, withoutPoints, withoutSpaces } from "../../language";
import { otherAmountsOf, type OtherAmounts } from "./other-amounts";
import { slotAt } from "../sheet/slot";
import { FUNDS_SOURCES, FUNDS_TOTALS } from "../sheet/vocabulary";
import { YEARLY_AMOUNTS } from "../yearly-amounts";
import { isAddedUp, wholeRow } from "./whole-funds";

function wordOf(table: AmountTable, label: string): string {
  return fundsWord(table.reader, label);
}

/** Whether a row's label is one of a funds block: 年度资金总额, 其中：财政拨款, 上年结转 … */
export function isFundsLabel(table: AmountTable, label: string): boolean {
  const word = wordOf(table, label);
  return FUNDS_TOTALS.includes(word) || FUNDS_SOURCES.includes(word);
}

/** Reads an amount table as the funds block of a form; rows after its last amount belong to what follows. */
export function readFundsBlock(table: AmountTable): { block: FundsBlock; end: number } {
  const rows = [...table.rows];
  while (rows.length > 0 && !belongs(table, rows[rows.length - 1]!)) rows.pop();
  const bottom = rows.length > 0 ? rows[rows.length - 1]!.row : table.header.bottom;
  const range = { ...table.range, bottom };
  tellUnits({ ...table, range, rows });
  const others = otherAmountsOf(table);
  const read = rows.map((row) => fundsRow(table, row, others));
  const named = namedTotal(table, rows);
  const total = named < 0 ? wholeRow(read) : read[named]!;
  const block: FundsBlock = {
    range,
    unit: table.unit,
    rows: read.map((row) => (row === total ? asTotal(table, row) : row)),
    statedWeight: weightInLabel(table),
  };
  if (isAddedUp(block)) table.reader.notices.add("funds-without-total", [range]);
  return { block, end: bottom + 1 };
}

function belongs(table: AmountTable, row: AmountRow): boolean {
  if (isFundsLabel(table, row.label)) return true;
  return YEARLY_AMOUNTS.some((field) => {
    const slot = slotOf(table, field, row.row);
    return slot !== null && slot.text !== "" && slot.text.length < 20 && slot.at.row === row.row;
  });
}

/** Which row is the whole by its name, 合计 last; -1 where none is. */
function namedTotal(table: AmountTable, rows: readonly AmountRow[]): number {
  const named = rows.findIndex(({ isNamedTotal }) => isNamedTotal);
  if (named >= 0) return named;
  const words = rows.map(({ label }) => (fundsLine(label).isOfWhich ? "" : wordOf(table, label)));
  const total = FUNDS_TOTALS.find((word) => words.includes(word));
  return total === undefined ? -1 : words.indexOf(total);
}

function asTotal(table: AmountTable, row: FundsRow): FundsRow {
  return { ...row, isTotal: true, weight: row.weight ?? weightInHeading(table) };
}

/** 预算执行情况（10分） left of the block's headings. */
function weightInLabel({ header, range, reader }: AmountTable): FundsBlock["statedWeight"] {
  const { grid } = reader;
  for (const column of grid.filled(header.top, 0, range.left)) {
    const text = grid.own(header.top, column);
    const points = /执行|资金/.test(text) ? pointsInText(text) : null;
    if (points === null) continue;
    const weight = { value: points, text, at: grid.rangeAt(header.top, column) };
    return { level: withoutSpaces(withoutPoints(text)), weight };
  }
  return null;
}

/** Without a column of its own the weight may stand in the heading: 得分（20分*执行率）. */
function weightInHeading(table: AmountTable): Slot | null {
  const heading = table.columns.get("score") ?? table.columns.get("rate");
  if (!heading || heading.points === null) return null;
  const { bottom } = table.header;
  return { ...slotAt(table.reader.grid, bottom, heading.column), number: heading.points, isTextNumber: true };
}

/** What a row is called; a heading merged down over it (资金情况) and the unit of the amounts call it nothing. */
function nameOf({ header }: AmountTable, { label, labelAt }: AmountRow): string {
  if (labelAt !== null && labelAt.row <= header.bottom) return "";
  const name = withoutSpaces(label).replace(/[：:]$/, "");
  return unitAlone(name) === null ? name : "";
}

function fundsRow(table: AmountTable, amounts: AmountRow, others: OtherAmounts): FundsRow {
  const { unit } = table;
  const { row } = amounts;
  return {
    label: nameOf(table, amounts),
    isTotal: false,
    at: { ...table.range, top: row, bottom: row },
    initialBudget: amountOf(table, "initialBudget", row, unit),
    annualBudget: amountOf(table, "annualBudget", row, unit),
    executed: amountOf(table, "executed", row, unit),
    rate: slotOf(table, "rate", row),
    otherAmounts: others(row),
    weight: slotOf(table, "weight", row),
    score: slotOf(table, "score", row),
    reason: slotOf(table, "reason", row),
  };
}
