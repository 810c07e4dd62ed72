import type { NumberLooks, RateKind } from "../sheets/number-looks";

/** How the numbers of one evaluation are shown, and as whose rate that of the execution. */
export interface BlockLooks {
  readonly numbers: NumberLooks;
  readonly execution: RateKind;
}
