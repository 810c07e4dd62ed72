import type { AmountUnit } from "../figures";
import { hasValueBehind, yearAlone, yearInText } from "../language";
import type { CellRange } from "../workbook";
import { amountKind, isTitleOfForm } from "./amount-kind";
import { correctedHeader } from "./corrections/corrected-header";
import type { Quantity, Read, RecognisedTable, RevenueRecord, Slot, TableKind } from "./dossier";
import type { CorrectedKind, MappedTable } from "./mapping";
import { Notices } from "./notices";
import { foreignTable } from "./our-field";
import {
  cutSheet,
  isOfDepartment,
  type AmountRegion,
  type IndicatorRegion,
  type MappedRegion,
  type Part,
  type Region,
} from "./regions";
import type { Item, SheetContents } from "./sheet-contents";
import type { Columns } from "./sheet/column-choice";
import type { Header } from "./sheet/header";
import { labelsIn } from "./sheet/labels";
import type { SheetReader } from "./sheet/sheet-reader";
import { slotAt } from "./sheet/slot";
import { readAmountTable, type AmountTable } from "./tables/amount-table";
import { readFundsBlock } from "./tables/funds-block";
import { readFundsPairs } from "./tables/funds-pairs";
import { readIndicatorTable, type IndicatorTable } from "./tables/indicator-table";
import { textsIn } from "./tables/labelled";
import { projectsInColumns } from "./tables/projects-in-columns";
import { readProjectList, type ProjectList } from "./tables/project-list";
import { quantityBeside, readQuantities } from "./tables/quantities";
import { projectSpendingOf, readRevenue } from "./tables/revenue-table";
import { readSchemeSheet } from "./tables/scheme-sheet";
import { readSidewaysFunds } from "./tables/sideways-funds";
import { readTextList, type TextListRow } from "./tables/text-list";
import { readWideTable } from "./tables/wide-table";
import { hasNumber, unreadRanges } from "./unread-rows";

/** Cuts a sheet into its regions and reads every table, label and text cell of them. */
export function scanSheet(reader: SheetReader, mapped: readonly MappedTable[], isHidden: boolean): SheetContents {
  return new SheetScan(reader, mapped, isHidden).run();
}

class SheetScan {
  private readonly items: Item[] = [];
  private readonly lists: { list: ProjectList; year: number | null }[] = [];
  private readonly revenues: { record: RevenueRecord; range: CellRange }[] = [];
  private readonly spending: { slot: Slot; unit: AmountUnit }[] = [];
  private readonly quantities: Quantity[] = [];
  private readonly textRows: TextListRow[] = [];
  private readonly tables: RecognisedTable[] = [];
  private title: Read<string> | null = null;
  /** The year that titles and head lines above the next table tell. */
  private headYear: number | null = null;
  private previousEnd = 0;
  private hasProjectName = false;
  /** The last row of amounts beside their labels. */
  private lastOfPairs = -1;
  /** Rows of numbers of the part that nothing took in. */
  private unread: number[] = [];

  constructor(
    private reader: SheetReader,
    private readonly mapped: readonly MappedTable[],
    private readonly isHidden: boolean,
  ) {}

  run(): SheetContents {
    const { reader } = this;
    const scheme = readSchemeSheet(reader);
    for (const part of scheme ? [] : cutSheet(reader, this.mapped)) this.readPart(part);
    return {
      sheet: reader.grid.name,
      isHidden: this.isHidden,
      items: this.items,
      lists: this.lists,
      revenues: this.revenues,
      spending: this.spending,
      quantities: this.quantities,
      textRows: this.textRows,
      scheme,
      tables: this.tables,
    };
  }

  private readPart({ reader, beside, regions }: Part): void {
    this.reader = reader;
    const top = regions[0]!.range.top;
    if (beside) {
      this.items.push({ kind: "part", row: top });
      this.previousEnd = 0;
    }
    this.unread = [];
    this.lastOfPairs = -1;
    for (const region of regions) this.readRegion(region);
    const above = [reader.grid.name, this.title?.value ?? ""];
    for (const range of unreadRanges(reader.grid, this.unread, above)) reader.notices.add("rows-unread", [range]);
  }

  private readRegion(region: Region): void {
    const { top, bottom } = region.range;
    switch (region.kind) {
      case "indicators":
        return this.readIndicators(region, bottom);
      case "amounts":
        return this.readAmounts(region);
      case "sideways-funds": {
        const block = readSidewaysFunds(this.reader, region.layout, this.previousEnd);
        this.items.push({ kind: "funds", row: top, block });
        this.list("funds", block.range, block.unit, {}, region.why);
        this.previousEnd = bottom + 1;
        return;
      }
      case "title":
        this.noteYear(region.text.text);
        this.title = region.text;
        this.items.push({ kind: "title", row: top, text: region.text });
        return;
      case "project": {
        const { name, isGuessed } = region;
        this.hasProjectName = true;
        if (isGuessed)
          this.reader.notices.add("project-by-sheet", [name.at], { where: "独占一行的文字", listed: name.value });
        const slot = slotAt(this.reader.grid, name.at.top, name.at.left);
        const value = { ...slot, text: name.value, number: null };
        this.items.push({ kind: "label", row: top, label: { field: "projectName", row: top, value } });
        return;
      }
      case "continuation":
        this.items.push({ kind: "continuation", row: top });
        return;
      case "texts":
        return this.readTexts(region);
      case "mapped":
        return this.readMapped(region);
      case "loose":
        for (let row = top; row <= bottom; row++) this.readLoose(row);
    }
  }

  private readTexts({ range, why }: Region): void {
    const list = readTextList(this.reader, range.top, range.bottom);
    if (list) {
      this.textRows.push(...list.rows);
      this.list("texts", list.range, null, list.columns, why);
    }
    const known = this.items.length;
    for (let row = list ? list.range.bottom + 1 : range.top; row <= range.bottom; row++) this.readLoose(row);
    const isRead = list !== null || this.items.slice(known).some(({ kind }) => kind === "text");
    if (!isRead) this.reader.notices.add("texts-unread", [range]);
  }

  private readMapped({ header, mapped, lastRow, why }: MappedRegion): void {
    const { range } = mapped;
    if (header.kind === "indicators") {
      this.readIndicators({ kind: "indicators", range, why, header, firstRow: header.bottom + 1 }, lastRow);
    } else {
      const bounds = { left: range.left, right: range.right };
      const { kind, unitOfAmount } = mapped;
      const own = correctedHeader(header, kind, this.reader.corrections);
      const table = readAmountTable(this.reader, own, bounds, lastRow, this.previousEnd, unitOfAmount, kind);
      this.place(table, kind, why);
    }
    this.previousEnd = range.bottom + 1;
  }

  private readIndicators({ header, firstRow, why }: IndicatorRegion, last: number): void {
    const own = correctedHeader(header, "indicators", this.reader.corrections);
    const side = this.isOfOne() ? [] : projectsInColumns(this.reader, own);
    if (side.length === 0) return this.readOneTable(own, { first: firstRow, last }, why);
    const end = this.previousEnd;
    for (const { name, header: ofProject } of side) {
      this.items.push({ kind: "part", row: header.top });
      this.items.push({
        kind: "label",
        row: header.top,
        label: { field: "projectName", row: header.top, value: name },
      });
      this.hasProjectName = true;
      this.previousEnd = end;
      this.readOneTable(ofProject, { first: firstRow, last }, why);
    }
  }

  /** Whether the form is of one project, which it names above its indicators, or of the whole unit. */
  private isOfOne(): boolean {
    if (this.title !== null && isOfDepartment(this.title.value)) return true;
    const begin = this.items.findLastIndex(({ kind }) => kind === "title" || kind === "part" || kind === "indicators");
    return this.items.slice(begin + 1).some((item) => item.kind === "label" && item.label.field === "projectName");
  }

  private readOneTable(header: Header, rows: { readonly first: number; readonly last: number }, why: string): void {
    const { first, last } = rows;
    const table =
      readWideTable(this.reader, header, rows, this.previousEnd) ??
      readIndicatorTable(this.reader, header, rows, this.previousEnd);
    this.previousEnd = table.end;
    const levels = table.groups.flatMap(({ rows }) => rows.slice(0, FIRST_ROWS).map(({ level1 }) => level1));
    if (this.isForeign(header, table.range, levels)) return;
    this.tellNameless(table);
    // A form that names its project is that project's, also before anyone has written indicators into it.
    if (last < first && !this.hasProjectName) this.reader.notices.add("table-without-rows", [table.range]);
    else this.items.push({ kind: "indicators", row: table.range.top, table });
    this.list("indicators", table.range, table.unit, table.columns, why);
  }

  /** Rows above the first project that a table names in a column belong to none. */
  private tellNameless({ groups, range }: IndicatorTable): void {
    if (groups.every(({ project }) => project === null)) return;
    const nameless = groups.filter(({ project }) => project === null);
    const places = nameless.map(({ top, bottom }) => ({ ...range, top, bottom }));
    if (places.length > 0) this.reader.notices.add("indicator-without-project", places);
  }

  private readAmounts({ header, bounds, range, why }: AmountRegion): void {
    const { table, kind } = this.amountTable(header, bounds, range.bottom);
    const end = this.place(table, kind, why);
    this.previousEnd = end;
    // Rows that turned out to be none of a funds block are labels and texts of the form.
    for (let row = Math.max(end, header.bottom + 1); row <= range.bottom; row++) this.readLoose(row);
  }

  /** What the user set right holds for tables of a kind: where anything was, the kind is found out first. */
  private amountTable(
    header: Header,
    bounds: AmountRegion["bounds"],
    lastRow: number,
  ): { readonly table: AmountTable; readonly kind: CorrectedKind } {
    const { reader, previousEnd } = this;
    if (reader.corrections.isEmpty) {
      const table = readAmountTable(reader, header, bounds, lastRow, previousEnd);
      return { table, kind: this.kindOf(table) };
    }
    const silent = { ...reader, notices: new Notices() };
    const kind = this.kindOf(readAmountTable(silent, header, bounds, lastRow, previousEnd));
    const own = correctedHeader(header, kind, reader.corrections);
    return { table: readAmountTable(reader, own, bounds, lastRow, previousEnd, undefined, kind), kind };
  }

  private kindOf(table: AmountTable): CorrectedKind {
    return amountKind(table, { title: this.title?.value ?? null, isInForm: this.isInForm() });
  }

  /** Takes in an amount table as what it is, and gives the first row after it. */
  private place(table: AmountTable, kind: CorrectedKind, why: string): number {
    if (kind === "funds") {
      const { block, end } = readFundsBlock(table);
      this.items.push({ kind: "funds", row: table.header.top, block });
      this.list("funds", block.range, block.unit, table.columns, why);
      // A form's own amounts are its project's; only the unit's structure of spending serves the ratios.
      const ofUnit = readQuantities(table).filter(({ name }) => name === "基本支出" || name === "项目支出");
      this.quantities.push(...ofUnit);
      return end;
    }
    if (table.rows.length === 0) this.reader.notices.add("table-without-rows", [table.range]);
    if (kind === "projects") {
      if (this.isForeign(table.header, table.range, [])) return table.end;
      const list = readProjectList(table);
      this.lists.push({ list, year: this.yearAbove() });
    } else {
      const record = kind === "revenue" ? readRevenue(table) : null;
      if (record) this.revenues.push({ record, range: table.range });
      this.collectNumbers(table);
    }
    this.list(kind, table.range, table.unit, table.columns, why);
    return table.end;
  }

  /** Whether the table is none of ours, which is told. */
  private isForeign(header: Header, range: CellRange, levels: readonly string[]): boolean {
    // What the user pointed out is what the user says it is.
    if (this.mapped.some(({ range: pointed }) => pointed.top === range.top)) return false;
    const { grid, notices } = this.reader;
    const headings: string[] = [];
    // What stands above the headings may be a title though its words are none of ours.
    for (let row = Math.max(0, header.top - ROWS_OF_HEAD); row <= header.bottom; row++) {
      for (const column of grid.filled(row)) headings.push(grid.own(row, column));
    }
    const what = foreignTable([grid.name, this.title?.value ?? "", ...headings, ...levels]);
    if (what !== null) notices.add("foreign-table", [range], { what });
    return what !== null;
  }

  private collectNumbers(table: AmountTable): void {
    this.quantities.push(...readQuantities(table));
    const spending = projectSpendingOf(table);
    if (spending) this.spending.push(spending);
  }

  private isInForm(): boolean {
    return this.hasProjectName || isTitleOfForm(this.title?.value ?? null);
  }

  private yearAbove(): number | null {
    return this.headYear ?? yearInText(this.reader.grid.name);
  }

  private noteYear(text: string): void {
    if (text.length <= 60) this.headYear = yearInText(text) ?? this.headYear;
  }

  private readLoose(row: number): void {
    const { grid } = this.reader;
    const filled = grid.filled(row);
    const first = filled[0];
    if (first === undefined) return;
    if (filled.length <= 2) this.noteYear(grid.own(row, first));
    for (const column of filled) {
      const year = this.isOfOtherTime(row, column) ? null : yearAlone(grid.own(row, column));
      if (year !== null) this.items.push({ kind: "year", row, year });
    }
    const labels = labelsIn(this.reader, row);
    for (const label of labels) {
      this.hasProjectName ||= label.field === "projectName";
      this.items.push({ kind: "label", row, label });
    }
    const isOfPairs = row <= this.lastOfPairs;
    const pairs = !isOfPairs && this.isInForm() ? readFundsPairs(this.reader, row) : null;
    if (pairs) {
      this.lastOfPairs = pairs.range.bottom;
      this.items.push({ kind: "funds", row, block: pairs });
      this.list("funds", pairs.range, pairs.unit, {}, PAIRS);
      return;
    }
    const texts = textsIn(this.reader, row);
    for (const text of texts) this.items.push({ kind: "text", row, text });
    const read = labels.length + texts.length + filled.filter((column) => this.readPair(row, column)).length;
    if (read === 0 && !isOfPairs && hasNumber(grid, row)) this.unread.push(row);
    const text = grid.own(row, first);
    if (read === 0 && this.isInForm() && AMOUNTS_IN_WORDS.test(text))
      this.reader.notices.add("amounts-in-words", [grid.rangeAt(row, first)], { text });
  }

  /** Whether a year is that of something else, which stands before it: 立项时间 | 2022年 is no year of the form. */
  private isOfOtherTime(row: number, column: number): boolean {
    const { grid } = this.reader;
    const before = grid.filled(row).filter((other) => other < column);
    return before.map((other) => grid.own(row, other)).some((text) => OTHER_TIME.test(text) && !hasValueBehind(text));
  }

  private readPair(row: number, column: number): boolean {
    const quantity = quantityBeside(this.reader, row, column);
    if (quantity) this.quantities.push(quantity);
    return quantity !== null;
  }

  private list(
    kind: TableKind,
    range: CellRange,
    unitOfAmount: AmountUnit | null,
    columns: Columns | Record<string, number>,
    why: string,
  ): void {
    const byField =
      columns instanceof Map
        ? Object.fromEntries([...(columns as Columns)].map(([field, { column }]) => [field, column]))
        : (columns as Record<string, number>);
    this.tables.push({
      kind,
      range,
      unitOfAmount: kind === "texts" ? null : unitOfAmount,
      isHidden: this.isHidden,
      columns: byField,
      ...(why === "" ? {} : { why }),
    });
  }
}

const ROWS_OF_HEAD = 3;
/** So many rows of a group show what its levels are. */
const FIRST_ROWS = 20;
/** What a time is said of that is not the year of the form. */
const OTHER_TIME = /时间|日期|年份|期限|周期|起止|立项|开工|成立|设立|批准|批复/;
/** 全年预算数：1260万元；全年执行数：1234.8万元. */
const AMOUNTS_IN_WORDS = /^[^：:\d]{0,12}预算[^：:\d]{0,6}[：:]\s*\d.*(?:执行|支出|决算)[^：:\d]{0,6}[：:]\s*\d/;
const PAIRS = "金额写在各自的名称旁边。";
