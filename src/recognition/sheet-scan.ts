import type { CellRange } from "../workbook";
import { amountKind } from "./amount-kind";
import { correctedHeader } from "./corrections/corrected-header";
import { GatheredSheet } from "./gathered-sheet";
import { LooseRows } from "./loose-rows";
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
import type { SheetContents } from "./sheet-contents";
import type { Header } from "./sheet/header";
import type { SheetReader } from "./sheet/sheet-reader";
import { slotAt } from "./sheet/slot";
import { readAmountTable, type AmountTable } from "./tables/amount-table";
import { readFundsBlock } from "./tables/funds-block";
import { readIndicatorTable, type IndicatorTable } from "./tables/indicator-table";
import { textsOfSheet } from "./tables/labelled";
import { projectsInColumns } from "./tables/projects-in-columns";
import { readProjectList } from "./tables/project-list";
import { readQuantities } from "./tables/quantities";
import { projectSpendingOf, readRevenue } from "./tables/revenue-table";
import { readSchemeSheet } from "./tables/scheme-sheet";
import { readSidewaysFunds } from "./tables/sideways-funds";
import { readTextList } from "./tables/text-list";
import { readWideTable } from "./tables/wide-table";

/** Cuts a sheet into its regions and reads every table, label and text cell of them. */
export function scanSheet(reader: SheetReader, mapped: readonly MappedTable[], isHidden: boolean): SheetContents {
  return new SheetScan(reader, mapped, isHidden).run();
}

class SheetScan {
  private readonly sheet: GatheredSheet;
  private loose: LooseRows;
  private previousEnd = 0;
  private hasIndicators = false;

  constructor(
    private reader: SheetReader,
    private readonly mapped: readonly MappedTable[],
    isHidden: boolean,
  ) {
    this.sheet = new GatheredSheet(reader.grid.name, isHidden);
    this.loose = new LooseRows(reader, this.sheet);
  }

  run(): SheetContents {
    const { reader } = this;
    const scheme = readSchemeSheet(reader);
    const parts = scheme ? [] : cutSheet(reader, this.mapped);
    this.hasIndicators = parts.some(({ regions }) => regions.some(isOfIndicators));
    if (this.mapped.length === 0)
      for (const text of textsOfSheet(reader)) this.sheet.add({ kind: "text", row: text.at.row, text });
    for (const part of parts) this.readPart(part);
    return this.sheet.contents(scheme);
  }

  private readPart({ reader, beside, goesOn, regions }: Part): void {
    this.reader = reader;
    const top = regions[0]!.range.top;
    if (beside && !goesOn) this.sheet.add({ kind: "part", row: top });
    if (beside) this.previousEnd = 0;
    this.loose = new LooseRows(reader, this.sheet);
    for (const region of regions) this.readRegion(region);
    this.loose.tellUnread(this.mapped.length > 0);
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
        this.sheet.add({ kind: "funds", row: top, block });
        this.sheet.list("funds", block.range, block.unit, {}, region.why);
        this.previousEnd = bottom + 1;
        return;
      }
      case "title":
        this.sheet.noteYear(region.text.text);
        this.sheet.title = region.text;
        this.sheet.add({ kind: "title", row: top, text: region.text });
        return;
      case "project": {
        const { name, isGuessed } = region;
        if (isGuessed)
          this.reader.notices.add("project-by-sheet", [name.at], { where: "独占一行的文字", listed: name.value });
        const slot = slotAt(this.reader.grid, name.at.top, name.at.left);
        const value = { ...slot, text: name.value, number: null };
        this.sheet.add({ kind: "label", row: top, label: { field: "projectName", row: top, value } });
        return;
      }
      case "continuation":
        this.sheet.add({ kind: "continuation", row: top });
        return;
      case "texts":
        return this.readTexts(region);
      case "mapped":
        return this.readMapped(region);
      case "loose":
        for (let row = top; row <= bottom; row++) this.loose.read(row);
    }
  }

  private readTexts({ range, why }: Region): void {
    const list = readTextList(this.reader, range.top, range.bottom);
    if (list) {
      this.sheet.textRows.push(...list.rows);
      this.sheet.list("texts", list.range, null, list.columns, why);
    }
    const known = this.sheet.items.length;
    for (let row = list ? list.range.bottom + 1 : range.top; row <= range.bottom; row++) this.loose.read(row);
    const isRead = list !== null || this.sheet.items.slice(known).some(({ kind }) => kind === "text");
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
      this.sheet.add({ kind: "part", row: header.top });
      this.sheet.add({
        kind: "label",
        row: header.top,
        label: { field: "projectName", row: header.top, value: name },
      });
      this.previousEnd = end;
      this.readOneTable(ofProject, { first: firstRow, last }, why);
    }
  }

  /** Whether the form is of one project, which it names above its indicators, or of the whole unit. */
  private isOfOne(): boolean {
    if (this.sheet.title !== null && isOfDepartment(this.sheet.title.value)) return true;
    const begin = this.sheet.items.findLastIndex(
      ({ kind }) => kind === "title" || kind === "part" || kind === "indicators",
    );
    return this.sheet.items
      .slice(begin + 1)
      .some((item) => item.kind === "label" && item.label.field === "projectName");
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
    if (last < first && !this.sheet.hasProjectName) this.reader.notices.add("table-without-rows", [table.range]);
    else this.sheet.add({ kind: "indicators", row: table.range.top, table });
    this.sheet.list("indicators", table.range, table.unit, table.columns, why);
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
    for (let row = Math.max(end, header.bottom + 1); row <= range.bottom; row++) this.loose.read(row);
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
    return amountKind(table, {
      title: this.sheet.title?.value ?? null,
      isInForm: this.sheet.isInForm(),
      isTitleAlone: !this.sheet.hasProjectName && !this.hasIndicators,
    });
  }

  /** Takes in an amount table as what it is, and gives the first row after it. */
  private place(table: AmountTable, kind: CorrectedKind, why: string): number {
    if (kind === "funds") {
      const { block, end } = readFundsBlock(table);
      this.sheet.add({ kind: "funds", row: table.header.top, block });
      this.sheet.list("funds", block.range, block.unit, table.columns, why);
      // A form's own amounts are its project's; only the unit's structure of spending serves the ratios.
      const ofUnit = readQuantities(table).filter(({ name }) => name === "基本支出" || name === "项目支出");
      this.sheet.quantities.push(...ofUnit);
      return end;
    }
    if (table.rows.length === 0) this.reader.notices.add("table-without-rows", [table.range]);
    if (kind === "projects") {
      if (this.isForeign(table.header, table.range, [])) return table.end;
      const list = readProjectList(table);
      this.sheet.lists.push({ list, year: this.sheet.yearAbove() });
    } else {
      const record = kind === "revenue" ? readRevenue(table) : null;
      if (record) this.sheet.revenues.push({ record, range: table.range });
      this.collectNumbers(table);
    }
    this.sheet.list(kind, table.range, table.unit, table.columns, why);
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
    const what = foreignTable([grid.name, this.sheet.title?.value ?? "", ...headings, ...levels]);
    if (what !== null) notices.add("foreign-table", [range], { what });
    return what !== null;
  }

  private collectNumbers(table: AmountTable): void {
    this.sheet.quantities.push(...readQuantities(table));
    const spending = projectSpendingOf(table);
    if (spending) this.sheet.spending.push(spending);
  }
}

function isOfIndicators(region: Region): boolean {
  return region.kind === "indicators" || (region.kind === "mapped" && region.header.kind === "indicators");
}

const ROWS_OF_HEAD = 3;
/** So many rows of a group show what its levels are. */
const FIRST_ROWS = 20;
