import { convert } from "../../figures";
import { foldedText, spanIn, unitInText } from "../../language";
import type { OtherAmount } from "../dossier";
import type { SheetGrid } from "../sheet/grid";
import type { Header } from "../sheet/header";
import type { Field } from "../sheet/lexicon";
import { slotAt } from "../sheet/slot";
import type { AmountTable } from "./amount-table";

/** What a sum of money is called that is no part of the year's budget: 合同金额, 中标价, 总投资, 工程概算. */
const MONEY = /(?:金额|价款?|总额|资金|概算|估算|投资额?|预算数?|款)$/;
/** A part of another column, or another year's. */
const PART_OR_PAST = /^其中|上年|去年|结[转余]|剩余|未付|待付/;
const BUDGETS: readonly Field[] = ["initialBudget", "annualBudget", "value"];
const BEHIND = /\(.*?\)|[:：].*$|\s/g;

/** The other amounts of a row. */
export type OtherAmounts = (row: number) => readonly OtherAmount[];

/**
 * Tells of a row the amounts in columns that no field was taken from, in the table's unit: 合同金额 beside 采购预算金额.
 * The table's rate may be a share of one of them.
 */
export function otherAmountsOf(table: AmountTable): OtherAmounts {
  const columns = table.columns.has("rate") ? otherColumns(table) : [];
  return (row) =>
    columns.flatMap(({ column, heading }): OtherAmount[] => {
      const slot = slotAt(table.reader.grid, row, column);
      if (slot.number === null) return [];
      const ownUnit = unitInText(heading) ?? table.unit;
      if (ownUnit === table.unit) return [{ heading, amount: slot }];
      return [{ heading, amount: { ...slot, number: convert(slot.number, ownUnit, table.unit), ownUnit } }];
    });
}

interface OtherColumn {
  readonly column: number;
  readonly heading: string;
}

function otherColumns({ range, reader, header, columns }: AmountTable): readonly OtherColumn[] {
  const picked = [...columns.values()];
  const others: OtherColumn[] = [];
  for (let column = range.left; column < reader.grid.columnCount; column += 1) {
    const heading = headingAt(reader.grid, header, column);
    if (heading === "" && column > range.right) break;
    const isPicked = picked.some((one) => one.column <= column && column <= one.right);
    const meaning = header.columns.find((one) => one.column === column);
    const mayBeWhole = meaning === undefined || (BUDGETS.includes(meaning.field) && !meaning.isPart);
    if (!isPicked && mayBeWhole && isMoney(heading)) others.push({ column, heading });
  }
  return others;
}

function isMoney(heading: string): boolean {
  const word = foldedText(heading).replace(BEHIND, "");
  return MONEY.test(word) && !PART_OR_PAST.test(word) && spanIn(word) !== "part-year";
}

/** The lowest heading of a column. */
function headingAt(grid: SheetGrid, { top, bottom }: Header, column: number): string {
  for (let row = bottom; row >= top; row -= 1) {
    const text = grid.shown(row, column);
    if (text !== "") return text;
  }
  return "";
}
