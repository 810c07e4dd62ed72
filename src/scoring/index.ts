export * from "./evaluation";
export * from "./first-levels";
export * from "./items";
export * from "./known-score";
export * from "./operand";
export * from "./rule-id";
export * from "./rule";
export * from "./reading/reading-condition";
export * from "./scheme";
export * from "./choosing/choose-scheme";
export * from "./score";
export { ruleOffers, type RuleOffers } from "./choosing/rule-offers";
export { withComputedScores } from "./rescore";
export * from "./score-term";
export * from "./outcome";
export { extraOf, extraPointsIn, isExtra } from "./extra-points";
export { otherWay, type OtherWay } from "./other-ways";
export { scoredFundsRow } from "./execution/execution";
export { capping, isRescaled, rescaling, scoreColumns } from "./total-terms";
export { givenScore } from "./score-item";
export { FRACTIONS, statedTotalOf, weightsOf } from "./reading/weights";
export * from "./reading/weighing";
export { gradeOf, gradeTerm, isGradeOf } from "./grade";
export { isPoolLeftOut, poolResult, poolWaits } from "./pools/pool-terms";
export { ruleTerm } from "./choosing/rule-term";
export { readsFunds, RULES, ruleById, ruleByMethod } from "./rules";
export { tierRange } from "./rules/three-tiers";
export { RATIOS, ratioNamed, ratioTerm, type RatioDefinition, type RatioUse } from "./ratios";
export { schemeById, SCHEMES } from "./schemes";
export { DEFAULT_OPTIONS } from "./schemes/options";
export { exportScheme } from "./schemes/export";
export { lacksNumber } from "./reading/lacking";
export {
  hasLoss,
  isCompletionOfTarget,
  isLate,
  isMissed,
  isNearlyReached,
  isOverLimit,
  isReached,
  isToSettle,
  isWaiting,
  targetOutcome,
  moreIsBetter,
  senseOf,
} from "./reached";
export { factsOfItem, type FactValue, type ItemFact } from "./item-facts";
