import type { GridCell } from "../support/grid";
import type { Chance } from "./random";
import { MAKERS, NAMES, SHARES, SIGNS, UNITS, type RowCells } from "./random-rows";

/** Cells that any row may come to hold: none of them may leave an old score standing. */
const ODD: readonly GridCell[] = [
  null,
  "十二场",
  "９５％",
  "约12",
  "12-15",
  "看附件",
  "不适用",
  "2021年12月31日",
  "-",
  0,
  1,
  95,
];

/** The cell that is changed, the likely ones more often. */
const CHANGED = [
  ...(["actual", "actual", "actual", "actual", "actual", "actual", "actual", "target", "target"] as const),
  ...(["weight", "standard", "score"] as const),
  ...(["method", "sign", "unit", "coefficient", "name", "level2"] as const),
];

/** A row as somebody changed it: one cell as another row of its kind has it, or something else altogether. */
export function changedRow(row: RowCells, kind: string, chance: Chance): RowCells {
  const other = MAKERS[kind]!(chance);
  const field = chance.pick(CHANGED);
  if (field === "weight") return { ...row, weight: chance.pick([3, 6, 8, "4", null]) };
  if (field === "score") return typeof row.score === "number" ? { ...row, score: chance.pick([1, 2.5, 4]) } : row;
  if (field === "sign") return { ...row, sign: chance.pick([...SIGNS, "定性"]) };
  if (field === "unit") return { ...row, unit: chance.pick([...UNITS, "%", "百分比"]) };
  if (field === "coefficient") return { ...row, coefficient: chance.pick<GridCell>([null, 60, "90%", 0.5]) };
  if (field === "name") return { ...row, name: chance.pick(NAMES) };
  if (field === "level2") return { ...row, level2: chance.pick(["数量指标", "成本指标", "质量指标"]) };
  if (field === "method") return row.method ? { ...row, method: chance.pick(["正向", "反向", "人工", null]) } : row;
  if (field !== "standard" && chance.chance(0.25)) return { ...row, [field]: chance.pick(ODD) };
  if (chance.chance(0.5) && field !== "standard") return { ...row, [field]: shifted(row[field], chance) };
  return { ...row, [field]: other[field] ?? null };
}

/** A row in which only numbers changed, written as before: what a person types over during the year. */
export function renumberedRow(row: RowCells, chance: Chance): RowCells {
  const actual = shifted(row.actual, chance, [...SHARES, -1, 1 / 0.95, 0.67, 0.9, 1.1]);
  const changed = { ...row, actual };
  if (chance.chance(0.2) && typeof row.score === "number") return { ...row, score: chance.pick([1, 2, 2.5]) };
  if (chance.chance(0.15)) return { ...changed, target: shifted(row.target, chance) };
  return chance.chance(0.15) && typeof row.weight === "number" && row.weight > 1
    ? { ...changed, weight: row.weight + 1 }
    : changed;
}

/** The same cell with another number in it: typed over, or changed inside its words. */
function shifted(cell: GridCell | undefined, { pick }: Chance, factors = [0.67, 0.9, 1.1, 1.5]): GridCell {
  const by = pick(factors);
  if (cell === undefined || cell === null || typeof cell === "boolean") return null;
  if (typeof cell === "number") return Number((cell * by).toFixed(4));
  if (typeof cell === "string")
    return cell.replace(/\d[\d,]*(?:\.\d+)?/, (digits) =>
      String(Number((Number(digits.replaceAll(",", "")) * by).toFixed(3))),
    );
  if (typeof cell.value !== "number") return null;
  const value = Number((cell.value * by).toFixed(6));
  if (!cell.text!.includes("%")) return { value, text: String(value) };
  return { value, text: `${Number((value * 100).toFixed(4))}%` };
}
