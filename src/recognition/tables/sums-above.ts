import { sum, ZERO, type Decimal } from "../../figures";
import { slotOf, totalRow, type AmountRow, type AmountTable } from "./amount-table";
import { YEARLY_AMOUNTS, type YearlyAmount } from "../yearly-amounts";

/** One amount may come out twice by chance. */
const FEWEST_AMOUNTS = 2;

/**
 * The rows that stand above what they add up, as a pivot table prints them: the list's total is half of all rows
 * together, and each of these rows is the sum of those beneath it down to the next. None where the total says otherwise.
 */
export function rowsAboveParts(table: AmountTable, rows: readonly AmountRow[]): ReadonlySet<AmountRow> {
  const total = totalRow(table);
  const number = (field: YearlyAmount, { row }: AmountRow) => slotOf(table, field, row)?.number ?? ZERO;
  const fields = total === undefined ? [] : YEARLY_AMOUNTS.filter((field) => !number(field, total).eq(ZERO));
  const amounts = rows.map((row) => fields.map((field) => number(field, row)));
  const isTwice = fields.every((field, at) => sum(amounts.map((own) => own[at]!)).eq(number(field, total!).times(2)));
  if (fields.length < FEWEST_AMOUNTS || !isTwice) return new Set();
  const found = new Set<AmountRow>();
  for (let at = 0; at < rows.length;) {
    const end = endOfParts(amounts, at);
    // One project's money by source is called as the project.
    const isNamedAlike = rows.slice(at + 1, end ?? at).some(({ label }) => label.trim() === rows[at]!.label.trim());
    if (end === null || isNamedAlike) return new Set();
    found.add(rows[at]!);
    at = end;
  }
  return found;
}

/** The row behind the parts of a row, those without money included; null where no rows beneath it add up to it. */
function endOfParts(amounts: readonly (readonly Decimal[])[], at: number): number | null {
  const whole = amounts[at]!;
  let added = whole.map(() => ZERO);
  for (let next = at + 1; next < amounts.length; next++) {
    added = added.map((one, field) => one.plus(amounts[next]![field]!));
    const isWhole = added.every((one, field) => one.eq(whole[field]!));
    const behind = amounts[next + 1];
    if (isWhole && !behind?.every((one) => one.eq(ZERO))) return next + 1;
  }
  return null;
}
