import type { CellSnapshot } from "../snapshot";
import type { Node, ReferenceNode } from "./nodes";

/** One cell or area that a formula refers to: number of its sheet's name (0 for its own sheet), then the four bounds. */
const FIELDS = 5;
const OWN_SHEET = 0;

const numbers = new Map<string, number>();
const names: string[] = [""];
const known = new WeakMap<CellSnapshot, Int32Array>();

/** Remembers what a formula cell refers to, so that it need not be read again; not where a name stands in it. */
export function rememberReferences(cell: CellSnapshot, node: Node): void {
  const found: ReferenceNode[] = [];
  if (!collect(node, found)) return;
  const packed = new Int32Array(found.length * FIELDS);
  found.forEach(({ sheet, area }, index) => {
    packed.set([numberOf(sheet), area.top, area.left, area.bottom, area.right], index * FIELDS);
  });
  known.set(cell, packed);
}

/** The same formula with another result. */
export function passReferencesOn(from: CellSnapshot, to: CellSnapshot): void {
  const packed = known.get(from);
  if (packed) known.set(to, packed);
}

/**
 * Whether `test` holds for a reference of a formula cell; undefined where its references are not known. `sheet` is null
 * for the formula's own sheet.
 */
export function someReference(
  cell: CellSnapshot,
  test: (sheet: string | null, top: number, left: number, bottom: number, right: number) => boolean,
): boolean | undefined {
  const packed = known.get(cell);
  if (!packed) return undefined;
  for (let at = 0; at < packed.length; at += FIELDS) {
    const number = packed[at]!;
    const sheet = number === OWN_SHEET ? null : names[number]!;
    if (test(sheet, packed[at + 1]!, packed[at + 2]!, packed[at + 3]!, packed[at + 4]!)) return true;
  }
  return false;
}

function numberOf(sheet: string | null): number {
  if (sheet === null) return OWN_SHEET;
  let number = numbers.get(sheet);
  if (number === undefined) {
    number = names.length;
    numbers.set(sheet, number);
    names.push(sheet);
  }
  return number;
}

/** False where a defined name stands in the formula: what it refers to may change. */
function collect(node: Node, found: ReferenceNode[]): boolean {
  switch (node.kind) {
    case "reference":
      found.push(node);
      return true;
    case "name":
      return false;
    case "negative":
    case "plus":
    case "percent":
      return collect(node.operand, found);
    case "binary":
      return collect(node.left, found) && collect(node.right, found);
    case "call":
      return node.arguments.every((argument) => collect(argument, found));
    default:
      return true;
  }
}
