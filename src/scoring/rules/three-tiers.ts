import { decimal, HUNDRED, ONE, ZERO, type Decimal } from "../../figures";
import { either, is } from "../../figures/term";
import { readingOperand, toTargetUnit } from "../reading/operands";
import type { Rule, RuleContext } from "../rule";
import { upperBoundReason } from "../reading/names";
import { isPercent } from "../../language";
import { targetDecides } from "../reading/numeric";
import { ACTUAL, WAITING, WEIGHT } from "./arithmetic";
import { boundsText, facts, scoreText } from "./sentences";

type Tier = 1 | 2 | 3;

const FULL = either(is(ACTUAL, "=", 1), WEIGHT, WAITING);

interface Parameters {
  readonly tier: Tier | null;
  /** The lower bounds of the first and second tier, as fractions. */
  readonly bounds: readonly [string, string];
}

const TIER_NAMES: Readonly<Record<Tier, string>> = { 1: "达成预期指标", 2: "部分达成", 3: "未达成" };
const TOP_GRADES = new Set(["优", "优秀", "好", "高", "强"]);

/**
 * 定性 in three tiers, 财预〔2020〕10号. The first tier is full marks, with an info finding that names its range;
 * the points of the lower ones are a judgement and wait for the accountant.
 */
export const threeTiers: Rule<Parameters> = {
  id: "three-tiers",
  term: "定性三档",
  methods: ["三档", "定性", "定性指标", "分级"],
  standards: ["tiers"],

  select(context) {
    const { row, target, actual, standard, options } = context;
    const hasWords = actual.kind === "quality" || (actual.kind === "yes-no" && actual.affirmed !== null);
    const isNumeric = target.kind === "quantity" || target.kind === "range";
    const open = targetDecides(context);
    const isQualitative =
      row.nature === "qualitative" || target.kind === "quality" || target.kind === "yes-no" || (isNumeric && hasWords);
    if (!context.isChosen && standard.kind !== "tiers" && !(open && isQualitative)) return null;
    const tier = tierOf(context);
    const parameters: Parameters = {
      tier,
      bounds: standard.kind === "tiers" ? boundsOf(standard.bounds, options.tierBounds) : options.tierBounds,
    };
    const reason =
      standard.kind === "tiers"
        ? "评分标准分三档"
        : row.nature === "qualitative"
          ? "指标性质是定性"
          : `指标值“${row.target.text}”是定性描述`;
    const said = isNumeric && hasWords ? `指标值是数、完成值只写了“${row.actual.text}”` : `完成值“${row.actual.text}”`;
    return {
      parameters,
      reason: isNumeric && hasWords ? `完成值“${row.actual.text}”是定性描述` : reason,
      operands: tier === null ? [] : [readingOperand("actual", decimal(tier), row.actual)],
      notes: tier === 1 ? [`${said}，属第一档（分值的 100%-${percent(parameters.bounds[0])}），按满分计`] : [],
      problem: row.actual.text === "" ? "没有填写完成值" : undefined,
    };
  },

  points({ tier }) {
    return tier === 1 ? FULL : null;
  },

  bounds(weight, _score, { tier, bounds }) {
    return tierRange(weight, tier, bounds);
  },

  explain(_numbers, { tier }, outcome, shown) {
    if (outcome.score !== null) return `${facts(shown)}，属“${TIER_NAMES[1]}”一档，${scoreText(shown)}。`;
    const which = tier === null ? "属于哪一档" : `属“${TIER_NAMES[tier]}”一档，得多少分`;
    return `${facts(shown)}，${which}要由填报人确定，可在 ${boundsText(outcome.bounds!, shown)}取，待定。`;
  },
};

/** The points that a tier leaves open; the upper bound of a lower tier belongs to the tier above. */
export function tierRange(
  weight: Decimal,
  tier: Tier | null,
  bounds: readonly [string, string],
): { low: Decimal; high: Decimal } {
  const [first, second] = [weight.times(bounds[0]), weight.times(bounds[1])];
  if (tier === 1) return { low: first, high: weight };
  if (tier === 2) return { low: second, high: first };
  return { low: ZERO, high: tier === 3 ? second : weight };
}

/** The tier that the actual's words, its repetition of the target, or its number say; null where they say none. */
function tierOf({ row, target, actual, direction }: RuleContext): Tier | null {
  if (row.actual.text === "") return null;
  if (actual.kind === "quality" && actual.tier !== null) return actual.tier;
  if (row.actual.says.repeats(row.target.says)) return 1;
  if (actual.kind === "quality") return actual.grade !== null && TOP_GRADES.has(actual.grade) ? 1 : null;
  if (actual.kind === "yes-no" && actual.affirmed === true) return 1;
  // 100% beside words is the whole of them; less says no tier for certain.
  if (actual.kind === "quantity" && target.kind === "quality" && isPercent(actual.number.unit))
    return actual.number.value.gte(HUNDRED) ? 1 : null;
  if (actual.kind !== "quantity" || target.kind !== "quantity") return null;
  const conversion = toTargetUnit(actual.number, target.number);
  if (conversion === null) return null;
  const value = actual.number.value.times(conversion.factor);
  const isUpper =
    target.sign === "<=" || target.sign === "<" || (target.sign === "" && upperBoundReason(row, direction) !== null);
  return (isUpper ? value.lte(target.number.value) : value.gte(target.number.value)) ? 1 : null;
}

/** The two inner bounds that a standard names (100-80%, 80-60%, 60-0%), as fractions; else the scheme's. */
function boundsOf(stated: readonly Decimal[], otherwise: readonly [string, string]): readonly [string, string] {
  const fractions = stated.map((bound) => (bound.gt(ONE) ? bound.div(HUNDRED) : bound));
  const inner = [...new Set(fractions.filter((bound) => bound.gt(0) && bound.lt(1)).map((bound) => bound.toFixed()))];
  inner.sort((one, other) => Number(other) - Number(one));
  return inner.length === 2 ? [inner[0]!, inner[1]!] : otherwise;
}

function percent(fraction: string): string {
  return `${decimal(fraction).times(HUNDRED).toFixed()}%`;
}
