import { decimal, HUNDRED, roundTo, ZERO } from "../../figures";
import type { IndicatorRow, IndicatorValue, Slot } from "../dossier";
import {
  type Expression,
  isPercent,
  pointsInText,
  readExpression,
  readStandard,
  type Standard,
  withoutPoints,
  Says,
  tickedOption,
  beginsWithSign,
  isSignAlone,
} from "../../language";

/** The sign that a cell of the sign column holds; null for 定性, 正向 and the like. */
export function signOf(text: string): string | null {
  return isSignAlone(text) ? text : null;
}

type Role = "target" | "actual";

/** Reads targets, actuals and standards; equal texts are read once. */
export interface ValueReader {
  expression(text: string, role: Role): Expression;
  /** The standard of its own column, else what the target's text says as one (标准值 that holds the scoring rule). */
  standardOf(standard: Slot | null, target: Slot | null): IndicatorRow["standard"];
}

export function valueReader(): ValueReader {
  const expressions = { target: new Map<string, Expression>(), actual: new Map<string, Expression>() };
  const standards = new Map<string, Standard>();
  const standardIn = (text: string): Standard => {
    let reading = standards.get(text);
    if (reading === undefined) {
      reading = readStandard(text);
      standards.set(text, reading);
    }
    return reading;
  };
  return {
    expression(text, role) {
      let reading = expressions[role].get(text);
      if (reading === undefined) {
        reading = readExpression(text);
        expressions[role].set(text, reading);
      }
      return reading;
    },
    standardOf(standard, target) {
      if (standard !== null && standard.text !== "") return { slot: standard, reading: standardIn(standard.text) };
      const empty = standard === null ? null : ({ slot: standard, reading: NO_STANDARD } as const);
      if (target === null || target.text.length < SHORTEST_STANDARD || !target.text.includes("分")) return empty;
      const reading = standardIn(target.text);
      return reading.kind === "none" || reading.kind === "unreadable" ? empty : { slot: target, reading };
    },
  };
}

const NO_STANDARD: Standard = { kind: "none" };

/** 达标得满分 is the shortest wording met that is a scoring rule by itself. */
const SHORTEST_STANDARD = 5;

/**
 * The text as it is shown in one piece: sign + value + unit where these have columns of their own ("≥95%"), else the
 * cell's shown text. Points behind the value (≥95%（10分）) are shown, not read.
 */
export function joinedValue(
  values: ValueReader,
  slot: Slot | null,
  sign: Slot | null,
  unit: Slot | null,
  target: IndicatorValue | null,
): IndicatorValue {
  const role: Role = target === null ? "target" : "actual";
  const shown = slot === null ? "" : (slot.error ?? slot.text);
  const text = shown === "" ? "" : withSign(withUnit(shown, unit, slot, target), sign);
  const ticked = slot?.error ? null : tickedOption(text);
  if (ticked !== null) {
    const reading = notPlain(values.expression(ticked, role));
    return { text, slot, signSlot: sign, unitSlot: unit, reading, says: new Says(ticked) };
  }
  if (slot === null || slot.error !== null || pointsInText(text) === null) {
    const own = values.expression(slot?.error ? "" : text, role);
    const reading = target === null ? own : withoutShare(own, target.reading);
    return { text, slot, signSlot: sign, unitSlot: unit, reading, says: new Says(text) };
  }
  return {
    text,
    slot,
    signSlot: sign,
    unitSlot: unit,
    reading: notPlain(values.expression(withoutPoints(text), role)),
    says: new Says(text),
  };
}

function withSign(text: string, sign: Slot | null): string {
  if (sign === null || !/[\d０-９一二两三四五六七八九十百千万]/.test(text) || beginsWithSign(text)) return text;
  return sign.text + text;
}

const NO_UNIT = /^(?:[-—/无\\]*|不适用)$/;

/** A number takes the unit of its unit column; words, and a share written 0.96 beside a target in %, do not. */
function withUnit(text: string, unit: Slot | null, slot: Slot | null, target: IndicatorValue | null): string {
  if (unit === null || slot === null || NO_UNIT.test(unit.text)) return text;
  const mark = /^(?:百分[比数]|％)$/.test(unit.text) ? "%" : unit.text;
  const endsInNumber = /[\d０-９零一二两三四五六七八九十百千万亿]$/.test(text);
  if (!endsInNumber || text.endsWith(mark)) return text;
  const reading = target?.reading;
  const wanted = reading?.kind === "quantity" ? reading.number.value : (target?.slot?.number ?? null);
  const isShare = mark === "%" && wanted !== null && wanted.gt(1) && isUnwrittenPercent(slot);
  return isShare ? text : text + mark;
}

function isUnwrittenPercent(slot: Slot): boolean {
  return slot.number !== null && slot.number.lte(decimal(1)) && slot.number.gt(decimal(0));
}

/** The text in the cell says more than the reading: no formula can take the number out of it. */
function notPlain(reading: Expression): Expression {
  if (reading.kind !== "quantity") return reading;
  return { ...reading, number: { ...reading.number, isPlain: false } };
}

/** 每月10日, 每月1-10日, 每月5日、20日 in an indicator of time are days; elsewhere it may be ten days of each month. */
export function asRecurringDay(value: IndicatorValue): IndicatorValue {
  const { reading, says } = value;
  const isNumber = reading.kind === "quantity" || reading.kind === "range";
  const areDays = reading.kind === "several" && reading.numbers.every(({ number }) => number.unit === "日");
  return (isNumber || areDays) && says.recurringDay !== null
    ? { ...value, reading: { kind: "deadline", by: null, share: null } }
    : value;
}

/** 问卷120份，满意度94.5% beside 家长满意度 ≥90% is 94.5%: of several numbers in the target's unit the one called as the indicator. */
export function namedNumber(name: string, actual: IndicatorValue, target: IndicatorValue): IndicatorValue | null {
  if (actual.reading.kind !== "several" || target.reading.kind !== "quantity") return null;
  const { unit } = target.reading.number;
  const named = actual.reading.numbers.filter(
    ({ number, label, sign }) => number.unit === unit && sign === "" && callsAs(label, name),
  );
  const [only] = named;
  if (only === undefined || named.length > 1 || unit === "") return null;
  const number = { ...only.number, isPlain: false };
  return { ...actual, reading: { kind: "quantity", sign: "", number, approximate: false } };
}

/** Whether the words before a number are the indicator's name or the end of it. */
function callsAs(label: string, name: string): boolean {
  const words = /[一-龥]+$/.exec(label)?.[0].replace(/(?:为|是|达到?|共|约)+$/, "") ?? "";
  if (words.length < SHORTEST_CALL) return false;
  return name.endsWith(words) || (words.endsWith(name) && !IS_ANOTHER.test(words.slice(0, -name.length)));
}

/** 不合格率 is not 合格率, and 上年满意度 not this year's. */
const IS_ANOTHER = /[不未非]$|上年|去年|往年|上期|同期/;

const SHORTEST_CALL = 3;

/** 全年完成45场，完成率93.75% is 45场, where the other number is its share of the target; anything else stays several. */
function withoutShare(reading: Expression, target: Expression): Expression {
  if (reading.kind !== "several" || target.kind !== "quantity" || reading.numbers.length !== 2) return reading;
  const { value: wanted, unit } = target.number;
  const numbers = reading.numbers.map(({ number }) => number);
  const share = numbers.find((number) => isPercent(number.unit));
  const done = numbers.find((number) => number.unit === unit && !isPercent(unit));
  if (share === undefined || done === undefined || unit === "" || wanted.eq(ZERO)) return reading;
  const percent = done.value.div(wanted).times(HUNDRED);
  const isItsShare = [0, 1, 2].some((decimals) => roundTo(percent, decimals).eq(share.value));
  if (!isItsShare) return reading;
  return { kind: "quantity", sign: "", number: { ...done, isPlain: false }, approximate: false };
}
