import { kindOfIndicator, speaksOfComplaints, type Expression } from "../../language";
import type { IndicatorRow } from "../../recognition";

/**
 * Whether the target wants a number and the actual says only words (已完成): a check tells that of the row, so that
 * nobody need tell that its score waits. A standard may give words their points.
 */
export function lacksNumber(row: IndicatorRow): boolean {
  const { target, actual, standard } = row;
  if (row.isOfWhich || standard?.slot.text) return false;
  if (!wantsNumber(target.reading) || !isWordsOnly(actual.reading)) return false;
  // That 无投诉 is no satisfaction is a matter of its own.
  return !(kindOfIndicator(row) === "satisfaction" && speaksOfComplaints(actual.says.text));
}

/** A target of zero is met by 无 and 未发生 too. */
function wantsNumber(reading: Expression): boolean {
  if (reading.kind === "quantity") return !reading.number.value.eq(0);
  return reading.kind === "range" || reading.kind === "several";
}

function isWordsOnly(reading: Expression): boolean {
  return (
    reading.kind === "quality" ||
    reading.kind === "yes-no" ||
    (reading.kind === "deadline" && reading.by === null && reading.share === null)
  );
}
