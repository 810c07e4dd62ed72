import type { Figure } from "../../figures";
import type { Block, Inline, ReportDocument, TableBlock, TableCell } from "../../report";
import { inlineText } from "../../report";
import { reference, type CellStyle, type GenerateSheet } from "../../workbook";
import { INDENT } from "../sheets/cells";
import { SheetDraft } from "../sheets/draft";
import * as style from "../sheets/styles";
import { writeFigureList } from "./figure-list";
import type { FigureFinder } from "./figure-finder";

/** A fine grid under text and tables: a table's columns take as many of it as their width asks for. */
const GRID = 24;
const GRID_WIDTH = 4.2;
const LAST_TEXT = GRID - 1;
const SOURCE = GRID;
const SOURCE_WIDTH = 42;
/** Longer annexes stand in the workbook as sheets of their own and are not repeated here. */
const MOST_ANNEX_ROWS = 600;

/**
 * Lays out 自评报告: a paragraph a row with the sources of its figures beside it, then every figure with what the
 * workbook says now, then the annex tables.
 */
export function layOutReport(name: string, report: ReportDocument, finder: FigureFinder): GenerateSheet {
  const draft = new SheetDraft([...new Array<number>(GRID).fill(GRID_WIDTH), SOURCE_WIDTH]);
  draft.band(0, 0, LAST_TEXT, report.title, style.TITLE);
  draft.constant(0, SOURCE, "数据来源", style.REPORT_SOURCE);
  draft.fit(0, report.title, 0, LAST_TEXT, 20);
  let row = 1;
  const figures = new Map<string, Figure>();
  for (const block of report.blocks) {
    if (block.kind === "table") continue;
    writeText(draft, row, block, figures);
    row += 1;
  }
  row = writeFigureList(draft, row + 1, [...figures.values()], finder);
  row = writeAnnexes(draft, row + 1, report.blocks);
  return draft.sheet(name, {
    freeze: { rows: 1, columns: 0 },
    print: {
      landscape: false,
      fitToWidth: true,
      area: { top: 0, left: 0, bottom: row - 1, right: draft.columnWidths.length - 1 },
    },
  });
}

function writeText(
  draft: SheetDraft,
  row: number,
  block: Exclude<Block, TableBlock>,
  figures: Map<string, Figure>,
): void {
  if (block.kind === "heading") {
    draft.band(row, 0, LAST_TEXT, block.text, style.REPORT_HEADING[block.level - 1]!);
    draft.fit(row, block.text, 0, LAST_TEXT, 14);
    return;
  }
  const text = `${INDENT}${block.inlines.map(inlineText).join("")}`;
  draft.band(row, 0, LAST_TEXT, text, style.REPORT_TEXT);
  draft.fit(row, text, 0, LAST_TEXT, 12);
  const own = figuresOf(block.inlines);
  for (const figure of own) figures.set(figure.id, figure);
  const sources = own.map(sourceLine).join("\n");
  draft.constant(row, SOURCE, sources === "" ? null : sources, style.REPORT_SOURCE);
  draft.fit(row, sources, SOURCE, SOURCE, 9);
}

function figuresOf(inlines: readonly Inline[]): readonly Figure[] {
  return inlines.flatMap((inline) => (inline.kind === "figure" && inline.figure.value !== null ? [inline.figure] : []));
}

/** 决算收入 ← '收支总表'!C12; a computed figure says how it was made. */
function sourceLine(figure: Figure): string {
  const places = figure.sources.slice(0, 4).map(reference).join("、");
  const more = figure.sources.length > 4 ? ` 等 ${figure.sources.length} 处` : "";
  return `${figure.label} ← ${[figure.derivation, places + more].filter(Boolean).join("：")}`;
}

function writeAnnexes(draft: SheetDraft, start: number, blocks: readonly Block[]): number {
  const tables = blocks.filter((block) => block.kind === "table");
  const rows = tables.reduce((count, table) => count + table.rows.length, 0);
  if (rows > MOST_ANNEX_ROWS) {
    draft.band(start, 0, LAST_TEXT, "附表行数较多，见本工作簿的自评汇总表和各自评表。", style.REPORT_TEXT);
    return start + 1;
  }
  return tables.reduce((row, table) => writeTable(draft, row, table) + 1, start);
}

function writeTable(draft: SheetDraft, start: number, table: TableBlock): number {
  draft.band(start, 0, LAST_TEXT, table.title, style.REPORT_HEADING[0]!);
  draft.rowHeights[start] = 26;
  const edges = gridEdges(table.widths);
  const width = table.widths.length;
  const covered = new Set<number>();
  table.rows.forEach((cells, index) => {
    const row = start + 1 + index;
    let column = 0;
    for (const cell of cells) {
      while (covered.has(row * width + column)) column += 1;
      const bottom = row + (cell.rows ?? 1) - 1;
      const right = column + (cell.columns ?? 1) - 1;
      for (let down = row; down <= bottom; down += 1) {
        for (let across = column; across <= right; across += 1) covered.add(down * width + across);
      }
      const area = { top: row, bottom, left: edges[column]!, right: edges[right + 1]! - 1 };
      const text = cell.inlines.map(inlineText).join("");
      draft.block(area, { value: text }, tableStyle(cell, index < table.headerRows));
      if (row === bottom) draft.fit(row, text, area.left, area.right, 10);
      column = right + 1;
    }
  });
  return start + 1 + table.rows.length;
}

/** Where each column of a table begins on the grid, and where the last one ends; each takes at least one. */
function gridEdges(widths: readonly number[]): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const edges = [0];
  const least = widths.length * 2 <= GRID ? 2 : 1;
  let reached = 0;
  widths.forEach((width, index) => {
    reached += width;
    const wanted = Math.round((reached / total) * GRID);
    const left = (widths.length - index - 1) * least;
    edges.push(Math.min(GRID - left, Math.max(edges[index]! + least, wanted)));
  });
  return edges;
}

function tableStyle(cell: TableCell, isHeader: boolean): CellStyle {
  if (isHeader) return style.HEADER;
  if (cell.bold) return cell.align === "left" ? style.TOTAL_TEXT : style.TOTAL_CENTRED;
  return cell.align === "left" ? style.TEXT : style.CENTRED;
}
