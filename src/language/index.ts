export { BLANK, foldedText, halfWidth, oneLine, visibleCharacters, visibleText, withoutSpaces } from "./normalise";
export { remembered } from "./remembered";
export type * from "./values/expression";
export type * from "./standards/standard";
export {
  HeaderWords,
  headerWord,
  isUnitNote,
  pointsInText,
  shareOf100,
  unitAlone,
  unitInText,
  withoutPoints,
  withYearInDigits,
  yearInText,
  type HeaderWord,
} from "./labels/header-text";
export {
  isOthers,
  isSource,
  isWhole,
  levelIn,
  spanIn,
  withoutLevel,
  withoutSource,
  withoutSpan,
  withoutWhole,
  type Span,
} from "./labels/column-sense";
export {
  changeNamed,
  changeBefore,
  comparesWithTarget,
  isChangeOfLevel,
  saysUnchanged,
  type Direction,
} from "./values/changes";
export { readExpression } from "./values/read-expression";
export { readLateness } from "./standards/read-lateness";
export { bandNamed } from "./standards/band-named";
export { readScoringNote, type ReverseWay } from "./standards/read-scoring-note";
export { readStandard } from "./standards/read-standard";
export {
  depthsOf,
  numberedDeeper,
  numberingOf,
  numberingOfIndex,
  rankOf,
  withoutNumbering,
  type Numbering,
} from "./names/numbering";
export { isClassificationCode, isClassificationName } from "./names/classification";
export { canNameProject, projectInSheetName, projectInTitle } from "./names/titled-project";
export { isNear, plainName, projectKey, withoutCode } from "./names/project-names";
export { integerOfChinese } from "./values/chinese-integer";
export { areSameUnit, isPercent, unitFactor } from "./values/unit-factors";
export { unitAbove, unitAt } from "./values/units";
export { causeInSentence, measuresInSentence } from "./reasons/in-a-sentence";
export { causeAndMeasures, type CauseAndMeasures } from "./reasons/cause-and-measures";
export { saysNothing, saysSomething } from "./reasons/says-something";
export { extraPointsOf, type ExtraPoints } from "./names/extra-points";
export * from "./names/indicator-names";
export * from "./names/levels";
export { natureOf } from "./names/nature";
export * from "./names/sense";
export * from "./names/timed-names";
export * from "./labels/funds-lines";
export * from "./prose/figure-words";
export * from "./prose/grades";
export * from "./prose/hints";
export { numbersBehind, numbersIn, type SaidNumber } from "./prose/indicator-numbers";
export * from "./prose/named-dates";
export * from "./prose/project-counts";
export * from "./prose/task-and-done";
export * from "./prose/topics";
export * from "./prose/years";
export * from "./values/goals";
export * from "./values/unit-families";
export * from "./standards/choice";
export * from "./values/options";
export { tickedOption } from "./values/boxes";
export { Says, type Period } from "./values/says";
export * from "./values/time-units";
export * from "./labels/sign-cells";
export * from "./labels/sign-offs";
export { areColumnNumbers } from "./labels/column-numbers";
export { hasValueBehind } from "./labels/value-behind";
export { methodWords } from "./labels/method-words";
export { withoutVerdict } from "./prose/own-sentences";
export { isAsAbove } from "./reasons/as-above";
export { beginsWithSign, isSignAlone } from "./values/signs";
export { sharesSaid, type SaidPercentage, type SharePart } from "./reasons/said-shares";
