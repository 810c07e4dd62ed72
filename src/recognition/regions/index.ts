export { isOfDepartment, isOfProject } from "./title";
export { withoutContinuation } from "./continuation";
export { cutSheet } from "./cut-sheet";
export type { AmountRegion, IndicatorRegion, MappedRegion, Part, Region } from "./region";
export { fundsWord } from "./amount-rows";
export { fundsPairsAt, type PairField, type PairPlace } from "./funds-pairs";
export type { SidewaysFunds } from "./sideways-funds";
export { lastTextRow, textListHeadAt } from "./text-list";
