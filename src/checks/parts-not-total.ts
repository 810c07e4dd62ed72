import { convert, formatAmount, ZERO, type AmountUnit, type Decimal, quoted } from "../figures";
import type { ProjectRecord, Slot } from "../recognition";
import type { ScoredWorkbook } from "../scoring";
import type { CellRange } from "../workbook";
import type { Check, Sighting } from "./check";

import { isInList } from "./support/list-and-form";
import { around, places } from "./support/places";
import { compareSum } from "./support/sums";

export const partsNotTotal: Check = {
  id: "parts-not-total",
  severity: "error",
  title: "分项金额之和不等于合计",
  why: "合计与分项对不上，说明有项目漏列、重列或金额填错。",
  mend: "逐行核对分项金额，补上漏列的项目；合计改用求和公式。",
  example: "项目清单的全年预算数合计 163.05 万元，各项目相加 161.05 万元，差 2 万元。请核对是否漏列项目或填错金额。",
  run(scored) {
    return [...totalOfTheList(scored), ...subtotals(scored), ...groups(scored)];
  },
};

type AmountKey = "initialBudget" | "annualBudget" | "executed";
const KEYS: readonly AmountKey[] = ["initialBudget", "annualBudget", "executed"];
const LABELS: Readonly<Record<AmountKey, string>> = {
  initialBudget: "年初预算数",
  annualBudget: "全年预算数",
  executed: "执行数",
};

function totalOfTheList(scored: ScoredWorkbook): Sighting[] {
  const { projectTotal } = scored.dossier;
  if (projectTotal === null) return [];
  const listed = scored.dossier.projects.filter((project) => isInList(scored.dossier, project));
  return KEYS.flatMap((key) => {
    const total = projectTotal[key];
    // Group rows may have no amounts of their own, or amounts beside their parts: either level may add up. Where
    // several lists were read, a total may be that of its own sheet or of all.
    const besideTotal = listed.filter(({ at }) => at.sheet === total?.at.sheet);
    const sums = [...levelsOf(besideTotal), ...levelsOf(listed)].filter((rows) => rows.some((row) => row[key]?.number));
    const missed = sums.map((rows) => ofRows(rows, key, total, projectTotal.unit));
    return missed.length === 0 || missed.some((one) => one === null) ? [] : told(missed[0]!, "项目清单", key);
  });
}

function levelsOf(projects: readonly ProjectRecord[]): readonly (readonly ProjectRecord[])[] {
  return [
    projects.filter((project) => !project.isGroup),
    projects.filter((project) => project.level === 1 || project.parent === null),
  ];
}

/** 小计 adds up the rows since the 小计 before it, or those beneath it, or all above it. */
function subtotals({ dossier }: ScoredWorkbook): Sighting[] {
  const sums = bySheet(dossier.projectSubtotals);
  const projects = bySheet(dossier.projects.filter(({ isGroup }) => !isGroup));
  return [...sums].flatMap(([sheet, ofSheet]) => {
    const rows = projects.get(sheet) ?? [];
    const above = ofSheet.map(({ at }) => countAbove(rows, at.top));
    return ofSheet.flatMap((subtotal, index) => {
      const [before, own, after] = [above[index - 1] ?? 0, above[index]!, above[index + 1] ?? rows.length];
      const spans = [[before, own] as const, [own, after] as const, [0, own] as const];
      return KEYS.flatMap((key) => {
        const missed: Mismatch[] = [];
        for (const [from, to] of spans.filter(([start, end]) => start < end)) {
          const one = ofRows(rows.slice(from, to), key, subtotal[key], subtotal.unit);
          if (one === null) return [];
          missed.push(one);
        }
        return missed.length === 0 ? [] : told(missed[0]!, `项目清单“${subtotal.label}”`, key);
      });
    });
  });
}

/** Rows by their sheet, from the top down. */
function bySheet<Row extends { readonly at: CellRange }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const sheets = new Map<string, Row[]>();
  for (const row of rows) {
    const known = sheets.get(row.at.sheet);
    if (known) known.push(row);
    else sheets.set(row.at.sheet, [row]);
  }
  for (const some of sheets.values()) some.sort((one, other) => one.at.top - other.at.top);
  return sheets;
}

/** How many of the rows, which are in order, stand above a line; looked for by halves, since lists are long. */
function countAbove(rows: readonly ProjectRecord[], line: number): number {
  let [least, most] = [0, rows.length];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (rows[middle]!.at.top < line) least = middle + 1;
    else most = middle;
  }
  return least;
}

/** A group adds up the rows one level beneath it; without amounts of their own those stand for what is beneath them. */
function groups(scored: ScoredWorkbook): Sighting[] {
  const { projects } = scored.dossier;
  return projects.flatMap((group, index) => {
    if (!group.isGroup) return [];
    const beneath = rowsBeneath(projects, index);
    const children = beneath.filter((row) => depthOf(row) === depthOf(group) + 1);
    return KEYS.flatMap((key) => {
      const isStated = children.every((row) => !row.isGroup || row[key]?.number);
      const parts = isStated ? children : beneath.filter((row) => !row.isGroup);
      const mismatch = ofRows(parts, key, group[key], group.unit);
      return mismatch === null ? [] : told(mismatch, quoted(group.name), key);
    });
  });
}

function rowsBeneath(projects: readonly ProjectRecord[], index: number): readonly ProjectRecord[] {
  const group = projects[index]!;
  let end = index + 1;
  while (end < projects.length && isBeneath(projects[end]!, group)) end += 1;
  return projects.slice(index + 1, end);
}

function isBeneath(row: ProjectRecord, group: ProjectRecord): boolean {
  return depthOf(row) > depthOf(group) && row.at.sheet === group.at.sheet;
}

function depthOf({ depth, level }: ProjectRecord): number {
  return depth ?? level;
}

interface Mismatch {
  readonly total: Slot;
  readonly unit: AmountUnit;
  readonly sum: Decimal;
  readonly difference: Decimal;
  readonly isRounded: boolean;
  readonly parts: readonly Slot[];
}

/** A cell that should be an amount and can't be read, which is told by itself. */
function isUnread(slot: Slot | null): boolean {
  return slot !== null && slot.number === null && (slot.error !== null || /\d/.test(slot.text));
}

/** How rows miss their total; null where they add up, or there is nothing to add or not all of it can be read. */
function ofRows(rows: readonly ProjectRecord[], key: AmountKey, total: Slot | null, unit: AmountUnit): Mismatch | null {
  const parts = rows.flatMap((row) => (row[key]?.number ? [row[key]] : []));
  if (!total?.number || parts.length === 0 || rows.some((row) => isUnread(row[key]))) return null;
  const values = rows.map((row) => convert(row[key]?.number ?? ZERO, row.unit, unit));
  const { relation, sum, difference } = compareSum(values, total.number, unit === "元");
  if (relation === "same") return null;
  return { total, unit, sum, difference, isRounded: relation === "rounded", parts };
}

function told({ total, unit, sum, difference, isRounded, parts }: Mismatch, owner: string, key: AmountKey): Sighting[] {
  const advice = isRounded ? "可能是四舍五入所致，请核对，使分项相加等于合计。" : "请核对是否漏列项目或填错金额。";
  return [
    {
      message:
        `${owner}的${LABELS[key]}合计 ${formatAmount(total.number ?? ZERO)} ${unit}，各项目相加 ${formatAmount(sum)} ${unit}，` +
        `差 ${formatAmount(difference.abs())} ${unit}。${advice}`,
      sources: [...places(total), ...around(parts.flatMap((part) => places(part)))],
      ...(isRounded ? { severity: "warning" as const } : {}),
    },
  ];
}
