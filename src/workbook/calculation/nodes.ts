import type { Rectangle } from "../address";

/** What a formula says, ready to be calculated. */
export type Node =
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "missing" }
  | ReferenceNode
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "negative" | "percent" | "plus"; readonly operand: Node }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly Node[] };

/** Cells of a sheet; without a name those of the formula's own sheet. */
export interface ReferenceNode {
  readonly kind: "reference";
  readonly sheet: string | null;
  readonly area: Rectangle;
}

/** A formula that can't be calculated here: an unknown function or way of writing. */
export class Uncalculable extends Error {}
