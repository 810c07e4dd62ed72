import type { AmountUnit } from "../../figures";
import type { CellRange } from "../../workbook";
import type { Slot } from "../dossier";
import type { Header } from "../sheet/header";
import { gradeOfWord, pointsInText } from "../../language";
import { settledAmounts, withAmountLine, type AmountLines } from "./amount-line";
import { IndicatorGroups, type IndicatorGroup } from "./indicator-groups";
import { IndicatorRowReader } from "./indicator-row";
import { indicatorColumns } from "./indicator-columns";
import { LevelRows } from "./level-rows";
import { LevelsInForce } from "./levels-in-force";
import type { IndicatorField } from "../sheet/lexicon";
import { isSignOffRow, RowClasses } from "../sheet/row-class";
import type { Columns } from "../sheet/column-choice";
import { unitNoteAbove, type SheetReader } from "../sheet/sheet-reader";
import { YEARLY_AMOUNTS } from "../yearly-amounts";
import { isNil, slotAt } from "../sheet/slot";
import { tellUnreadSigns } from "./sign-column";

export interface IndicatorTable {
  readonly range: CellRange;
  readonly columns: Columns;
  readonly unit: AmountUnit | null;
  readonly groups: readonly IndicatorGroup[];
  /** The first row that does not belong to the table. */
  readonly end: number;
  /** A table of targets alone (绩效目标表), weights beside them or not: nothing to score yet. */
  readonly isGoalTable: boolean;
}

const LEVELS: readonly IndicatorField[] = ["level1", "level2", "name"];
const PLACEHOLDER = /^(?:指标\s*\d*|…+|\.{3,}|——|—)\s*[:：]?\s*…*$/;

/** Reads rows under an indicator header, from one to another. `notAbove` bounds the search for a unit note. */
export function readIndicatorTable(
  reader: SheetReader,
  header: Header,
  rows: { readonly first: number; readonly last: number },
  notAbove: number,
): IndicatorTable {
  return new IndicatorTableReader(reader, header, rows, notAbove).read();
}

class IndicatorTableReader {
  private readonly columns: Columns;
  private readonly classes: RowClasses;
  private readonly rows: IndicatorRowReader;
  /** Of amounts in the table's own columns. */
  private readonly unit: AmountUnit;
  private readonly left: number;
  private readonly right: number;
  private readonly groups: IndicatorGroups;
  private readonly levelRows: LevelRows;
  private readonly levels: LevelsInForce;
  private lastUsed: number;
  /** The amounts that rows among the indicators say, until all are read. */
  private readonly lines = new Map<IndicatorGroup, AmountLines>();
  /** Groups whose total the user named. */
  private readonly named = new Set<IndicatorGroup>();

  constructor(
    private readonly reader: SheetReader,
    private readonly header: Header,
    private readonly span: { readonly first: number; readonly last: number },
    notAbove: number,
  ) {
    this.columns = indicatorColumns(reader, header, span);
    this.classes = new RowClasses(reader.words, (text) => reader.corrections.isTotal("indicators", text));
    this.unit =
      this.columns.get("annualBudget")?.unit ?? unitNoteAbove(reader, header.top, header.bottom, notAbove) ?? "万元";
    this.groups = new IndicatorGroups(reader.grid);
    this.rows = new IndicatorRowReader(reader, this.columns);
    this.levelRows = new LevelRows(this.columns);
    this.levels = new LevelsInForce(reader.grid, this.rows, this.groups);
    this.left = this.rows.left;
    this.right = this.rows.right;
    this.lastUsed = span.first - 1;
  }

  read(): IndicatorTable {
    this.stateHeadingWeights();
    const { first, last } = this.span;
    for (let row = this.isColumnNumbers(first) ? first + 1 : first; row <= last; row++) {
      const isBlank = this.reader.grid.isBlank(row, this.left, this.right);
      if (!isBlank || this.classes.of(this.lead(row)) !== null) this.readRow(row);
    }
    this.groups.weighByLevels(this.columns.has("weight"));
    const read = this.groups.all.flatMap(({ rows }) => rows);
    tellUnreadSigns(this.reader.notices, read, ({ at }) => this.rows.slot("sign", at.top));
    for (const [group, lines] of this.lines) group.amounts = settledAmounts(lines, this.reader.notices);
    const range = {
      sheet: this.reader.grid.name,
      top: first === this.header.bottom + 1 ? this.header.top : first,
      left: this.left,
      bottom: this.lastUsed,
      right: this.right,
    };
    const has = (field: IndicatorField): boolean => this.columns.has(field);
    return {
      range,
      columns: this.columns,
      unit: this.groups.all.some(({ funds, amounts }) => (funds ?? amounts) !== null) ? this.unit : null,
      groups: this.groups.all,
      end: this.lastUsed + 1,
      isGoalTable: has("target") && !has("actual") && !has("score") && !has("standard") && !has("coefficient"),
    };
  }

  private readRow(row: number): void {
    const target = this.rows.own("target", row);
    const weight = this.rows.slot("weight", row);
    const name = this.rows.own("name", row);
    const actual = this.rows.own("actual", row);
    const isPlain = name !== "" && target !== "" && (weight ? weight.number !== null : actual !== "");
    const lead = this.lead(row);
    if (!isPlain && (this.classes.of(lead) === "note" || isSignOffRow(this.reader.grid, row))) return;
    const isNamedTotal = this.reader.corrections.isTotal("indicators", lead);
    const isLevel = target === "" && actual === "" && this.isLevelRow(row, weight);
    if (isLevel) this.lastUsed = row;
    else if ((!isPlain || isNamedTotal || /[：:]/.test(lead)) && this.isSpecialRow(row, lead, weight))
      this.lastUsed = row;
    else this.readIndicator(row, name, target, actual, weight);
  }

  /** Takes in totals, sums and the headings of sections; false for any other row. */
  private isSpecialRow(row: number, lead: string, weight: Slot | null): boolean {
    const { grid } = this.reader;
    const label = this.sumLabel(row) ?? lead;
    const own = this.classes.of(label);
    const kind = own === "sum" && label === lead && this.isOfProject(row) ? "total" : own;
    if (kind === "total") this.readTotal(row);
    if (kind === "sum") this.readSum(row, label);
    if (kind === "total" || kind === "sum") return true;
    const filled = grid.filled(row, 0, this.right);
    const points = filled.length === 1 && (weight === null || weight.number === null) ? pointsInText(lead) : null;
    if (points === null || !this.isSection(row, filled[0]!)) return false;
    this.groups.state(row, filled[0]!, lead, points);
    if (!this.columns.has("level1")) this.levels.beginSection(lead, row, filled[0]!);
    return true;
  }

  /** Takes in a row that is nothing but a level, with its points: 一、产出指标 | | | 50. */
  private isLevelRow(row: number, weight: Slot | null): boolean {
    const place = this.rows.place("name", row);
    if (place === null) return false;
    const text = this.reader.grid.own(place.row, place.column);
    const next = this.rows.own("name", row + 1);
    const level = this.levelRows.levelOf(text, { level1: this.levels.all.level1, next });
    if (level === null) return false;
    if (this.rows.own("project", row) !== "") this.enterGroup(row);
    this.levels.begin(level, text, place.row, place.column);
    const points = weight?.number ?? pointsInText(text);
    if (points) this.groups.state(row, place.column, text, points);
    return true;
  }

  /** 小计 in a column of levels, right of what every row repeats of its project. */
  private sumLabel(row: number): string | null {
    if (!this.columns.has("project")) return null;
    const labels = LEVELS.map((field) => this.rows.own(field, row));
    return labels.find((label) => ["sum", "total"].includes(this.classes.of(label) ?? "")) ?? null;
  }

  /** 小计 in the column of the projects' names adds up the whole project. */
  private isOfProject(row: number): boolean {
    const project = this.columns.get("project");
    const label = this.reader.grid.filled(row, 0, this.right)[0];
    return project !== undefined && label !== undefined && label <= project.column;
  }

  /** A heading of a section, not an indicator with its points behind the name. */
  private isSection(row: number, column: number): boolean {
    if (this.rows.own("name", row) === "" || this.columns.has("weight")) return true;
    return this.reader.grid.rightEdge(row, column) > (this.columns.get("name")?.right ?? column);
  }

  private readIndicator(row: number, name: string, target: string, actual: string, weight: Slot | null): void {
    const score = this.rows.slot("score", row);
    const values = [target, actual, weight?.text ?? "", score?.text ?? ""];
    const isEmpty = (name === "" || PLACEHOLDER.test(name)) && values.every((text) => text === "");
    if (isEmpty || isNoIndicator(name, values)) {
      // The project's name may stand in a row of its own.
      if (this.rows.own("project", row) !== "")
        this.readFunds(this.groups.of(row, this.rows.place("project", row)), row);
      this.levels.fillDown(row);
      this.lastUsed = row;
      return;
    }
    const group = this.enterGroup(row);
    this.levels.fillDown(row);
    const place = this.levelRows.placeOf(name);
    if (place !== null) this.levels.end(place);
    const known = this.lines.get(group) ?? null;
    const amounts = target !== "" ? null : withAmountLine(this.reader, this.rows, row, this.unit, known);
    if (amounts !== null) {
      this.lines.set(group, amounts);
      group.bottom = this.lastUsed = row;
      return;
    }
    const indicator = this.rows.read(row, this.levels.all, weight, score);
    if (indicator === null) {
      this.reader.notices.add("indicator-without-name", [this.rows.range(row)]);
      return;
    }
    group.bottom = row;
    this.lastUsed = row;
    const isExecution = this.rows.isExecution(indicator);
    (isExecution ? group.executionRows : group.rows).push(indicator);
    if (group.rows.length + group.executionRows.length === 1) this.readFunds(group, row);
  }

  /** Amounts of the project in its first row that has any. */
  private readFunds(group: IndicatorGroup, row: number): void {
    const isFilled = YEARLY_AMOUNTS.some((field) => (group.funds?.[field]?.text ?? "") !== "");
    if (!isFilled) group.funds = this.rows.funds(row, this.unit);
  }

  /** The row's group; levels in rows of their own end with the project that they are said of. */
  private enterGroup(row: number): IndicatorGroup {
    const before = this.groups.current;
    const group = this.groups.of(row, this.rows.place("project", row));
    if (before !== null && group !== before && this.levelRows.areInRows) this.levels.end(1);
    return group;
  }

  /** Headings beside or above the header state weights too: 绩效指标（90分）. */
  private stateHeadingWeights(): void {
    const { grid } = this.reader;
    for (let row = Math.max(0, this.header.top - 1); row <= this.header.bottom; row++) {
      for (const column of grid.filled(row)) {
        const text = grid.own(row, column);
        const points = text.length <= 40 && text.includes("指标") ? pointsInText(text) : null;
        if (points !== null) this.groups.state(row, column, text, points);
      }
    }
  }

  private readTotal(row: number): void {
    const { grid } = this.reader;
    const gradeColumn = grid.filled(row).find((column) => gradeOfWord(grid.own(row, column)) !== null);
    const group = this.groups.current ?? this.groups.of(row, this.rows.place("project", row));
    const isNamed = this.reader.corrections.isTotal("indicators", this.lead(row));
    if (this.named.has(group) && !isNamed) return this.readSum(row, this.lead(row));
    if (isNamed) this.named.add(group);
    group.total = {
      weight: this.sumSlot("weight", row),
      score: this.sumSlot("score", row),
      grade: gradeColumn === undefined ? null : slotAt(grid, row, gradeColumn),
    };
    group.bottom = row;
  }

  private readSum(row: number, label: string): void {
    const at = this.rows.range(row);
    this.groups.addSum({ label, at, weight: this.sumSlot("weight", row), score: this.sumSlot("score", row) });
  }

  /** The field's cell in a row of sums, unless the row's label or a grade stands in it. */
  private sumSlot(field: IndicatorField, row: number): Slot | null {
    const slot = this.rows.slot(field, row);
    const labelColumn = this.reader.grid.filled(row, 0, this.right)[0]!;
    return slot && slot.at.column !== labelColumn && gradeOfWord(slot.text) === null ? slot : null;
  }

  /** A row of column numbers below the header: 1 2 3 …, or 栏次. */
  private isColumnNumbers(row: number): boolean {
    const { grid } = this.reader;
    const filled = grid.filled(row, this.left, this.right);
    if (filled.length < 3) return false;
    return filled.every((column) => /^(?:栏次|\(?\d{1,2}\)?|[A-Z]|[①-⑳])$/.test(grid.own(row, column)));
  }

  private lead(row: number): string {
    const { grid } = this.reader;
    return grid.own(row, grid.firstFilled(row, 0, this.right));
  }
}

/** 不涉及 | / | / | /, or 指标1： | /: a line of the form that has no indicator. */
function isNoIndicator(name: string, values: readonly string[]): boolean {
  return name !== "" && (isNil(name) || PLACEHOLDER.test(name)) && values.every((text) => text === "" || isNil(text));
}
