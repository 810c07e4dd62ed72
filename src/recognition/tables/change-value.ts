import { ONE, ZERO } from "../../figures";
import {
  changeNamed,
  comparesWithTarget,
  type Direction,
  type Expression,
  isChangeOfLevel,
  isPercent,
  type NumberReading,
  saysUnchanged,
} from "../../language";
import type { IndicatorValue } from "../dossier";

type Quantity = Extract<Expression, { kind: "quantity" }>;

/**
 * The actual in the direction of its target: beside 同比增长8% a fall of 8.5% is -8.5%, and 持平 is 0. Words of
 * direction in the target count, else those of the name (下降率). "unclear" where the two can't be compared.
 */
export function inDirectionOf(name: string, target: IndicatorValue, actual: IndicatorValue): IndicatorValue {
  const wanted = target.reading;
  if (wanted.kind !== "quantity" && wanted.kind !== "range") return actual;
  const number = wanted.kind === "quantity" ? wanted.number : wanted.low;
  const own = wanted.change ?? (number.value.lt(ZERO) ? "up" : null);
  const direction = own ?? changeNamed(name);
  if (direction !== null && saysUnchanged(actual.says.text)) return { ...actual, reading: unchanged(number) };
  if (actual.reading.kind !== "quantity") return actual;
  const doubt = doubtOf(name, target, actual, direction);
  if (doubt !== null) return { ...actual, reading: { kind: "unclear", suspicion: doubt } };
  return isAgainst(actual.reading, direction) ? { ...actual, reading: negated(actual.reading) } : actual;
}

/** Why nobody can say how an actual stands to its target; null where it is plain. */
function doubtOf(name: string, target: IndicatorValue, actual: IndicatorValue, to: Direction | null): string | null {
  const { change, number } = actual.reading as Quantity;
  const { text, shift } = actual.says;
  const isOfTarget = target.reading.kind === "quantity" && target.reading.change !== undefined;
  if (change === undefined && number.value.lt(ZERO) && to === "down" && !isOfTarget)
    return "是上升还是下降没有写明，请写成“上升×”或“下降×”";
  if (shift === null && comparesWithTarget(text) && !comparesWithTarget(target.says.text))
    return "写的是与目标相差多少，请写实际完成的数";
  if (change === undefined || to !== null || !isChangeOfLevel(name, text, change, isPercent(number.unit))) return null;
  return "写的是比以前升降多少，指标值不是升降的幅度，请写实际达到的数";
}

/** -12% is a fall, 下降12% beside a rise its opposite. */
function isAgainst({ change, number }: Quantity, direction: Direction | null): boolean {
  if (direction === null) return false;
  if (change !== undefined) return change !== direction;
  return direction === "down" && number.value.lt(ZERO);
}

/** Only while the cell says the same words. */
function negated(reading: Quantity): Quantity {
  const { number } = reading;
  if (number.value.eq(ZERO)) return reading;
  return {
    ...reading,
    number: { ...number, value: number.value.times(-1), multiple: number.multiple.times(-1), isPlain: false },
  };
}

function unchanged({ unit }: NumberReading): Quantity {
  const number = { value: ZERO, unit, multiple: ONE, prefix: "", suffix: "", isPlain: false };
  return { kind: "quantity", sign: "", number, approximate: false };
}
