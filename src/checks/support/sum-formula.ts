import { parseA1Range, type Rectangle } from "../../workbook";

const ROUNDED = /^ROUND\((.*),\d+\)$/i;
const TERM = /^(?:SUM\(([^()]*)\)|(\$?[A-Z]{1,3}\$?\d+))$/i;

/** The areas that a formula adds up; null where it does anything else than adding cells of its own sheet. */
export function addedAreas(formula: string): readonly Rectangle[] | null {
  const plain = formula.replace(/^=|\s/g, "");
  const inner = ROUNDED.exec(plain)?.[1] ?? plain;
  const areas: Rectangle[] = [];
  for (const term of termsOf(inner)) {
    const [, list, cell] = TERM.exec(term) ?? [];
    for (const reference of (list ?? cell ?? "").split(/[,，]/)) {
      const area = parseA1Range(reference);
      if (area === null) return null;
      areas.push(area);
    }
  }
  return areas;
}

/** What stands between the plus signs, none of which stands within SUM( ). */
function termsOf(text: string): readonly string[] {
  return text.split(/\+(?![^(]*\))/);
}

/** How often the formula counts the cell. */
export function timesAdded(areas: readonly Rectangle[], row: number, column: number): number {
  return areas.filter(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  ).length;
}
