import { quoted } from "../figures";
import { YEARLY_AMOUNTS, type EvaluationForm, type ProjectListRecord, type Slot } from "../recognition";
import type { ScoredWorkbook } from "../scoring";
import { cellAt, sheetNamed, type WorkbookSnapshot } from "../workbook";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { mergedPlaces, places } from "./support/places";
import { addedAreas, timesAdded } from "./support/sum-formula";

export const sumRangeWrong: Check = {
  id: "sum-range-wrong",
  severity: "warning",
  title: "求和公式漏了行或重复计了小计",
  why: "插入行以后求和区域没有跟着变，或者把小计也加了进去，合计就少了或多了。",
  mend: "改正求和公式的区域，使每一行正好计入一次。",
  example: "项目清单“合计”的公式 C4+C5+C6 没有计入第 7 行。请改正求和的区域。",
  run(scored, snapshot) {
    return sumsOf(scored).flatMap((sum) => inFormula(sum, snapshot));
  },
};

/** A cell that is added, or adds up others itself. */
type Cell = Pick<Slot, "at" | "formula">;

/** A cell that adds up others. */
interface Sum {
  /** 项目清单“合计”. */
  readonly title: string;
  readonly total: Slot;
  /** What it should add up, each cell once or contained in a sum of its own. */
  readonly parts: readonly Cell[];
  /** Sums of some parts, which must not be added beside them. */
  readonly subtotals: readonly Cell[];
}

function sumsOf(scored: ScoredWorkbook): readonly Sum[] {
  return [
    ...scored.dossier.lists.flatMap(ofList),
    ...evaluationsOf(scored).flatMap(({ evaluation, title }) => ofForm(evaluation.form, title)),
  ];
}

/** 合计 of all rows, 小计 of the rows above it down from the 小计 before. */
function ofList({ rows, total, subtotals }: ProjectListRecord): readonly Sum[] {
  return YEARLY_AMOUNTS.flatMap((key) => {
    const leaves = filled(rows.map((row) => (row.isGroup ? null : row[key])));
    const groups = filled(rows.map((row) => (row.isGroup ? row[key] : null)));
    const sums = filled(subtotals.map((line) => line[key]));
    const whole = total?.[key];
    return [
      ...(whole
        ? [{ title: `项目清单${quoted(total.label)}`, total: whole, parts: leaves, subtotals: [...groups, ...sums] }]
        : []),
      ...subtotals.flatMap((line, index): Sum[] => {
        const slot = line[key];
        const from = subtotals[index - 1]?.at.bottom ?? -1;
        const above = leaves.filter(({ at }) => at.row > from && at.row < line.at.top);
        return slot ? [{ title: `项目清单${quoted(line.label)}`, total: slot, parts: above, subtotals: groups }] : [];
      }),
    ];
  });
}

/** 总分: the points and the scores of the indicators; the execution rate's may stand apart. */
function ofForm({ indicators, total }: EvaluationForm, title: string): readonly Sum[] {
  return (["weight", "score"] as const).flatMap((key) => {
    const slot = total?.[key];
    const parts = filled(indicators.map((row) => (row.isOfWhich || row.sharedWeight ? null : row[key])));
    return slot ? [{ title: `${title}的总分`, total: slot, parts, subtotals: [] }] : [];
  });
}

function filled(slots: readonly (Slot | null)[]): readonly Slot[] {
  return slots.filter((slot): slot is Slot => slot !== null && (slot.number !== null || slot.formula !== null));
}

function inFormula({ title, total, parts, subtotals }: Sum, snapshot: WorkbookSnapshot): Sighting[] {
  const areas = total.formula === null ? null : addedAreas(total.formula);
  if (areas === null) return [];
  const times = ({ at }: Cell) =>
    at.sheet === total.at.sheet && at.column === total.at.column ? timesAdded(areas, at.row, at.column) : 0;
  const added = parts.filter((part) => times(part) > 0);
  const inner = [...subtotals, ...otherSums(total, areas, snapshot, [...parts, ...subtotals])];
  const addedSums = inner.filter((sum) => times(sum) > 0);
  const formula = total.formula!.replace(/^=/, "");
  if (added.length > 0 && addedSums.length === 0) {
    const left = parts.filter(
      (part) => times(part) === 0 && part.at.sheet === total.at.sheet && part.at.column === total.at.column,
    );
    if (left.length > 0)
      return [told(total, left, `${title}的公式 ${formula} 没有计入${rowsOf(left)}。请改正求和的区域。`)];
  }
  const twice = [
    ...parts.filter((part) => times(part) > 1),
    ...(added.length > 0 ? addedSums.filter((sum) => contains(sum, added)) : []),
  ];
  return twice.length === 0
    ? []
    : [told(total, twice, `${title}的公式 ${formula} 重复计入了${rowsOf(twice)}。请改正求和的区域。`)];
}

/** Other cells that the formula adds and that add up cells themselves: 小计 between the indicators. */
function otherSums(
  total: Slot,
  areas: NonNullable<ReturnType<typeof addedAreas>>,
  snapshot: WorkbookSnapshot,
  known: readonly Cell[],
): readonly Cell[] {
  const sheet = sheetNamed(snapshot, total.at.sheet);
  const rows = new Set(known.map(({ at }) => at.row));
  const found: Cell[] = [];
  for (const { top, bottom } of sheet ? areas : []) {
    for (let row = top; row <= bottom; row += 1) {
      const cell = cellAt(sheet!, row, total.at.column);
      if (rows.has(row) || cell?.formula === undefined || addedAreas(cell.formula) === null) continue;
      found.push({ at: { ...total.at, row }, formula: cell.formula });
    }
  }
  return found;
}

/** Whether some of the parts are contained in the sum: by its formula, else those right above or beneath it. */
function contains(sum: Cell, added: readonly Cell[]): boolean {
  const areas = sum.formula === null ? null : addedAreas(sum.formula);
  return areas === null
    ? added.some(({ at }) => Math.abs(at.row - sum.at.row) === 1)
    : added.some(({ at }) => timesAdded(areas, at.row, at.column) > 0);
}

function told(total: Slot, cells: readonly Cell[], message: string): Sighting {
  return { message, sources: [...places(total), ...mergedPlaces(cells.map(({ at }) => at))] };
}

/** 第 5、6 行. */
function rowsOf(cells: readonly Cell[]): string {
  const rows = cells.map(({ at }) => at.row + 1);
  return `第 ${rows.slice(0, 5).join("、")}${rows.length > 5 ? ` 等 ${rows.length}` : ""} 行`;
}
