import type { ConfirmedMapping } from "../../recognition";
import {
  a1,
  a1Range,
  extentOf,
  type CellAddress,
  type CopySheet,
  type GenerateSheet,
  type Rectangle,
} from "../../workbook";
import type { SourceCells } from "../sheets/cells";
import type { WritingNote } from "./writing";

/** What is filled into a form of the user's, for the confirmation. */
export function fillNote(sheet: string, cells: readonly CellAddress[], sources: SourceCells): WritingNote {
  const replaced = cells.filter((at) => {
    const cell = sources.at(at);
    return cell !== undefined && cell.formula === undefined && cell.value !== null && cell.value !== "";
  }).length;
  const range = rangesText(cells);
  const more = replaced > 0 ? `，其中 ${replaced} 格是手工填写的得分，改为计算得分` : "";
  const message = `在“${sheet}”填写得分、执行率等 ${cells.length} 格：${range}${more}`;
  return { kind: replaced > 0 ? "overwrite" : "fill", sheet, range, count: cells.length, message };
}

export function copyNote({ sheet, source, cells }: CopySheet): WritingNote {
  const message = `复制空表“${source}”为“${sheet}”，填写项目名称和金额`;
  return {
    kind: "copy",
    sheet,
    range: rangesText(cells.map((cell) => ({ ...cell, sheet }))),
    count: cells.length,
    message,
  };
}

export function sheetNote(sheet: GenerateSheet, isThere: boolean): WritingNote {
  return generatedNote(sheet, isThere, `${isThere ? "重写" : "新增"}工作表“${sheet.sheet}”`);
}

/** The hidden sheet, with what the user settled and no cell says: it is kept in it. */
export function memoryNote(
  sheet: GenerateSheet,
  isThere: boolean,
  mapping: ConfirmedMapping | null,
  setAside: number,
): WritingNote {
  const { rules = [], lateness = [] } = mapping ?? {};
  const late = lateness.map((one) => ({ name: one.name, said: one.lateness }));
  const kept = [
    rules.length === 0
      ? ""
      : `，并记住您选定的计分方式：${settledText(rules.map(({ name, method }) => ({ name, said: method })))}`,
    late.length === 0 ? "" : `，并记住您填写的逾期扣分办法：${settledText(late)}`,
    setAside === 0 ? "" : `，并记住已核对的 ${setAside} 个问题`,
  ].join("");
  const what = `（辅助数据，供还原和比较${kept}，可随时清理）`;
  return generatedNote(sheet, isThere, `${isThere ? "重写" : "新增"}隐藏工作表“${sheet.sheet}”${what}`);
}

const MOST_NAMED = 5;

function settledText(all: readonly { readonly name: string; readonly said: string }[]): string {
  const named = all.slice(0, MOST_NAMED).map(({ name, said }) => `“${name}”按“${said}”`);
  return named.join("、") + (all.length > MOST_NAMED ? ` 等 ${all.length} 项` : "");
}

function generatedNote({ sheet, cells }: GenerateSheet, isThere: boolean, message: string): WritingNote {
  return {
    kind: isThere ? "overwrite" : "new",
    sheet,
    range: a1Range(extentOf(cells)),
    count: cells.length,
    message,
  };
}

const MOST_RANGES = 12;

/** Cells one below the other become a range: H8、I10:I20. */
function rangesText(cells: readonly CellAddress[]): string {
  const sorted = [...cells].sort((first, second) => first.column - second.column || first.row - second.row);
  const ranges: Rectangle[] = [];
  for (const { row, column } of sorted) {
    const last = ranges[ranges.length - 1];
    if (last && last.left === column && last.bottom + 1 === row) ranges[ranges.length - 1] = { ...last, bottom: row };
    else ranges.push({ top: row, bottom: row, left: column, right: column });
  }
  const named = ranges
    .slice(0, MOST_RANGES)
    .map((range) => (range.top === range.bottom ? a1(range.top, range.left) : a1Range(range)));
  return named.join("、") + (ranges.length > MOST_RANGES ? " 等" : "");
}
