import type { AmountUnit } from "../figures";
import type { CellRange } from "../workbook";
import { readAmountTable, type AmountTable } from "./tables/amount-table";
import type {
  FundsBlock,
  Quantity,
  Read,
  RecognisedTable,
  RevenueRecord,
  SchemeSheet,
  Slot,
  TableKind,
} from "./dossier";
import { isFundsLabel, readFundsBlock } from "./tables/funds-block";
import { readFundsPairs } from "./tables/funds-pairs";
import { yearAlone, yearInText } from "../language";
import { readIndicatorTable, type IndicatorTable } from "./tables/indicator-table";
import { textsIn, type LabelledText } from "./tables/labelled";
import { labelsIn, type Labelled } from "./sheet/labels";
import { correctedHeader } from "./corrections/corrected-header";
import type { CorrectedKind, MappedTable } from "./mapping";
import { Notices } from "./notices";
import {
  cutSheet,
  type AmountRegion,
  type IndicatorRegion,
  type MappedRegion,
  type Part,
  type Region,
} from "./regions";
import { foreignTable } from "./our-field";
import type { Header } from "./sheet/header";
import { readProjectList, type ProjectList } from "./tables/project-list";
import { quantityOf, quantityPair, readQuantities } from "./tables/quantities";
import { hasRevenue, projectSpendingOf, readRevenue } from "./tables/revenue-table";
import { readSchemeSheet } from "./tables/scheme-sheet";
import type { Columns } from "./sheet/column-choice";
import { unitNoteAbove, type SheetReader } from "./sheet/sheet-reader";
import { slotAt } from "./sheet/slot";
import { readSidewaysFunds } from "./tables/sideways-funds";
import { hasNumber, unreadRanges } from "./unread-rows";
import { readTextList, type TextListRow } from "./tables/text-list";

/** One thing met on the way down a sheet, in order: forms are put together from these. */
export type Item =
  | { readonly kind: "title"; readonly row: number; readonly text: Read<string> }
  /** A form that stands beside others begins. */
  | { readonly kind: "part"; readonly row: number }
  /** A line that says the year and nothing else: （2023年度）. */
  | { readonly kind: "year"; readonly row: number; readonly year: number }
  /** The form of the page before goes on. */
  | { readonly kind: "continuation"; readonly row: number }
  | { readonly kind: "label"; readonly row: number; readonly label: Labelled }
  | { readonly kind: "text"; readonly row: number; readonly text: LabelledText }
  | { readonly kind: "funds"; readonly row: number; readonly block: FundsBlock }
  | { readonly kind: "indicators"; readonly row: number; readonly table: IndicatorTable };

/** Everything that one sheet holds. */
export interface SheetContents {
  readonly sheet: string;
  /** Hidden from the user, or made by the product. */
  readonly isHidden: boolean;
  readonly items: readonly Item[];
  readonly lists: readonly { readonly list: ProjectList; readonly year: number | null }[];
  readonly revenues: readonly { readonly record: RevenueRecord; readonly range: CellRange }[];
  readonly spending: readonly { readonly slot: Slot; readonly unit: AmountUnit }[];
  readonly quantities: readonly Quantity[];
  readonly textRows: readonly TextListRow[];
  readonly scheme: SchemeSheet | null;
  readonly tables: readonly RecognisedTable[];
}

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
    const table = readIndicatorTable(this.reader, own, { first: firstRow, last }, this.previousEnd);
    this.previousEnd = table.end;
    const levels = table.groups.flatMap(({ rows }) => rows.slice(0, FIRST_ROWS).map(({ level1 }) => level1));
    if (this.isForeign(header, table.range, levels)) return;
    this.tellNameless(table);
    // A form that names its project is that project's, also before anyone has written indicators into it.
    if (last < firstRow && !this.hasProjectName) this.reader.notices.add("table-without-rows", [table.range]);
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

  private kindOf(table: AmountTable): CorrectedKind {
    if (hasRevenue(table)) return "revenue";
    const labels = table.rows.map(({ label }) => label).filter((label) => label.trim() !== "");
    const known = labels.filter((label) => quantityOf(label) !== null).length;
    const isForm = this.isInForm();
    const ofFunds = labels.filter((label) => isFundsLabel(table, label) && !SUM.test(label)).length;
    if (ofFunds > 0 && (isForm || !table.columns.has("project"))) return "funds";
    const isStructure = labels.some((label) => /^\s*(?:基本支出|项目支出)/.test(label));
    if (isForm && isStructure) return "funds";
    if (known >= 2 || (known > 0 && known === labels.length)) return "ratios";
    if (table.columns.has("project") || table.columns.has("group")) {
      return table.columns.has("annualBudget") || table.columns.has("executed") || table.columns.has("initialBudget")
        ? "projects"
        : "ratios";
    }
    if (isForm) return "funds";
    return this.title !== null && this.title.value.includes("项目") ? "projects" : "ratios";
  }

  private isInForm(): boolean {
    if (this.title !== null && /自评|评价|绩效/.test(this.title.value) && !NO_FORM.test(this.title.value)) return true;
    return this.hasProjectName;
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
      const year = this.isBesideLabels(row, column) ? null : yearAlone(grid.own(row, column));
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

  /** Whether the row says more than texts whole in themselves (填报单位：林场): 立项时间 | 2022年 is no year of the form. */
  private isBesideLabels(row: number, column: number): boolean {
    const { grid } = this.reader;
    return grid.filled(row).some((other) => other !== column && !WHOLE.test(grid.own(row, other)));
  }

  /** A named number outside any table: right of its label, or below it (编制数 over 125). */
  private readPair(row: number, column: number): boolean {
    const { grid } = this.reader;
    const next = grid.rightEdge(row, column) + 1;
    const below = (grid.mergeAt(row, column)?.bottom ?? row) + 1;
    const isNumber = (at: number, in_: number): boolean => slotAt(grid, at, in_).number !== null;
    const place = isNumber(row, next) ? { row, column: next } : isNumber(below, column) ? { row: below, column } : null;
    if (!place) return false;
    const unit = unitNoteAbove(this.reader, row, row, 0) ?? "万元";
    const quantity = quantityPair(this.reader, grid.own(row, column), place, unit);
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
/** Titles that speak of the evaluation and head no form. */
const NO_FORM = /汇总|一览|基础数据|数据表|人员.*情况|资产.*情况/;
/** A label with its value behind it in one cell. */
const WHOLE = /[:：]\s*\S/;
const SUM = /^\s*(?:合计|总计|小计)\s*$/;
/** 全年预算数：1260万元；全年执行数：1234.8万元. */
const AMOUNTS_IN_WORDS = /^[^：:\d]{0,12}预算[^：:\d]{0,6}[：:]\s*\d.*(?:执行|支出|决算)[^：:\d]{0,6}[：:]\s*\d/;
const PAIRS = "金额写在各自的名称旁边。";
