import type { Figure } from "../../figures";
import type { Block, Inline, ReportDocument, TableBlock, TableCell } from "../../report";
import { inlineText } from "../../report";
import { reference, type CellStyle, type GenerateSheet } from "../../workbook";
import { INDENT } from "../sheets/cells";
import { SheetDraft } from "../sheets/draft";
import * as style from "../sheets/styles";
import { writeFigureList, type LiveFigure } from "./figure-list";

/** The text takes six columns, its sources the seventh; annex tables take as many as they have. */
const TEXT_WIDTHS = [14, 16, 16, 16, 16, 16, 36];
const LAST_TEXT = 5;
const SOURCE = 6;

/**
 * Lays out 自评报告: a paragraph a row with the sources of its figures beside it, then every figure with what the
 * workbook says now, then the annex tables.
 */
export function layOutReport(name: string, report: ReportDocument, liveFigure: LiveFigure): GenerateSheet {
  const widest = Math.max(0, ...report.blocks.map((block) => (block.kind === "table" ? block.widths.length : 0)));
  const extra = Array.from({ length: Math.max(0, widest - TEXT_WIDTHS.length) }, () => 12);
  const draft = new SheetDraft([...TEXT_WIDTHS, ...extra]);
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
  row = writeFigureList(draft, row + 1, [...figures.values()], liveFigure);
  for (const block of report.blocks) if (block.kind === "table") row = writeTable(draft, row + 1, block);
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

function writeTable(draft: SheetDraft, start: number, table: TableBlock): number {
  draft.band(start, 0, LAST_TEXT, table.title, style.REPORT_HEADING[0]!);
  draft.rowHeights[start] = 26;
  const covered = new Set<number>();
  const width = table.widths.length;
  table.rows.forEach((cells, index) => {
    const row = start + 1 + index;
    let column = 0;
    for (const cell of cells) {
      while (covered.has(row * width + column)) column += 1;
      const area = {
        top: row,
        left: column,
        bottom: row + (cell.rows ?? 1) - 1,
        right: column + (cell.columns ?? 1) - 1,
      };
      for (let down = area.top; down <= area.bottom; down += 1) {
        for (let right = area.left; right <= area.right; right += 1) covered.add(down * width + right);
      }
      const text = cell.inlines.map(inlineText).join("");
      draft.block(area, { value: text }, tableStyle(cell, index < table.headerRows));
      if (area.top === area.bottom) draft.fit(row, text, area.left, area.right, 10);
      column = area.right + 1;
    }
  });
  return start + 1 + table.rows.length;
}

function tableStyle(cell: TableCell, isHeader: boolean): CellStyle {
  if (isHeader) return style.HEADER;
  if (cell.bold) return cell.align === "left" ? style.TOTAL_TEXT : style.TOTAL_CENTRED;
  return cell.align === "left" ? style.TEXT : style.CENTRED;
}
