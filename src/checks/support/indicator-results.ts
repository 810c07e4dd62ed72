import { agree, ONE, printed, printedCount, scaled, type Decimal } from "../../figures";
import { type Expression, isCommonUnit, numbersBehind, numbersIn, type SaidNumber } from "../../language";
import type { IndicatorRow } from "../../recognition";
import type { Evaluation } from "../../scoring";
import type { CellRange } from "../../workbook";
import type { Sighting } from "../check";
import { places } from "./places";

/** A shorter name is too common a word to tell an indicator by. */
const SHORTEST_NAME = 4;
/**
 * Numbers of indicators that a text states otherwise than the table: 养护里程152公里 beside 125公里. A goal speaks of
 * targets, every other text of what was done.
 */
export function numbersInText(text: string, evaluation: Evaluation | null, at: CellRange, isGoal: boolean): Sighting[] {
  const rows = (evaluation?.indicators ?? []).flatMap(({ row }) => (row === null ? [] : [row]));
  return rows.flatMap((row) => {
    const name = row.name.replace(/[（(].*$/, "").trim();
    if (name.length >= SHORTEST_NAME && text.includes(name)) return byName(text, name, row, at, isGoal);
    return isGoal ? byUnit(text, row, rows, at) : [];
  });
}

function byName(text: string, name: string, row: IndicatorRow, at: CellRange, isGoal: boolean): Sighting[] {
  const unit = unitOf(row.actual.reading) || unitOf(row.target.reading);
  if (unit === "") return [];
  return numbersBehind(text, name, unit).flatMap((said) =>
    said.isBound && !isGoal ? [] : differing(said, row, at, isGoal),
  );
}

/** 繁育马铃薯425万粒 beside the only indicator in 粒, whose name speaks of the same thing. */
function byUnit(text: string, row: IndicatorRow, rows: readonly IndicatorRow[], at: CellRange): Sighting[] {
  const unit = unitOf(row.target.reading);
  if (isCommonUnit(unit) || rows.filter((other) => unitOf(other.target.reading) === unit).length > 1) return [];
  const [only, ...more] = numbersIn(text, unit);
  if (only === undefined || more.length > 0) return [];
  const shares = Array.from(only.before).some(
    (_, index) => index > 0 && row.name.includes(only.before.slice(index - 1, index + 1)),
  );
  return shares ? differing(only, row, at, true) : [];
}

function differing(said: SaidNumber, { target, actual }: IndicatorRow, at: CellRange, isGoal: boolean): Sighting[] {
  const stated = scaled(printed(said.numeral, said.decimals), said.multiple);
  const unit = unitOf(target.reading);
  const known = [target.reading, actual.reading].flatMap((reading) =>
    reading.kind === "quantity" ? [inPercent(reading.number.value, reading.number.unit, unit)] : [],
  );
  const shown = isGoal ? target : actual;
  const isRight = known.some((value) => agree(stated, printedCount(value)));
  if (isRight || shown.reading.kind !== "quantity") return [];
  return [
    {
      message: `文字写“${said.words}”，表中的${isGoal ? "指标值" : "完成值"}是“${shown.text}”。请核对。`,
      sources: [at, ...places(shown.slot)],
    },
  ];
}

/** A share written 0.93 beside a target in %. */
function inPercent(value: Decimal, own: string, unit: string): Decimal {
  return unit === "%" && own === "" && value.lte(ONE) ? value.times(100) : value;
}

function unitOf(reading: Expression): string {
  return reading.kind === "quantity" ? reading.number.unit : "";
}
