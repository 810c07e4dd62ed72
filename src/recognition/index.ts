export type * from "./dossier";
export type * from "./mapping";
export { OUTLINE_SHEET, recognise } from "./recognise";
export {
  CORRECTION_HEADERS,
  CORRECTION_SHEET,
  correctionRows,
  correctionSheetOf,
  itemsOf,
  readCorrections,
} from "./corrections/correction-sheet";
export { CORRECTABLE, CORRECTED_KINDS, FIELD_NAMES, KIND_NAMES } from "./corrections/correctable";
export { correctionsOfChoice, withoutCorrectionsOf, type LayoutChoice } from "./corrections/of-choice";
export { printedLayout, type PrintedHeading, type PrintedLayout } from "./corrections/printed-layout";
export { targetsOf } from "./approved-targets";
export { keptMapping, withChosenLateness, withChosenRule } from "./settled-rows";
export { hasNumber, isNil, amountBehindLabel, numberOfText } from "./sheet/slot";
export { YEARLY_AMOUNTS, type YearlyAmount } from "./yearly-amounts";
export { fits, fundsSplits, type FundsReading } from "./tables/funds-splits";
export { wholeFunds, type WholeFunds } from "./tables/whole-funds";
export { QUANTITY_COLUMNS, QUANTITY_WORDS, type QuantityColumn, type QuantityName } from "./tables/quantity-names";
export { fundsName } from "./funds-names";
export { emptySignOffs, type EmptySignOff } from "./sign-offs";
