import { decimal, formatNumber, HUNDRED, yuanPer, type AmountUnit, type Decimal } from "../../figures";
import type { Fact } from "../facts";
import { CUSTOMARY_DECIMALS } from "../facts";
import type { Said } from "../sentence/numbers";

/** A figure of the workbook as a report would print it, in the unit and with the decimals of what was said. */
export function shownLike(fact: Fact, said: Said): string {
  const decimals = fact.kind === "count" ? said.decimals : Math.max(said.decimals, 0);
  const exact = inUnitOf(fact, said);
  const own = formatNumber(exact, { decimals: Math.min(Math.max(decimals, CUSTOMARY_DECIMALS), 6) });
  return `${own}${unitOf(fact, said)}`;
}

/** A figure in its own unit: 2.29万元, 99.57%, 107场. */
export function shownFact(fact: Fact): string {
  if (fact.kind === "amount") {
    const unit = fact.unit as AmountUnit;
    return `${formatNumber(fact.value.div(yuanPer(unit)), { decimals: 6 })}${unit}`;
  }
  if (fact.kind === "rate") return formatNumber(fact.value, { decimals: CUSTOMARY_DECIMALS, percent: true });
  return `${formatNumber(fact.value, { decimals: fact.kind === "score" ? CUSTOMARY_DECIMALS : 6 })}${fact.unit}`;
}

function inUnitOf({ kind, value }: Fact, said: Said): Decimal {
  if (kind === "rate") return value.times(HUNDRED);
  if (kind !== "amount") return value;
  return value.div(yuanPer(said.unit as AmountUnit) ?? decimal(1));
}

function unitOf({ kind, unit }: Fact, said: Said): string {
  if (kind === "rate") return "%";
  return kind === "score" ? "分" : said.unit || unit;
}
