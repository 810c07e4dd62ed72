import { contains, type Rectangle } from "../../../workbook";

/** The areas without one cell, which was filled. */
export function withoutBlank(areas: readonly Rectangle[], row: number, column: number): readonly Rectangle[] {
  return areas.flatMap((area) => {
    if (!contains(area, row, column)) return [area];
    const { top, left, bottom, right } = area;
    return [
      { top, left, bottom: row - 1, right },
      { top: row, left, bottom: row, right: column - 1 },
      { top: row, left: column + 1, bottom: row, right },
      { top: row + 1, left, bottom, right },
    ].filter((part) => part.top <= part.bottom && part.left <= part.right);
  });
}

/** The areas with one cell more, which was emptied. */
export function withBlank(areas: readonly Rectangle[], row: number, column: number): readonly Rectangle[] {
  return [...areas, { top: row, left: column, bottom: row, right: column }];
}
