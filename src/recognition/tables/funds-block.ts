import { amountOf, slotOf, tellUnits, type AmountRow, type AmountTable } from "./amount-table";
import type { FundsBlock, FundsRow, Slot } from "../dossier";
import { fundsWord } from "../regions";
import { pointsInText, unitAlone, withoutPoints, withoutSpaces } from "../../language";
import { otherAmountsOf, type OtherAmounts } from "./other-amounts";
import { hasNumber, slotAt } from "../sheet/slot";
import { FUNDS_SOURCES, FUNDS_TOTALS } from "../sheet/vocabulary";
import { isAddedUp, isOneOfSeveral, sumRow } from "./whole-funds";

const OF_WHICH = /^其中[:：]?/;

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
  const totalRow = totalOf(table, rows);
  const others = otherAmountsOf(table);
  const read = rows.map((row) => fundsRow(table, row, row.row === totalRow, others));
  const block: FundsBlock = {
    range,
    unit: table.unit,
    rows: totalRow === null ? withSum(read) : read,
    statedWeight: weightInLabel(table),
  };
  if (isAddedUp(block)) table.reader.notices.add("funds-without-total", [range]);
  return { block, end: bottom + 1 };
}

/** With the row that all others add up to as the total, where there is one. */
function withSum(rows: readonly FundsRow[]): readonly FundsRow[] {
  const whole = sumRow(rows);
  return rows.map((row) => (row === whole ? { ...row, isTotal: true } : row));
}

function belongs(table: AmountTable, row: AmountRow): boolean {
  if (isFundsLabel(table, row.label)) return true;
  return (["initialBudget", "annualBudget", "executed"] as const).some((field) => {
    const slot = slotOf(table, field, row.row);
    return slot !== null && slot.text !== "" && slot.text.length < 20 && slot.at.row === row.row;
  });
}

/** The row of the whole: by its name, 合计 last; a block of one row is its own total. */
function totalOf(table: AmountTable, rows: readonly AmountRow[]): number | null {
  const named = rows.find(({ isNamedTotal }) => isNamedTotal);
  if (named) return named.row;
  const words = rows.map(({ label }) => (OF_WHICH.test(label.trim()) ? "" : wordOf(table, label)));
  for (const total of FUNDS_TOTALS) {
    const at = words.indexOf(total);
    if (at >= 0) return rows[at]!.row;
  }
  const scored = rows.find(({ row }) => hasNumber(slotOf(table, "weight", row)));
  const others = rows.filter((row) => row !== scored);
  if (scored) return isOneSource(table, scored, others) ? null : scored.row;
  const [first, ...rest] = rows;
  if (first === undefined) return null;
  const isBrokenDown = rest.length > 0 && OF_WHICH.test(rest[0]!.label.trim()) && !isOneSource(table, first, rest);
  return rest.length === 0 || isBrokenDown ? first.row : null;
}

function isOneSource(table: AmountTable, row: AmountRow, others: readonly AmountRow[]): boolean {
  const read = (one: AmountRow): FundsRow => fundsRow(table, one, false, () => []);
  return isOneOfSeveral(read(row), others.map(read));
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

function fundsRow(table: AmountTable, amounts: AmountRow, isTotal: boolean, others: OtherAmounts): FundsRow {
  const { unit } = table;
  const { row } = amounts;
  return {
    label: nameOf(table, amounts),
    isTotal,
    at: { ...table.range, top: row, bottom: row },
    initialBudget: amountOf(table, "initialBudget", row, unit),
    annualBudget: amountOf(table, "annualBudget", row, unit),
    executed: amountOf(table, "executed", row, unit),
    rate: slotOf(table, "rate", row),
    otherAmounts: others(row),
    weight: slotOf(table, "weight", row) ?? (isTotal ? weightInHeading(table) : null),
    score: slotOf(table, "score", row),
    reason: slotOf(table, "reason", row),
  };
}
