import type { CellRange } from "../../workbook";
import { canNameProject, withoutSpaces } from "../../language";
import type { MappedTable } from "../mapping";
import { Notices } from "../notices";
import type { Header } from "../sheet/header";
import { HeaderReader } from "../sheet/header-reader";
import { labelsIn } from "../sheet/labels";
import { mappedHeader } from "../sheet/mapped-header";
import type { SheetReader } from "../sheet/sheet-reader";
import { UnitNotes } from "../sheet/unit-notes";
import { AmountRows, sideBySide } from "./amount-rows";
import { withLabelsByContent } from "./label-columns";
import { splitAtHead, splitAtHeader, type Split } from "./beside";
import { isContinuation } from "./continuation";
import { partsOfHalves } from "./halves";
import { IndicatorRows } from "./indicator-rows";
import { projectNameAlone, type NameAlone } from "./project-band";
import type { IndicatorRegion, Part, Region } from "./region";
import { sidewaysFundsAt } from "./sideways-funds";
import { isOfProject, titles } from "./title";
import { lastTextRow, textListHeadAt } from "./text-list";
import { belowHeader, besideUnderHeader, underHeaderAbove } from "./why";

/** A project named above its own header is one of several on the sheet. */
const FEWEST_BANDS = 2;
const ROWS_TO_HEADER = 8;

/**
 * Cuts a sheet into its parts before any table is read: the whole sheet, or forms side by side; each with its regions
 * from top to bottom. Looks at what kinds of texts and numbers stand where, never at what they amount to, and tells
 * nothing: doubts are the readers' to tell.
 */
export function cutSheet(reader: SheetReader, mapped: readonly MappedTable[]): readonly Part[] {
  return new SheetCutter({ ...reader, notices: new Notices() }, reader, mapped, null).cut();
}

class SheetCutter {
  private readonly parts: Part[] = [];
  private regions: Region[] = [];
  /** The header of indicators that rows further down may still stand under. */
  private inForce: IndicatorRows | null = null;
  /** A project's name, a 续表 or a funds block stands between that header and the row. */
  private isInterrupted = false;
  private readonly last: number;

  /** `reader` looks without telling anything, `readers` is handed on. */
  constructor(
    private readonly reader: SheetReader,
    private readonly handedOn: SheetReader,
    private readonly mapped: readonly MappedTable[],
    private readonly beside: Part["beside"],
    /** The title above forms that stand side by side. */
    private readonly shared: string | null = null,
  ) {
    const { usedRows } = reader.grid;
    this.last = usedRows[usedRows.length - 1] ?? 0;
  }

  cut(): readonly Part[] {
    let next = 0;
    for (const row of this.reader.grid.usedRows) if (row >= next) next = this.cutAt(row);
    this.closePart();
    return this.parts;
  }

  /** Cuts what begins in the row and gives the first row after it. */
  private cutAt(row: number): number {
    const { reader } = this;
    const mapped = this.mapped.find(({ range }) => row >= range.top && row <= range.bottom);
    if (mapped) return this.cutMapped(mapped);
    const header = reader.headers.find(row);
    const split = header ? splitAtHeader(reader, header) : splitAtHead(reader, row);
    const parts = split && this.halves(split);
    if (parts) return this.takeHalves(split, parts);
    const sideways = sidewaysFundsAt(reader, row);
    if (sideways) {
      this.isInterrupted = this.inForce !== null;
      const why = belowHeader(row, { kind: "sheet-end" });
      this.regions.push({ kind: "sideways-funds", range: sideways.range, why, layout: sideways });
      return sideways.range.bottom + 1;
    }
    if (header) return header.kind === "indicators" ? this.cutIndicators(header) : this.cutAmounts(header);
    const texts = textListHeadAt(reader, row);
    if (texts) return this.push({ kind: "texts", range: this.rows(row, lastTextRow(reader, texts)), why: "" });
    if (this.inForce && this.isInterrupted && this.goesOn(this.inForce, row)) {
      return this.cutRowsUnder(this.inForce, row);
    }
    return this.cutLoose(row);
  }

  private goesOn(rows: IndicatorRows, row: number): boolean {
    const before = this.regions[this.regions.length - 1];
    const isBelowFunds = before?.kind === "amounts" || before?.kind === "sideways-funds";
    return rows.begin(row) || (isBelowFunds && rows.isTotal(row));
  }

  private cutIndicators(header: Header): number {
    this.inForce = new IndicatorRows(this.reader, header);
    this.isInterrupted = false;
    const first = header.bottom + 1;
    const { last, stop } = this.inForce.end(first, this.last);
    const why = belowHeader(header.bottom, stop);
    this.isInterrupted = stop.kind === "project";
    const range = this.rows(header.top, Math.max(last, header.bottom));
    // The first project's name stands right below the header: its rows come under the name.
    const isBelowName = this.isInterrupted || (stop.kind === "label" && this.namesProject(stop.row));
    if (isBelowName && last < first) return this.push({ kind: "loose", range, why });
    return this.push({ kind: "indicators", range, why, header, firstRow: first });
  }

  private cutRowsUnder(rows: IndicatorRows, row: number): number {
    const { header } = rows;
    const { last, stop } = rows.end(row, this.last);
    const why = underHeaderAbove(header.bottom, stop);
    const region: IndicatorRegion = {
      kind: "indicators",
      range: this.rows(row, Math.max(last, row)),
      why,
      header,
      firstRow: row,
    };
    return this.push(region);
  }

  private cutAmounts(found: Header): number {
    const { reader } = this;
    const header = withLabelsByContent(reader.grid, found);
    const bounds = sideBySide(reader.grid, header);
    let next = header.bottom + 1;
    for (const own of bounds) {
      const { last, stop } = new AmountRows(reader, header, own).end(this.last);
      const why = (bounds.length > 1 ? besideUnderHeader : belowHeader)(header.bottom, stop);
      next = Math.max(
        next,
        this.push({ kind: "amounts", range: this.rows(header.top, last), why, header, bounds: own }),
      );
    }
    this.isInterrupted = this.inForce !== null;
    return next;
  }

  /** The first row below the amounts under a header. */
  private endOfAmounts(header: Header): number {
    const { last } = new AmountRows(this.reader, header, { left: 0, right: Number.MAX_SAFE_INTEGER }).end(this.last);
    return Math.max(last, header.bottom) + 1;
  }

  private cutMapped(mapped: MappedTable): number {
    const { reader } = this;
    const { kind, range } = mapped;
    const why = "您指定的区域。";
    this.inForce = null;
    if (kind === "texts") return this.push({ kind, range: { ...range }, why });
    const header = mappedHeader(reader, mapped);
    const { left, right, bottom } = range;
    const rows =
      header.kind === "indicators"
        ? new IndicatorRows(reader, header).end(header.bottom + 1, bottom)
        : new AmountRows(reader, header, { left, right }).end(bottom);
    const table = { ...mapped, kind };
    return this.push({ kind: "mapped", range: { ...range }, why, header, mapped: table, lastRow: rows.last });
  }

  private cutLoose(row: number): number {
    const { grid } = this.reader;
    const [column] = grid.filled(row);
    if (column === undefined) return row + 1;
    const text = grid.own(row, column);
    const range = this.rows(row, row);
    if (isContinuation(text)) {
      this.isInterrupted = this.inForce !== null;
      return this.push({ kind: "continuation", range, why: "上一页的表接着写。" });
    }
    if (titles(this.reader, row)) {
      this.inForce = null;
      const read = { value: withoutSpaces(text), text, at: grid.rangeAt(row, column) };
      return this.push({ kind: "title", range, why: "独占一行的标题。", text: read });
    }
    const alone = projectNameAlone(this.reader, row, grid.columnCount - 1);
    const isBetween = this.inForce !== null && this.isInterrupted;
    const isGuessed = alone !== null && !isBetween && !alone.isNumbered;
    if (alone && !(isGuessed && !this.isNameUnderTitle(alone)) && this.headsProject(row)) {
      this.isInterrupted = this.inForce !== null;
      const why = "独占一行的项目名称，下面是它的各行。";
      return this.push({ kind: "project", range, why, name: alone.name, isGuessed });
    }
    if (this.namesProject(row)) this.isInterrupted = this.inForce !== null;
    return this.push({ kind: "loose", range, why: "" });
  }

  /** A name across the form's width, right below the title of a project's form. */
  private isNameUnderTitle({ name, isWide }: NameAlone): boolean {
    if (!isWide || !canNameProject(name.value)) return false;
    const at = this.regions.findLastIndex(({ kind }) => kind === "title");
    const title = this.regions[at];
    const text = title?.kind === "title" ? title.text.value : this.shared;
    const isBelow = this.regions
      .slice(at + 1)
      .every(({ kind, range }) => kind === "loose" && !this.namesProject(range.top));
    return text !== null && isOfProject(text) && isBelow;
  }

  /** Whether the row labels a project's name: 项目名称 | 培训费, or 项目名称：培训费 in one cell. */
  private namesProject(row: number): boolean {
    return labelsIn(this.reader, row).some(({ field }) => field === "projectName");
  }

  /** Whether rows under the header in force, or a header of indicators, follow closely. */
  private headsProject(row: number): boolean {
    const { reader, inForce } = this;
    let next = row + 1;
    for (let left = ROWS_TO_HEADER; left > 0 && next <= this.last; left--) {
      if (inForce?.fits(next)) return true;
      const header = reader.headers.find(next);
      if (header?.kind === "indicators") return true;
      if (this.namesProject(next)) return false;
      // However many sources of money the form has, its indicators follow.
      next = header === null ? next + 1 : this.endOfAmounts(header);
    }
    return false;
  }

  /** The parts of both halves; null where one of them holds no form, so that the rows are one form after all. */
  private halves({ top, bottom, column }: Split): readonly (readonly Part[])[] | null {
    const { columnCount } = this.reader.grid;
    const title = this.regions.findLast(({ kind }) => kind === "title");
    const shared = title?.kind === "title" ? title.text.value : this.shared;
    const halves = [
      { left: this.beside?.left ?? 0, right: column - 1 },
      { left: column, right: columnCount - 1 },
    ].map(({ left, right }) => {
      const grid = this.reader.grid.within({ top, left, bottom, right });
      const own = {
        grid,
        headers: new HeaderReader(grid, this.reader.words, this.reader.corrections),
        unitNotes: new UnitNotes(grid, this.reader.unitNotes),
      };
      const [looked, handedOn] = [
        { ...this.reader, ...own },
        { ...this.handedOn, ...own },
      ];
      return new SheetCutter(looked, handedOn, this.mapped, { left, right }, shared).cut();
    });
    const hasForm = (parts: readonly Part[]): boolean =>
      parts.some(({ regions }) => regions.some(({ kind }) => kind === "indicators"));
    return halves.every(hasForm) ? halves : null;
  }

  private takeHalves({ top, bottom }: Split, halves: readonly (readonly Part[])[]): number {
    this.regions = this.regions.filter(({ range }) => range.bottom < top);
    this.closePart();
    this.parts.push(...partsOfHalves(halves));
    return bottom + 1;
  }

  private closePart(): void {
    const bands = this.regions.filter((region) => region.kind === "project");
    const isHeading = bands.length > 0 && bands.length < FEWEST_BANDS && !this.isOnlyName();
    const regions = isHeading ? this.regions.map(asLoose) : this.regions;
    if (regions.length > 0) this.parts.push({ reader: this.handedOn, beside: this.beside, regions });
    this.regions = [];
    this.inForce = null;
    this.isInterrupted = false;
  }

  /** A form of a project that says the project's name nowhere else. */
  private isOnlyName(): boolean {
    const own = this.regions.flatMap((region) => (region.kind === "title" ? [region.text.value] : []));
    const titles = own.length === 0 && this.shared !== null ? [this.shared] : own;
    const rows = this.regions.flatMap(({ kind, range }) => (kind === "loose" ? [range.top] : []));
    return titles.some(isOfProject) && !rows.some((row) => this.namesProject(row));
  }

  private push(region: Region): number {
    this.regions.push(region);
    return Math.max(region.range.bottom, "header" in region ? region.header.bottom : 0) + 1;
  }

  private rows(top: number, bottom: number): CellRange {
    const { grid } = this.reader;
    return {
      sheet: grid.name,
      top,
      left: this.beside?.left ?? 0,
      bottom: Math.max(top, bottom),
      right: this.beside?.right ?? Math.max(0, grid.columnCount - 1),
    };
  }
}

/** A single name above a table is a heading; what names projects does so for each of several. */
function asLoose(region: Region): Region {
  return region.kind === "project" ? { kind: "loose", range: region.range, why: "" } : region;
}
