import { ZERO } from "../../figures";
import type { Standard } from "../../language";
import type { IndicatorRow } from "../../recognition";
import type { CellAddress } from "../../workbook";
import type { ScoreState } from "../evaluation";
import { RULES } from "../rules";

/**
 * Cells of a row that had a say in how it is scored, or would have one if they were filled, beside target, actual,
 * standard and 计分方式: once one of them changes, only the engine can tell what the row gets. `isNamed`: the name
 * itself says what the row is, a named ratio or the execution rate.
 */
export function watchedCells(row: IndicatorRow, state: ScoreState, isNamed: boolean): readonly CellAddress[] {
  const named = isNamed || isReadByName(row) ? [row.nameAt, ...(row.levelsAt ?? [])] : [];
  // Where the rule leaves the score open, 得分系数 may come to say it.
  const coefficient = state === "pending" && row.coefficient !== null ? [row.coefficient.at] : [];
  return [...named, ...(row.marksAt ?? []), ...coefficient];
}

/** Standards that say themselves what earns how many points, whichever way is better. */
const SAYS_ALL: ReadonlySet<Standard["kind"]> = new Set(
  RULES.flatMap(({ standards, isSaidByStandard }) => (isSaidByStandard ? standards : [])),
);

/** Without a sign, and for a target of 0, name and level say which way is better, unless the standard does. */
function isReadByName({ target: { reading }, standard }: IndicatorRow): boolean {
  const decides = standard === null || !SAYS_ALL.has(standard.reading.kind);
  const isSigned = reading.kind === "quantity" && reading.sign !== "" && !reading.number.value.eq(ZERO);
  return decides && !isSigned;
}
