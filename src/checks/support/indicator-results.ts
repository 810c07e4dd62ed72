import { decimal, ONE, type Decimal } from "../../figures";
import type { Expression, IndicatorRow } from "../../recognition";
import type { Evaluation } from "../../scoring";
import type { CellRange } from "../../workbook";
import type { Sighting } from "../check";
import { decimalsOf, roundingRoom } from "./amounts";
import { places } from "./places";

/** A shorter name is too common a word to tell an indicator by. */
const SHORTEST_NAME = 4;
const LINK = "(?:[（(][^（）()]{0,12}[）)])?(?:指标|值|数|完成|实际|已|累计|共计|共|约|为|是|达到|达|[：:])*\\s*";
const NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)\\s*(万|亿)?";
const MULTIPLES: ReadonlyMap<string, Decimal> = new Map([
  ["万", decimal(10000)],
  ["亿", decimal(100000000)],
]);

/** Results of indicators that a text states otherwise than the table: 养护里程152公里 beside 125公里. */
export function resultsInText(text: string, evaluation: Evaluation | null, at: CellRange): Sighting[] {
  return (evaluation?.indicators ?? []).flatMap(({ row }) => {
    if (row === null) return [];
    const name = row.name.replace(/[（(].*$/, "").trim();
    if (name.length < SHORTEST_NAME || !text.includes(name)) return [];
    return ofIndicator(text, name, row, at);
  });
}

function ofIndicator(text: string, name: string, row: IndicatorRow, at: CellRange): Sighting[] {
  const actual = row.actual.reading;
  const unit = unitOf(actual) || unitOf(row.target.reading);
  if (actual.kind !== "quantity" || unit === "") return [];
  const pattern = new RegExp(`${escaped(name)}${LINK}${NUMBER}${escaped(unit)}(以上|以下|以内)?`, "g");
  return [...text.matchAll(pattern)].flatMap(([words, digits, multiple, bound]) => {
    const said = decimal(digits!.replace(/,/g, ""));
    const factor = MULTIPLES.get(multiple ?? "") ?? ONE;
    const is = (value: Decimal) =>
      said
        .times(factor)
        .minus(value)
        .abs()
        .lte(roundingRoom(1, decimalsOf(said)).times(factor));
    const target = row.target.reading;
    const done = percentOf(actual.number.value, actual.number.unit, unit);
    if (is(done) || bound !== undefined || (target.kind === "quantity" && is(target.number.value))) return [];
    return [
      {
        message: `文字写“${words.replace(/\s/g, "")}”，表中的完成值是“${row.actual.text}”。请核对。`,
        sources: [at, ...places(row.actual.slot)],
      },
    ];
  });
}

/** A share written 0.93 beside a target in %. */
function percentOf(value: Decimal, own: string, unit: string): Decimal {
  return unit === "%" && own === "" && value.lte(ONE) ? value.times(100) : value;
}

function unitOf(reading: Expression): string {
  return reading.kind === "quantity" ? reading.number.unit : "";
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
