import { sum, ZERO, type Decimal } from "../../figures";
import { hasLoss, isWaiting, targetOutcome, takesPart, type Evaluation, type ScoredItem } from "../../scoring";
import type { CellRange } from "../../workbook";
import type { Fact, Measure, Owner } from "./fact";
import { levelNames, levelsOf } from "./levels";
import { countFact, scoreFact } from "./make";

const COUNTED = "逐项清点";

/** How many indicators a table has, reached, missed, and that wait: of the whole and of each level. */
export function tallyFacts(owner: Owner, whose: string, evaluation: Evaluation): Fact[] {
  const items = talliedItems(evaluation);
  return [
    ...tallies(owner, whose, "", items, evaluation.form.range),
    ...levelNames(items).flatMap((name) =>
      tallies(
        owner,
        `${whose}${name}`,
        name,
        items.filter((item) => levelsOf(item).includes(name)),
        evaluation.form.range,
      ),
    ),
  ];
}

/** The same of all projects together, and how many of them have an indicator that was missed or that waits. */
export function talliesTogether(evaluations: readonly Evaluation[]): Fact[] {
  if (evaluations.length === 0) return [];
  const all = evaluations.map(talliedItems);
  const at = evaluations.map(({ form }) => form.range);
  const number = (measure: Measure, label: string, found: (items: readonly ScoredItem[]) => boolean) =>
    countFact({ owner: "total", measure, label }, all.filter(found).length, "个", at, COUNTED);
  return [
    ...tallies("total", "各项目", "", all.flat(), at[0]!),
    number("losing-projects", "有指标未达标的项目数", (items) => items.some(isMissed)),
    number("waiting-projects", "有指标待定的项目数", (items) => items.some(isWaiting)),
  ];
}

/** Items that are told one by one: those that take part, without rows 其中. */
function talliedItems({ indicators }: Evaluation): readonly ScoredItem[] {
  return indicators.filter((item) => takesPart(item) && !item.row?.isOfWhich);
}

const isMissed = (item: ScoredItem) => targetOutcome(item) === "missed";

function tallies(owner: Owner, whose: string, name: string, items: readonly ScoredItem[], range: CellRange): Fact[] {
  const missed = items.filter(isMissed);
  const waiting = items.filter(isWaiting);
  const lost = items.filter(hasLoss);
  const count = (measure: Measure, what: string, some: readonly ScoredItem[]) =>
    countFact({ owner, measure, name, label: `${whose}${what}` }, some.length, "项", placesIn(some, range), COUNTED);
  const points = (measure: Measure, what: string, some: readonly ScoredItem[], of: (item: ScoredItem) => Decimal) =>
    some.length === 0
      ? []
      : scoreFact(
          { owner, measure, name, label: `${whose}${what}` },
          sum(some.map(of)),
          placesIn(some, range),
          "各项之和",
        );
  return [
    count("indicator-count", "指标数", items),
    count(
      "reached-count",
      "达到指标值的项数",
      items.filter((item) => targetOutcome(item) === "reached"),
    ),
    count("missed-count", "未达到指标值的项数", missed),
    count("pending-count", "待定的项数", waiting),
    ...(waiting.length > 0
      ? []
      : [
          count("lost-count", "扣分的指标数", lost),
          count(
            "full-count",
            "满分的指标数",
            items.filter((item) => !hasLoss(item)),
          ),
        ]),
    ...points("missed-points", "未达标指标的扣分", missed, lossOf),
    ...points("pending-points", "待定的分值", waiting, ({ weight }) => weight ?? ZERO),
  ];
}

function lossOf({ weight, standing }: ScoredItem): Decimal {
  return weight && standing ? weight.minus(standing) : ZERO;
}

function placesIn(items: readonly ScoredItem[], range: CellRange): CellRange[] {
  const rows = items.flatMap(({ row }) => (row ? [row.at] : []));
  const [first, last] = [rows[0], rows.at(-1)];
  return first && last ? [{ ...first, bottom: last.bottom }] : [range];
}
