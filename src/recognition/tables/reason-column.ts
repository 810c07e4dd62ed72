import { readStandard } from "../../language";
import type { Columns } from "../sheet/column-choice";
import { MOST_ROWS } from "../sheet/column-content";
import type { SheetGrid } from "../sheet/grid";
import { PATTERN_RANK } from "../sheet/lexicon";

/** What points were taken off by: a rule, or what happened. */
const GROUNDS = /[扣失得评计]分依据$/;

/**
 * The columns with 扣分依据 as that of the reasons where no rule stands in it (停水三天), and no other heading but 备注 is
 * over reasons.
 */
export function withReasons(
  grid: SheetGrid,
  columns: Columns,
  span: { readonly first: number; readonly last: number },
): Columns {
  const standard = columns.get("standard");
  const reason = columns.get("reason");
  if (standard === undefined || standard.corrected || !GROUNDS.test(standard.path.at(-1)!)) return columns;
  if (reason !== undefined && (reason.corrected || reason.rank < PATTERN_RANK)) return columns;
  const texts: string[] = [];
  for (let row = span.first; row <= Math.min(span.last, span.first + MOST_ROWS - 1); row++) {
    const text = grid.own(row, standard.column);
    if (text !== "") texts.push(text);
  }
  if (texts.length === 0 || texts.some(saysRule)) return columns;
  const told = new Map(columns);
  told.delete("standard");
  return told.set("reason", { ...standard, field: "reason" });
}

function saysRule(text: string): boolean {
  const { kind } = readStandard(text);
  return /分/.test(text) || (kind !== "none" && kind !== "unreadable");
}
