import type { SheetGrid } from "../sheet/grid";
import { AMOUNT_FIELDS, type Header, type HeaderColumn } from "../sheet/header";
import { isNil, slotAt } from "../sheet/slot";

const ROWS_TO_LOOK = 4;

/**
 * The header with its labels told from its amounts by what stands below: 部门预算支出 over 基本支出 is no amount, and a
 * column of texts between two of amounts (收入来源) names what is right of it.
 */
export function withLabelsByContent(grid: SheetGrid, header: Header): Header {
  const { columns } = header;
  const hasLabelBefore = (column: number): boolean => columns.some((other) => other.column < column && isName(other));
  const told = columns.flatMap((heading): HeaderColumn[] => {
    if (!isAmount(heading) || heading.corrected || !holdsTexts(grid, header, heading.column)) return [heading];
    return hasLabelBefore(heading.column) ? [] : [{ ...heading, field: "label" }];
  });
  const first = told.find(isAmount);
  if (!first) return header;
  for (let column = first.right + 1; column < grid.columnCount; column++) {
    const next = told.find((other) => other.column > column);
    const isUnknown = columns.every((other) => column < other.column || column > other.right);
    const text = grid.own(header.bottom, column);
    if (
      !isUnknown ||
      text === "" ||
      !next ||
      !isAmount(next) ||
      next.column > grid.rightEdge(header.bottom, column) + 1
    )
      continue;
    if (!holdsTexts(grid, header, column)) continue;
    const right = grid.rightEdge(header.bottom, column);
    told.push({
      ...next,
      field: "label",
      corrected: undefined,
      path: [text],
      column,
      right,
      row: header.bottom,
      text,
      unit: null,
      year: null,
    });
    told.sort((a, b) => a.column - b.column);
  }
  return { ...header, columns: told };
}

function isAmount({ field }: HeaderColumn): boolean {
  return AMOUNT_FIELDS.includes(field);
}

function isName({ field }: HeaderColumn): boolean {
  return field === "project" || field === "label" || field === "group";
}

/** Whether texts stand below the heading, and no number. A row without any amount may begin another table. */
function holdsTexts(grid: SheetGrid, { bottom, columns }: Header, column: number): boolean {
  let texts = 0;
  for (let row = bottom + 1; row <= bottom + ROWS_TO_LOOK; row++) {
    const { text, number, error, formula } = slotAt(grid, row, column);
    if (!columns.some((heading) => isAmount(heading) && slotAt(grid, row, heading.column).number !== null)) break;
    if (number !== null || error !== null || formula !== null) return false;
    if (text !== "" && !isNil(text) && !/\d/.test(text)) texts++;
  }
  return texts > 0;
}
