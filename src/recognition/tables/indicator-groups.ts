import { withPointsBesideLevels } from "./points-beside-levels";
import { withPointsOfLevels } from "./points-of-levels";
import { decimal, sum as sumOf, type Decimal } from "../../figures";
import type { FormSum, FundsBlock, FundsRow, IndicatorRow, Read, Slot } from "../dossier";
import { withoutContinuation } from "../regions";
import type { SheetGrid } from "../sheet/grid";
import { levelSaid, withoutSpaces } from "../../language";

/** The total of one form: 总分 | 100 | 96 | 优. */
export interface TotalSlots {
  readonly weight: Slot | null;
  readonly score: Slot | null;
  readonly grade: Slot | null;
}

/** The indicator rows of one project, or of the one form that the table belongs to. */
export interface IndicatorGroup {
  /** From the table's own project column; null where the form names its project elsewhere. */
  project: Read<string> | null;
  top: number;
  bottom: number;
  readonly rows: IndicatorRow[];
  /** Rows that are 预算执行率. */
  readonly executionRows: IndicatorRow[];
  total: TotalSlots | null;
  readonly sums: FormSum[];
  readonly statedWeights: { readonly level: string; readonly weight: Read<Decimal> }[];
  /** Amounts that stand in the table's own columns, in its first row. */
  funds: FundsRow | null;
  /** Amounts that stand in rows among the indicators. */
  amounts: FundsRow | null;
}

/** Gathers the rows of an indicator table by project; without a project column they are all of one form. */
export class IndicatorGroups {
  readonly all: IndicatorGroup[] = [];
  /** The group of the row read last; null before the first. */
  current: IndicatorGroup | null = null;
  private readonly byProject = new Map<string, IndicatorGroup>();
  private readonly statedAbove: { readonly level: string; readonly weight: Read<Decimal> }[] = [];
  private readonly statedAt = new Set<string>();
  private project: Read<string> | null = null;

  constructor(private readonly grid: SheetGrid) {}

  /** The group of a row; `place` is its project cell. A blank one means the project above. */
  of(row: number, place: { readonly row: number; readonly column: number } | null): IndicatorGroup {
    const text = place ? this.grid.own(place.row, place.column) : "";
    if (place && text !== "") {
      const name = withoutContinuation(withoutSpaces(text));
      if (this.project?.value !== name) {
        this.project = { value: name, text, at: this.grid.rangeAt(place.row, place.column) };
      }
    }
    if (this.project === null) return (this.current ??= this.open(row, null));
    let group = this.byProject.get(this.project.value);
    if (!group) {
      group = this.open(row, this.project);
      this.byProject.set(this.project.value, group);
    }
    return (this.current = group);
  }

  /** Takes in points that a heading states; before the first row they are said of every group. */
  state(row: number, column: number, text: string, points: Decimal): void {
    const key = `${row}-${column}`;
    if (this.statedAt.has(key)) return;
    this.statedAt.add(key);
    const weights = this.current?.statedWeights ?? this.statedAbove;
    weights.push({
      level: levelSaid(text),
      weight: { value: points, text, at: this.grid.rangeAt(row, column) },
    });
  }

  /** Takes in a line that adds up the rows since the last such line, or those of the level that ends above it. */
  addSum(sum: Omit<FormSum, "rows">): void {
    const group = this.current;
    if (!group) return;
    const above = group.sums[group.sums.length - 1]?.at.bottom ?? -1;
    const all = [...group.rows, ...group.executionRows].sort((first, second) => first.at.top - second.at.top);
    group.sums.push({ ...sum, rows: summedRows(sum, all, above) });
    group.bottom = sum.at.bottom;
  }

  /** Gives rows without points those of their level: stated behind it, or in a column beside it (`hasColumn`). */
  weighByLevels(hasColumn: boolean): void {
    for (const { rows, sums } of this.all) {
      const weighed = new Map<IndicatorRow, IndicatorRow>();
      const all = hasColumn ? withPointsBesideLevels(rows) : withPointsOfLevels(this.grid, rows);
      all.forEach((row, index) => {
        weighed.set(rows[index]!, row);
        rows[index] = row;
      });
      sums.forEach((one, index) => (sums[index] = { ...one, rows: one.rows.map((row) => weighed.get(row) ?? row) }));
    }
  }

  private open(row: number, project: Read<string> | null): IndicatorGroup {
    const group: IndicatorGroup = {
      project,
      top: row,
      bottom: row,
      rows: [],
      executionRows: [],
      total: null,
      sums: [],
      statedWeights: [...this.statedAbove],
      funds: null,
      amounts: null,
    };
    this.all.push(group);
    return group;
  }
}

/** The rows that a line adds up, as its points tell: those since the last such line, the last level's, or all. */
function summedRows(
  { weight }: Omit<FormSum, "rows">,
  all: readonly IndicatorRow[],
  above: number,
): readonly IndicatorRow[] {
  const since = all.filter(({ at }) => at.top > above);
  const last = since.at(-1);
  if (!last) return all;
  const ofLevel1 = since.filter(({ level1 }) => level1 === last.level1);
  const ofLevel2 = ofLevel1.filter(({ level2 }) => level2 === last.level2);
  const stated = weight?.number;
  if (!stated) return ofLevel1;
  return [since, ofLevel1, ofLevel2, all].find((rows) => stated.eq(sumOf(weightsOf(rows)))) ?? since;
}

function weightsOf(rows: readonly IndicatorRow[]): Decimal[] {
  return rows.flatMap(({ weight, isOfWhich }) => (isOfWhich ? [] : (weight?.number ?? [])));
}

/** The group of all pages of a form: without a total it has it in its last sum, where that adds up everything. */
export function withWhole(group: IndicatorGroup): IndicatorGroup {
  const last = group.sums.at(-1);
  if (group.total !== null || !last || !isWhole(last, group)) return group;
  return { ...group, total: { weight: last.weight, score: last.score, grade: null }, sums: group.sums.slice(0, -1) };
}

/** Whether a sum below all the group's rows is that of them all, and not of its last level alone. */
function isWhole(sum: FormSum, { rows, executionRows, sums }: IndicatorGroup): boolean {
  const all = [...rows, ...executionRows];
  if (all.length === 0 || all.some(({ at }) => at.top > sum.at.top)) return false;
  if (sum.rows.length === all.length) return true;
  const stated = sum.weight?.number;
  if (stated) return !stated.eq(sumOf(weightsOf(sum.rows)));
  // Where no level of one row has a sum of its own, the last line has not either.
  return sums.length === 1 || (sum.rows.length === 1 && sums.every((other) => other === sum || other.rows.length > 1));
}

/**
 * The group where its last line adds up the indicators alone, 预算执行率 having its points in the funds block: 合计 | 90.
 * That line is a sum, and no total of the form.
 */
export function withoutExecution(group: IndicatorGroup, funds: FundsBlock | null): IndicatorGroup {
  const { total, rows, executionRows } = group;
  const stated = total?.weight?.number;
  const scored = funds?.rows.find(({ isTotal }) => isTotal);
  if (!total || !stated || !scored || rows.length === 0 || executionRows.length > 0) return group;
  const beside = scored.weight === null ? POINTS_OF_EXECUTION : scored.weight.number;
  const isAlone =
    stated.eq(sumOf(weightsOf(rows))) && beside !== null && ALL_POINTS.some((all) => stated.plus(beside).eq(all));
  if (!isAlone) return group;
  const { row } = total.weight!.at;
  const at = { ...rows[0]!.at, top: row, bottom: row };
  const sum = { label: "合计", at, weight: total.weight, score: total.score, rows };
  return { ...group, total: null, sums: [...group.sums, sum] };
}

/** 财预〔2020〕10号, where the form does not state them. */
const POINTS_OF_EXECUTION = decimal(10);
/** Of points, and of shares. */
const ALL_POINTS = [decimal(100), decimal(1)];
