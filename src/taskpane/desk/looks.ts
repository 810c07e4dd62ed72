/** What can be asked of an evaluated workbook: none of it is needed before the score is seen. */
export { indicatorDetails, triedValue } from "./indicator-details";
export { indicatorLines, itemOfLine } from "./indicator-lines";
export { correctedTable, recognisedAgain, withDraft } from "./mapping-of-draft";
export { sourceLines } from "./sources";
export { tableChoices } from "./table-choices";
export { entryProblem, withCorrections } from "../../app";
export { withChosenRule } from "../../recognition";
