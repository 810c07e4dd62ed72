import type { CellAddress } from "../../workbook";

/** What the weights of a form decide together, so that a change of one can change what another row gets. */
export interface Weighing {
  /** They are written as fractions of 1: 0.1 is 10 points. */
  readonly areFractions: boolean;
  /** How the weight of 预算执行率 follows from the others; null where the form states it. */
  readonly inferred: InferredWeight | null;
}

/** A weight of 预算执行率 that the form does not state: by what its indicators sum to. */
export interface InferredWeight {
  /** The sums of the indicators' weights with which it is read so (`holds`), or with which it is not. */
  readonly sums: readonly string[];
  readonly holds: boolean;
  /** Where the form would state it; null where it has no such cell. */
  readonly at: CellAddress | null;
}
