import { sum } from "../../figures";
import { choiceIn, saysOfWhich, withoutSpaces } from "../../language";
import type { IndicatorRow, Slot } from "../dossier";
import { hasNumber } from "../sheet/slot";

/** All points, with those of 预算执行率 or without them (财预〔2020〕10号). */
const WHOLES = [100, 90];

/**
 * The rows of a table whose column of points is that of a level, left of the indicators' names: 一级指标 | 分值 | 二级指标 |
 * 三级指标. Rows below the one that has the points, blank there or merged with it, share them, where these are all points
 * that there are; rows to choose among are a pool.
 */
export function withPointsBesideLevels(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const given = sum(rows.flatMap(({ weight }) => weight?.number ?? []));
  if (!WHOLES.some((whole) => given.eq(whole))) return rows;
  const shared = new Map<IndicatorRow, Slot>();
  let above: IndicatorRow | null = null;
  for (const row of rows) {
    if (saysOfWhich(row.name)) continue;
    const cell = row.sharedWeight ?? row.weight;
    const isOfLevel = cell !== null && cell.at.column < row.nameAt.column;
    if (isOfLevel && above !== null && isBelow(above, row, cell)) {
      for (const one of [above, row]) shared.set(one, above.weight!);
    } else above = isOfLevel && hasNumber(row.weight) ? row : null;
  }
  return rows.map((row) => {
    const levelPoints = shared.get(row);
    return levelPoints ? { ...row, weight: null, sharedWeight: undefined, levelPoints, isOfWhich: false } : row;
  });
}

/** Whether a row has no points but those of the row above, in the level beside which they stand. */
function isBelow(above: IndicatorRow, row: IndicatorRow, cell: Slot): boolean {
  if (row.sharedWeight === undefined && cell.text !== "") return false;
  const second = row.levelsAt?.at(-1);
  const isOfSecond = second !== undefined && second.column < cell.at.column;
  const isInLevel = row.level1 === above.level1 && (!isOfSecond || row.level2 === above.level2);
  return isInLevel && !isToChoose(above) && !isToChoose(row);
}

/** 二者择其一, 任选两项. */
function isToChoose({ name, level2, standard, method, reason, target }: IndicatorRow): boolean {
  const texts = [name, level2, standard?.slot.text, method?.text, reason?.text, target.text];
  return texts.some((text) => text !== undefined && choiceIn(withoutSpaces(text)) !== null);
}
