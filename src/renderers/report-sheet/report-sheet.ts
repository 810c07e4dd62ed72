import type { Figure } from "../../figures";
import {
  inlineTexts,
  paragraphText,
  type Block,
  type ChartBlock,
  type ReportDocument,
  type TableBlock,
  type TableCell,
} from "../../report";
import type { CellStyle, GenerateSheet } from "../../workbook";
import { INDENT } from "../sheets/cells";
import { SheetDraft } from "../sheets/draft";
import * as style from "../sheets/styles";
import { sourcesInShort } from "./sources-in-short";
import { COARSE, FINE } from "./grid";
import { writeFigureList } from "./figure-list";
import type { FigureFinder } from "./figure-finder";

/** Longer annexes stand in the workbook as sheets of their own and are not repeated here. */
const MOST_ANNEX_ROWS = 600;
/** Excel shows no row higher than that; a longer paragraph is merged over several rows. */
const HIGHEST_ROW = 400;
/** A cell holds 32,767 characters; a longer text goes on in the cell below. */
const MOST_CHARACTERS = 32000;

/**
 * Lays out 自评报告 for reading and checking: the paragraphs in one column, the annex tables, and at the end every figure
 * of the text with what the workbook says now and the cells it comes from.
 */
export function layOutReport(name: string, report: ReportDocument, finder: FigureFinder): GenerateSheet {
  const tables = report.blocks.filter((block) => block.kind === "table");
  const areShown = areFew(tables);
  const grid = areShown ? FINE : COARSE;
  const draft = new SheetDraft(grid.widths);
  draft.band(0, 0, lastColumn(draft), report.title, style.TITLE);
  draft.fit(0, report.title, 0, lastColumn(draft), 20);
  let row = 1;
  // 自评汇总表 has the charts, over its own cells.
  for (const block of report.blocks) {
    if (block.kind !== "table" && block.kind !== "chart") row = writeText(draft, row, block);
  }
  row = areShown ? writeAnnexes(draft, row + 1, tables) : writeElsewhere(draft, row + 1);
  row = writeFigureList(draft, row + 1, grid, figuresOf(report.blocks), finder);
  return draft.sheet(name, {
    freeze: { rows: 1, columns: 0 },
    print: {
      landscape: false,
      fitToWidth: true,
      area: { top: 0, left: 0, bottom: row - 1, right: lastColumn(draft) },
    },
  });
}

function lastColumn({ columnWidths }: SheetDraft): number {
  return columnWidths.length - 1;
}

/** Writes a heading, a paragraph or the closing lines; returns the row after them. */
function writeText(draft: SheetDraft, row: number, block: Exclude<Block, TableBlock | ChartBlock>): number {
  if (block.kind === "heading") {
    draft.band(row, 0, lastColumn(draft), block.text, style.REPORT_HEADING[block.level - 1]!);
    draft.fit(row, block.text, 0, lastColumn(draft), 14);
    return row + 1;
  }
  if (block.kind === "closing") {
    draft.band(row + 1, 0, lastColumn(draft), paragraphText(block.unit), style.REPORT_CLOSING);
    draft.band(row + 2, 0, lastColumn(draft), block.date, style.REPORT_CLOSING);
    return row + 3;
  }
  const text = `${INDENT}${inlineTexts(block.inlines).join("")}`;
  const message = sourcesInShort(figuresOf([block]));
  if (message !== "") draft.prompts.push({ row, column: 0, title: "数字来源", message });
  let next = row;
  for (let from = 0; from < text.length; from += MOST_CHARACTERS) {
    next = writeParagraph(draft, next, text.slice(from, from + MOST_CHARACTERS));
  }
  return next;
}

/** One cell of text, merged over so many rows that all of it is seen. */
function writeParagraph(draft: SheetDraft, row: number, text: string): number {
  const height = draft.heightOf(text, 0, lastColumn(draft), 12);
  const rows = Math.ceil(height / HIGHEST_ROW);
  const bottom = row + rows - 1;
  draft.block({ top: row, bottom, left: 0, right: lastColumn(draft) }, { value: text }, style.REPORT_TEXT);
  for (let at = row; at <= bottom; at += 1) draft.rowHeights[at] = Math.ceil(height / rows);
  return bottom + 1;
}

/** The figures of the paragraphs, each once, in the order of the text. */
function figuresOf(blocks: readonly Block[]): readonly Figure[] {
  const figures = new Map<string, Figure>();
  for (const block of blocks) {
    if (block.kind !== "paragraph") continue;
    for (const inline of block.inlines) {
      if (inline.kind === "figure" && inline.figure.value !== null) figures.set(inline.figure.id, inline.figure);
    }
  }
  return [...figures.values()];
}

/** Counts no further than it has to: the rows of each table are made for it. */
function areFew(tables: readonly TableBlock[]): boolean {
  let left = MOST_ANNEX_ROWS;
  return tables.every(({ rows }) => (left -= rows.length) >= 0);
}

function writeElsewhere(draft: SheetDraft, row: number): number {
  draft.band(row, 0, lastColumn(draft), "附表行数较多，见本工作簿的自评汇总表和各自评表。", style.REPORT_TEXT);
  return row + 1;
}

function writeAnnexes(draft: SheetDraft, start: number, tables: readonly TableBlock[]): number {
  return tables.reduce((row, table, index) => {
    const isFollowed = tables[index + 1]?.title === "";
    return writeTable(draft, row, table) + (isFollowed ? 0 : 1);
  }, start);
}

function writeTable(draft: SheetDraft, start: number, table: TableBlock): number {
  if (table.title !== "") {
    draft.band(start, 0, lastColumn(draft), table.title, style.REPORT_HEADING[0]!);
    draft.rowHeights[start] = 26;
  } else draft.rowHeights[start] = 6;
  const edges = gridEdges(table.widths, draft.columnWidths.length);
  const width = table.widths.length;
  const covered = new Set<number>();
  const { rows } = table;
  rows.forEach((cells, index) => {
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
      const text = paragraphText(cell.inlines);
      draft.block(area, { value: text }, tableStyle(cell, index < table.headerRows));
      if (row === bottom) draft.fit(row, text, area.left, area.right, 10);
      column = right + 1;
    }
  });
  return start + 1 + rows.length;
}

/** Where each column of a table begins on the grid, and where the last one ends; each takes at least one. */
function gridEdges(widths: readonly number[], grid: number): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const edges = [0];
  const least = widths.length * 2 <= grid ? 2 : 1;
  let reached = 0;
  widths.forEach((width, index) => {
    reached += width;
    const wanted = Math.round((reached / total) * grid);
    const left = (widths.length - index - 1) * least;
    edges.push(Math.min(grid - left, Math.max(edges[index]! + least, wanted)));
  });
  return edges;
}

function tableStyle(cell: TableCell, isHeader: boolean): CellStyle {
  if (isHeader) return style.HEADER;
  if (cell.bold) return cell.align === "left" ? style.TOTAL_TEXT : style.TOTAL_CENTRED;
  return cell.align === "left" ? style.TEXT : style.CENTRED;
}
