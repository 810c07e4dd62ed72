import type { Finding } from "../figures";
import type { ScoredWorkbook } from "../scoring";
import type { WorkbookSnapshot } from "../workbook";
import { finding, type Check } from "./check";
import { above130WithoutReason } from "./above-130-without-reason";
import { actualCopiedFromTarget } from "./actual-copied-from-target";
import { actualEmpty } from "./actual-empty";
import { actualOtherUnit } from "./actual-other-unit";
import { actualWithoutNumber } from "./actual-without-number";
import { allProjectsFull } from "./all-projects-full";
import { amountNegative } from "./amount-negative";
import { budgetChangedWithoutReason } from "./budget-changed-without-reason";
import { calculationAsShown } from "./calculation-as-shown";
import { calculationManual } from "./calculation-manual";
import { coefficientDiffers } from "./coefficient-differs";
import { costWithAtLeast } from "./cost-with-at-least";
import { errorCell } from "./error-cell";
import { executionRateAbove100 } from "./execution-rate-above-100";
import { executionRateOnInitialBudget } from "./execution-rate-on-initial-budget";
import { executionRateWrong } from "./execution-rate-wrong";
import { figureDiffersInText } from "./figure-differs-in-text";
import { formulaOverwritten } from "./formula-overwritten";
import { formulaWithoutResult } from "./formula-without-result";
import { fullScoreLowRate } from "./full-score-low-rate";
import { fundsNotSumOfSources } from "./funds-not-sum-of-sources";
import { fundsSourceScored } from "./funds-source-scored";
import { gradeNotOfScore } from "./grade-not-of-score";
import { hiddenRowInSum } from "./hidden-row-in-sum";
import { hintLeftInText } from "./hint-left-in-text";
import { levelWeights } from "./level-weights";
import { listFormAmountDiffers } from "./list-form-amount-differs";
import { listedScoreDiffers } from "./listed-score-differs";
import { lossWithoutProblem } from "./loss-without-problem";
import { lossWithoutReason } from "./loss-without-reason";
import { lowRateWithoutReason } from "./low-rate-without-reason";
import { missingSecondLevel } from "./missing-second-level";
import { noComplaintsAsSatisfaction } from "./no-complaints-as-satisfaction";
import { overTargetWithoutReason } from "./over-target-without-reason";
import { partsNotTotal } from "./parts-not-total";
import { percentageInTextWrong } from "./percentage-in-text-wrong";
import { problemWithoutMeasure } from "./problem-without-measure";
import { projectCountDiffers } from "./project-count-differs";
import { projectNameTwoWays } from "./project-name-two-ways";
import { projectShareAbove100 } from "./project-share-above-100";
import { projectWithoutTable } from "./project-without-table";
import { ratioAbove100 } from "./ratio-above-100";
import { ratioDiffers } from "./ratio-differs";
import { reasonPercentageDiffers } from "./reason-percentage-differs";
import { reasonSaysNothing } from "./reason-says-nothing";
import { sameIndicatorTwice } from "./same-indicator-twice";
import { scoreAboveWeight } from "./score-above-weight";
import { scoreNegative } from "./score-negative";
import { scoreNotFollowing } from "./score-not-following";
import { severalValues } from "./several-values";
import { signAgainstSense } from "./sign-against-sense";
import { statedTotalDiffers } from "./stated-total-differs";
import { sumRangeWrong } from "./sum-range-wrong";
import { tableWithoutProject } from "./table-without-project";
import { targetEmpty } from "./target-empty";
import { targetNotMeasurable } from "./target-not-measurable";
import { targetSuspiciousTwo } from "./target-suspicious-two";
import { textNumber } from "./text-number";
import { textTooLong } from "./text-too-long";
import { tierScoreOutOfRange } from "./tier-score-out-of-range";
import { totalNotSum } from "./total-not-sum";
import { totalWithoutParts } from "./total-without-parts";
import { undoneWithoutReason } from "./undone-without-reason";
import { unitMixed } from "./unit-mixed";
import { unspentButFullOutput } from "./unspent-but-full-output";
import { valueUnclear } from "./value-unclear";
import { weightsSum } from "./weights-sum";
import { wrongSecondLevel } from "./wrong-second-level";
import { yearDiffers } from "./year-differs";

export * from "./check";

/** Every check before handing in, the gravest matters first. */
export const CHECKS: readonly Check[] = [
  scoreNotFollowing,
  coefficientDiffers,
  totalNotSum,
  weightsSum,
  levelWeights,
  scoreAboveWeight,
  scoreNegative,
  statedTotalDiffers,
  tierScoreOutOfRange,
  gradeNotOfScore,
  executionRateWrong,
  executionRateOnInitialBudget,
  executionRateAbove100,
  unitMixed,
  listFormAmountDiffers,
  listedScoreDiffers,
  partsNotTotal,
  amountNegative,
  fundsNotSumOfSources,
  totalWithoutParts,
  errorCell,
  formulaWithoutResult,
  calculationManual,
  calculationAsShown,
  targetEmpty,
  actualEmpty,
  figureDiffersInText,
  percentageInTextWrong,
  lossWithoutReason,
  reasonSaysNothing,
  reasonPercentageDiffers,
  lowRateWithoutReason,
  undoneWithoutReason,
  above130WithoutReason,
  overTargetWithoutReason,
  budgetChangedWithoutReason,
  fullScoreLowRate,
  unspentButFullOutput,
  allProjectsFull,
  actualCopiedFromTarget,
  actualWithoutNumber,
  actualOtherUnit,
  ratioAbove100,
  ratioDiffers,
  targetSuspiciousTwo,
  valueUnclear,
  targetNotMeasurable,
  severalValues,
  costWithAtLeast,
  signAgainstSense,
  wrongSecondLevel,
  sameIndicatorTwice,
  missingSecondLevel,
  noComplaintsAsSatisfaction,
  fundsSourceScored,
  projectWithoutTable,
  tableWithoutProject,
  projectNameTwoWays,
  projectCountDiffers,
  projectShareAbove100,
  yearDiffers,
  lossWithoutProblem,
  problemWithoutMeasure,
  textTooLong,
  hintLeftInText,
  sumRangeWrong,
  formulaOverwritten,
  textNumber,
  hiddenRowInSum,
];

/** All findings of all checks, in the order of CHECKS. Nothing is thrown for what the workbook holds. */
export function runChecks(scored: ScoredWorkbook, snapshot: WorkbookSnapshot): Finding[] {
  return CHECKS.flatMap((check) => check.run(scored, snapshot).map((sighting) => finding(check, sighting)));
}
