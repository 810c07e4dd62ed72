import { quoted } from "../../figures";
import type { ProjectListRecord, Slot } from "../../recognition";
import { remembered } from "./remembered";
import { readable, type StatedTotal } from "./sums";

const AMOUNTS = [
  ["initialBudget", "年初预算数"],
  ["annualBudget", "全年预算数"],
  ["executed", "执行数"],
] as const;
type AmountKey = (typeof AMOUNTS)[number][0];

type Row = ProjectListRecord["rows"][number];
type Line = Readonly<Record<AmountKey, Slot | null>>;

/** Rows that together may be what a line of their list adds up. */
interface Stretch {
  readonly list: ProjectListRecord;
  readonly rows: readonly Row[];
}

/** Every total that the project lists state: 合计, 小计, and groups above the rows that they consist of. */
export const listTotalsOf = remembered(({ dossier }): readonly StatedTotal[] => {
  const { lists } = dossier;
  return lists.flatMap((list) => [...totalOf(list, lists), ...subtotalsOf(list), ...groupsOf(list)]);
});

/** The totals that one line states, each with the stretches that it may be the sum of. */
function inLine(
  { unit }: ProjectListRecord,
  owner: string,
  line: Line,
  stretchesOf: (key: AmountKey) => readonly (readonly Stretch[])[],
): StatedTotal[] {
  return AMOUNTS.flatMap(([key, label]) => {
    const slot = line[key];
    if (!slot?.number) return [];
    const readings = stretchesOf(key).map((stretches) =>
      stretches.flatMap(({ list, rows }) => rows.map((row) => ({ slot: row[key], unit: list.unit }))),
    );
    return [{ owner, label, total: { slot, unit }, readings: readable(readings) }];
  });
}

/**
 * 合计 is the sum of its own list, or of all lists of its sheet or workbook. Group rows may have no amounts of their
 * own, or amounts beside their parts: either level may add up.
 */
function totalOf(list: ProjectListRecord, lists: readonly ProjectListRecord[]): StatedTotal[] {
  if (list.total === null) return [];
  const onSheet = lists.filter(({ range }) => range.sheet === list.range.sheet);
  const scopes = [[list], ...(onSheet.length > 1 ? [onSheet] : []), ...(lists.length > onSheet.length ? [lists] : [])];
  const readings = scopes.flatMap((scope) =>
    [isLeaf, isOuter].map((isMeant) => scope.map((one) => ({ list: one, rows: one.rows.filter(isMeant) }))),
  );
  return inLine(list, "项目清单", list.total, () => readings);
}

function isLeaf(row: Row): boolean {
  return !row.isGroup;
}

function isOuter(row: Row): boolean {
  return row.level === 1 || row.parent === null;
}

/** 小计 adds up the rows since the 小计 before it, or those beneath it, or all above it. */
function subtotalsOf(list: ProjectListRecord): StatedTotal[] {
  const rows = list.rows.filter(isLeaf);
  const above = list.subtotals.map(({ at }) => countAbove(rows, at.top));
  return list.subtotals.flatMap((subtotal, index) => {
    const [before, own, after] = [above[index - 1] ?? 0, above[index]!, above[index + 1] ?? rows.length];
    const spans = [[before, own] as const, [own, after] as const, [0, own] as const];
    const readings = spans.map(([from, to]) => [{ list, rows: rows.slice(from, to) }]);
    return inLine(list, `项目清单${quoted(subtotal.label)}`, subtotal, () => readings);
  });
}

/** How many of the rows, which are in order, stand above a line; looked for by halves, since lists are long. */
function countAbove(rows: readonly Row[], line: number): number {
  let [least, most] = [0, rows.length];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (rows[middle]!.at.top < line) least = middle + 1;
    else most = middle;
  }
  return least;
}

/** A group adds up the rows one level beneath it; without amounts of their own those stand for what is beneath them. */
function groupsOf(list: ProjectListRecord): StatedTotal[] {
  return list.rows.flatMap((group, index) => {
    if (!group.isGroup) return [];
    const beneath = rowsBeneath(list.rows, index);
    const children = beneath.filter((row) => depthOf(row) === depthOf(group) + 1);
    return inLine(list, quoted(group.name), group, (key) => {
      const isStated = children.every((row) => !row.isGroup || row[key]?.number);
      return [[{ list, rows: isStated ? children : beneath.filter(isLeaf) }]];
    });
  });
}

function rowsBeneath(rows: readonly Row[], index: number): readonly Row[] {
  const depth = depthOf(rows[index]!);
  let end = index + 1;
  while (end < rows.length && depthOf(rows[end]!) > depth) end += 1;
  return rows.slice(index + 1, end);
}

function depthOf({ depth, level }: Row): number {
  return depth ?? level;
}
