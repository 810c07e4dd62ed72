import { decimal, decimalsOf, ONE, sum, ZERO, type Decimal } from "../../figures";
import type { NumberReading } from "../../language";
import { comesToScore, standingTotal, takesPart, type Evaluation, type ScoredItem } from "../../scoring";
import { rangeOf, type CellRange } from "../../workbook";
import type { IndicatorRow, IndicatorValue, Slot } from "../../recognition";
import type { Fact, Owner } from "./fact";
import { levelNames, levelsOf } from "./levels";
import { scoreFact, stepOf } from "./make";
import { tallyFacts } from "./tallies";

/** Scores of one table: its total, its levels, the execution rate and every indicator. */
export function scoreFacts(owner: Owner, whose: string, evaluation: Evaluation): Fact[] {
  const items = evaluation.indicators.filter(takesPart);
  return [
    ...totals(owner, whose, evaluation),
    ...levels(owner, whose, items),
    ...tallyFacts(owner, whose, evaluation),
  ].concat(evaluation.indicators.flatMap((item) => itemFacts(owner, whose, item)));
}

function totals(owner: Owner, whose: string, evaluation: Evaluation): Fact[] {
  const { form, maximum, execution, pending } = evaluation;
  if (!comesToScore(evaluation)) return [];
  const at = [form.total?.score ? rangeOf(form.total.score.at) : form.range];
  const total = standingTotal(evaluation);
  const isWhole = pending.count === 0;
  return [
    ...scoreFact({ owner, measure: "score", label: `${whose}自评得分` }, total, at),
    ...scoreFact({ owner, measure: "maximum", label: `${whose}满分` }, maximum, at),
    ...scoreFact(
      { owner, measure: "loss", label: `${whose}扣分` },
      isWhole ? maximum.minus(total) : null,
      at,
      "满分 − 得分",
    ),
    ...(execution ? parted(owner, `${whose}预算执行率`, "execution", execution, "预算执行率") : []),
  ];
}

/** Score, weight and loss of one item. */
function parted(
  owner: Owner,
  label: string,
  of: "execution" | "item",
  { standing, weight, row, scoreAt }: ScoredItem,
  name: string,
): Fact[] {
  const at = places(scoreAt ? rangeOf(scoreAt) : null, row?.score);
  const loss = standing !== null && weight !== null ? weight.minus(standing) : null;
  return [
    ...scoreFact({ owner, name, measure: `${of}-score`, label: `${label}得分` }, standing, at),
    ...scoreFact({ owner, name, measure: `${of}-weight`, label: `${label}分值` }, weight, places(row?.weight)),
    ...scoreFact({ owner, name, measure: `${of}-loss`, label: `${label}扣分` }, loss, at, "分值 − 得分"),
  ];
}

function levels(owner: Owner, whose: string, items: readonly ScoredItem[]): Fact[] {
  return levelNames(items).flatMap((name) => {
    const some = items.filter((item) => levelsOf(item).includes(name));
    if (some.some(({ weight }) => weight === null)) return [];
    const isOpen = some.some(({ standing }) => standing === null);
    const at = some.flatMap(({ row }) => (row ? [row.at] : []));
    const score = sum(some.flatMap(({ standing }) => standing ?? []));
    const weight = sum(some.map(({ weight: own }) => own!));
    const label = `${whose}${name}`;
    const loss = weight.minus(score);
    return [
      ...scoreFact({ owner, name, measure: "level-weight", label: `${label}分值` }, weight, at, "各项分值之和"),
      ...[
        ...scoreFact({ owner, name, measure: "level-score", label: `${label}得分` }, score, at, "各项得分之和"),
        ...scoreFact({ owner, name, measure: "level-loss", label: `${label}扣分` }, loss, at, "分值 − 得分"),
      ].map((fact) => (isOpen ? { ...fact, isOpen } : fact)),
    ];
  });
}

function itemFacts(owner: Owner, whose: string, item: ScoredItem): Fact[] {
  const { row, name, completion } = item;
  if (!row) return [];
  const label = `${whose}“${name}”的`;
  const found = [...parted(owner, label, "item", item, name), ...indicatorFacts(owner, label, name, row)];
  if (completion !== null && completion.gte(ZERO)) {
    const sources = places(row.actual.slot, row.target.slot);
    const rate = { owner, name, kind: "rate", step: stepOf(4), unit: "%", sources } as const;
    found.push({
      ...{ ...rate, measure: "completion", value: completion },
      ...{ label: `${label}完成率`, derivation: "完成值 ÷ 指标值" },
    });
    if (completion.gt(ONE))
      found.push({
        ...{ ...rate, measure: "excess", value: completion.minus(ONE) },
        ...{ label: `${label}超出指标值的比例`, derivation: "完成值 ÷ 指标值 − 1" },
      });
  }
  return found;
}

/** Target and actual of an indicator as numbers; a bare actual has the unit of its target. */
export function indicatorFacts(
  owner: Owner,
  label: string,
  name: string,
  { target, actual }: Pick<IndicatorRow, "target" | "actual">,
): Fact[] {
  const unit = target.reading.kind === "quantity" ? target.reading.number.unit : "";
  return [
    ...valueFacts({ owner, name, measure: "target", label: `${label}指标值` }, target, ""),
    ...valueFacts({ owner, name, measure: "actual", label: `${label}完成值` }, actual, unit),
  ];
}

function valueFacts(
  about: { owner: Owner; name: string; measure: "target" | "actual"; label: string },
  { reading, slot }: IndicatorValue,
  unitOfTarget: string,
): Fact[] {
  if (reading.kind === "range")
    return [reading.low, reading.high].map((one) => numberFact(about, one, slot, unitOfTarget));
  if (reading.kind !== "quantity") return [];
  // 下降8.5% beside 增长≥8% is below zero there; a report says 8.5%.
  const { number, change } = reading;
  const said = change === undefined ? number : { ...number, value: number.value.abs() };
  return [numberFact(about, said, slot, unitOfTarget)];
}

const YUAN: Readonly<Record<string, string>> = { 元: "1", 千元: "1000", 万元: "10000", 亿元: "100000000" };

/** 95% is a rate, 5万元 an amount, 107场 a count; a bare number takes the unit of its target. */
function numberFact(
  about: { owner: Owner; name: string; measure: "target" | "actual"; label: string },
  { value, unit: own, multiple }: NumberReading,
  slot: Slot | null,
  unitOfTarget: string,
): Fact {
  const unit = own || unitOfTarget;
  const sources = places(slot);
  const step = stepOf(decimalsOf(value.div(multiple))).times(multiple);
  const base = { ...about, sources, derivation: null };
  if (unit === "%") {
    const fraction = own === "" && value.lte("1.5") ? value : value.div(100);
    return { ...base, kind: "rate", value: fraction, step: step.div(100), unit };
  }
  const yuan = YUAN[unit];
  if (yuan) return { ...base, kind: "amount", value: value.times(yuan), step: step.times(decimal(yuan)), unit };
  return { ...base, kind: "count", value, step, unit };
}

export function places(...from: readonly (Slot | CellRange | null | undefined)[]): CellRange[] {
  return from.flatMap((one) => {
    if (!one) return [];
    return "at" in one ? [rangeOf(one.at)] : [one];
  });
}

/** Mean of what is known of all; null where one is missing. */
export function mean(values: readonly Decimal[]): Decimal | null {
  return values.length === 0 ? null : sum(values).div(values.length);
}
