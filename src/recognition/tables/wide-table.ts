import { isFirstLevel, isLevel, levelSaid, pointsInText } from "../../language";
import { columnGroups, type ColumnGroup } from "../sheet/column-groups";
import { chooseColumns, type Columns } from "../sheet/column-choice";
import type { Header } from "../sheet/header";
import type { SheetGrid } from "../sheet/grid";
import { fieldOfWord, labelOf, PATTERN_RANK, type Field } from "../sheet/lexicon";
import { RowClasses } from "../sheet/row-class";
import { unitNoteAbove, type SheetReader } from "../sheet/sheet-reader";
import { slotAt } from "../sheet/slot";
import type { FundsRow, Slot } from "../dossier";
import { IndicatorGroups } from "./indicator-groups";
import { IndicatorRowReader, type Levels } from "./indicator-row";
import type { IndicatorTable } from "./indicator-table";

/** One indicator of every row: its columns, and what their common heading says. */
interface IndicatorInColumns {
  readonly rows: IndicatorRowReader;
  readonly levels: Levels;
  /** The heading that is the indicator's name, where no column holds it. */
  readonly name: Slot | null;
  /** Points that the heading states: 培训人次（40分）. */
  readonly weight: Slot | null;
}

/**
 * Reads a table with a project in every row and its indicators side by side: 项目名称 | 预算数 | 执行数 | 数量指标
 * (三级指标 | 指标值 | 完成值 | 分值 | 得分) | 质量指标 (…) | 总分. Null where the header is none of such a table.
 */
export function readWideTable(
  reader: SheetReader,
  header: Header,
  span: { readonly first: number; readonly last: number },
  notAbove: number,
): IndicatorTable | null {
  const groups = columnGroups(reader.grid, header);
  const own = new Set(groups.flatMap(({ columns }) => columns));
  const shared = header.columns.filter((column) => !own.has(column));
  const isOfProjects = shared.some(({ field }) => field === "project") && shared.every(({ field }) => field !== "name");
  if (groups.length === 0 || !isOfProjects) return null;
  return new WideTableReader(reader, header, groups, { ...header, columns: shared }, span, notAbove).read();
}

class WideTableReader {
  private readonly columns: Columns;
  private readonly indicators: readonly IndicatorInColumns[];
  private readonly ofProject: IndicatorRowReader;
  private readonly groups: IndicatorGroups;
  private readonly classes: RowClasses;
  private readonly right: number;

  constructor(
    private readonly reader: SheetReader,
    private readonly header: Header,
    groups: readonly ColumnGroup[],
    shared: Header,
    private readonly span: { readonly first: number; readonly last: number },
    private readonly notAbove: number,
  ) {
    this.columns = chooseColumns(reader, shared);
    this.indicators = groups.map((group) => indicatorIn(reader, header, group));
    this.ofProject = new IndicatorRowReader(reader, this.columns);
    this.groups = new IndicatorGroups(reader.grid);
    this.classes = new RowClasses(reader.words);
    this.right = Math.max(...header.columns.map(({ right }) => right));
  }

  read(): IndicatorTable {
    const { grid } = this.reader;
    const { top, bottom } = this.header;
    const unit =
      this.columns.get("annualBudget")?.unit ?? unitNoteAbove(this.reader, top, bottom, this.notAbove) ?? "万元";
    const total = this.totalColumn();
    let last = bottom;
    const points = this.rowOfPoints();
    for (let row = this.span.first; row <= this.span.last; row += 1) {
      const lead = this.leadOf(row);
      if (row === points || this.classes.of(lead) !== null || grid.isBlank(row, this.ofProject.left, this.right))
        continue;
      if (this.headingOfRow(lead) !== null) {
        this.reader.notices.add("row-without-name", [this.ofProject.range(row)], { what: "项目名称" });
        continue;
      }
      const group = this.groups.of(row, this.ofProject.place("project", row));
      for (const { rows, levels, name, weight } of this.indicators) {
        if (rows.own("target", row) === "" && rows.own("actual", row) === "") continue;
        const ownWeight = rows.slot("weight", row) ?? weight ?? pointsIn(grid, points, rows.columns);
        const read = rows.read(row, levels, ownWeight, rows.slot("score", row), name);
        if (read) group.rows.push({ ...read, reason: read.reason ?? this.ofProject.slot("reason", row) });
      }
      group.funds ??= this.fundsIn(row, unit, points);
      if (total !== null) group.total ??= { weight: null, score: slotAt(grid, row, total), grade: null };
      group.bottom = row;
      last = row;
    }
    return {
      range: { sheet: grid.name, top, left: this.ofProject.left, bottom: last, right: this.right },
      columns: this.columns,
      unit: this.groups.all.some(({ funds }) => funds !== null) ? unit : null,
      groups: this.groups.all,
      end: last + 1,
      isGoalTable: false,
    };
  }

  /** The amounts of the row; 分值 and 得分 that belong to no indicator are those of the execution rate. */
  private fundsIn(row: number, unit: NonNullable<IndicatorTable["unit"]>, points: number | null): FundsRow | null {
    const funds = this.ofProject.funds(row, unit);
    const weight = this.ofProject.slot("weight", row) ?? pointsIn(this.reader.grid, points, this.columnsOfRate());
    return funds && { ...funds, weight, score: this.scoreOfRate(row) };
  }

  /** The row that says the points of all columns once: 分值 | | | 10 | 50 | 40; null without one. */
  private rowOfPoints(): number | null {
    for (let row = this.span.first; row <= this.span.last; row += 1) {
      if (this.headingOfRow(this.leadOf(row)) === "weight") return row;
    }
    return null;
  }

  /** The field that a text says to stand in its row, where it names no project: 全年完成值. */
  private headingOfRow(lead: string): Field | null {
    const found = fieldOfWord("indicators", this.reader.words.of(lead).word);
    return found !== null && found.rank < PATTERN_RANK ? found.field : null;
  }

  private leadOf(row: number): string {
    const { grid } = this.reader;
    return grid.own(row, grid.firstFilled(row, 0, this.right));
  }

  /** The columns below 预算执行率. */
  private columnsOfRate(): Columns {
    const rate = [...this.columns].filter(
      ([field, { path }]) => field === "rate" || (field === "score" && path.length > 1),
    );
    return new Map(rate);
  }

  private scoreOfRate(row: number): Slot | null {
    const score = this.columns.get("score");
    return score !== undefined && score.path.length > 1 ? this.ofProject.slot("score", row) : null;
  }

  /** 总分, or 得分 that stands alone. */
  private totalColumn(): number | null {
    const { grid, words } = this.reader;
    const { top, bottom } = this.header;
    for (let column = this.right + TOTAL_BEHIND; column > this.ofProject.left; column -= 1) {
      for (let row = top; row <= bottom; row += 1) {
        const label = labelOf(words, grid.own(row, column));
        if (label === "total" || label === "headScore") return column;
      }
    }
    return null;
  }
}

/** So far right of the last column that we know the total may stand. */
const TOTAL_BEHIND = 2;

/** The first number that the row of points has in these columns. */
function pointsIn(grid: SheetGrid, row: number | null, columns: Columns): Slot | null {
  if (row === null) return null;
  const slots = [...columns.values()]
    .sort((first, second) => first.column - second.column)
    .map(({ column }) => slotAt(grid, row, column));
  return slots.find(({ number }) => number !== null) ?? null;
}

function indicatorIn(reader: SheetReader, header: Header, { text, at, columns }: ColumnGroup): IndicatorInColumns {
  const chosen = chooseColumns(reader, { ...header, columns });
  const heading = slotAt(reader.grid, at.row, at.column);
  const points = pointsInText(text);
  const hasName = chosen.has("name");
  const saysLevel = hasName || isLevel(levelSaid(text));
  const above = columns[0]!.path.slice(0, saysLevel ? -1 : -2);
  return {
    rows: new IndicatorRowReader(reader, chosen),
    levels: levelsOf(above, saysLevel ? heading : null),
    name: hasName ? null : heading,
    weight: points === null ? null : { ...heading, number: points, isTextNumber: true },
  };
}

/** The last heading above an indicator is its second level, unless it can only be the first. */
function levelsOf(above: readonly string[], heading: Slot | null): Levels {
  const said = above.map(levelSaid);
  const at = heading ? [heading.at] : [];
  const [last = ""] = said.slice(-1);
  if (said.length > 1) return { level1: said.at(-2)!, level2: last, at };
  return isFirstLevel(last) ? { level1: last, level2: "", at } : { level1: "", level2: last, at };
}
