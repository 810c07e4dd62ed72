import { decimal, HUNDRED, type Decimal } from "../../figures";
import type { Bound, Standard } from "./standard";
import { WEIGHT } from "../words";
import { awardsIn } from "./awards";
import { boundOf } from "./conditions/bounds";
import { withoutPartStep } from "./part-steps";
import { asksForMore, speaksOfPoints, withoutNumbering } from "./statements";

type Proportion = Extract<Standard, { kind: "proportion" }>;

/** 分值, 10分, 满分10分. */
const FACTOR_OF_WEIGHT = `(?:${WEIGHT}|(?:该|本|此|所)?(?:项|指标)?(?:标准|应得)?\\d+(?:\\.\\d+)?分?)(?:\\d+(?:\\.\\d+)?分)?`;
const DONE = "(?:全年|年度|年末|当年|本年)?(?:实际|完成|达到)[^*÷/]{0,12}|B";
const GOAL = "(?:全年|年度|年初|当年|本年)?(?:预期|预计|计划|目标|指标|应完成|绩效|应)[^*÷/]{0,12}|A";
const RATE = "[^*÷/=,;]{0,14}(?:率|比例|比重|满意度|完成度|百分比)";
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);
const FACTORS = {
  weight: whole(FACTOR_OF_WEIGHT),
  one: /^100%$/,
  quotient: whole(`(?:${DONE})[÷/](?:${GOAL})`),
  reversed: whole(`(?:${GOAL})[÷/](?:${DONE})`),
  linear: whole(`1-\\(*(?:超[^)]*|(?:${DONE})-(?:${GOAL})\\)*[/÷]\\(*(?:${GOAL}))\\)*`),
  rate: whole(RATE),
} as const;
/** Rates that are the quotient of actual and target themselves; any other rate is a share of a whole. */
const COMPLETION = /完成|达成|实现|达标率$|办结|执行|比例|百分比|及时/;
const EXECUTION = /执行率|支出率/;

const BY_PROPORTION =
  /(?:按|依|根据|以)[^,;]{0,20}?(?:比例|百分比|完成率|比率|占比|达标率|完成度)[^,;]{0,12}?(?:计|得|给|折算|扣|确定|赋|记|评|核)|(?:比例|百分比)(?:计|得|给|扣|记|赋)[^,;]{0,6}分/;
const EITHER_WAY = /B\/A或(?:者)?A\/B/;
const FULL = /(?:满分|全分|全部分值|(?:得|计|记)(?:该项|本项|该指标)?(?:所赋)?(?:全部)?(?:分值|\d+(?:\.\d+)?分))$/;
const NONE = /(?:不得分|不计分|(?<!\d)0分)$/;
const POINTS = "\\d+(?:\\.\\d+)?分";
const MOST = `(?:该项|本项|指标)?(?:分值|满分|权重|${POINTS})`;
/** What limits the points or repeats that the whole is the most. */
const IDLE = whole(
  [
    `(?:总分|得分)?(?:最高|最多|上限)?(?:得|为)?(?:不超过|不高于)${MOST}`,
    `(?:满分|总分|最高|最多|上限)(?:得|为)?${MOST}`,
    `超过[^,;]{0,6}(?:部分)?按(?:100%|${MOST})计(?:算|分)?`,
    `每个?子?项${POINTS}`,
    "[^,;]*不另?加分",
  ].join("|"),
);
const REVERSE = /反向|逆向|返乡/;

/**
 * 按完成比例得分, 得分=完成值/目标值×分值, 达到指标值得满分，未达到按比例; with a bound below which there is nothing it
 * is a window. Whatever else speaks of points makes it unreadable.
 */
export function readProportion(text: string): Standard | null {
  const { rest, part } = withoutPartStep(withoutNumbering(text).plain);
  const read = rest.split(/[,;]/).map(clauseOf);
  if (!read.some((one) => one.kind === "proportion")) return null;
  const fulls = read.filter((one) => one.kind === "full").length;
  // Several awards are bands, which a share can't stand beside.
  if (fulls > 1 || part !== null || asksForMore(text) || read.some((one) => one.kind === "other"))
    return { kind: "unreadable", isRule: true };
  const shares = read.flatMap((one) => (one.kind === "proportion" ? [one.standard] : []));
  const bounds = read.flatMap((one) => (one.kind === "none" ? [one.bound] : []));
  const first = shares[0]!;
  if (shares.some((one) => one.kind !== first.kind)) return { kind: "unreadable", isRule: true };
  const full = read.flatMap((one) => (one.kind === "full" && one.bound ? [one.bound] : []));
  if (bounds.length > 0) {
    // Full marks from 90% and a share below: a share of which of the two nobody says.
    const isPlain = full.every(({ value, unit }) => unit !== "%" || value.eq(HUNDRED));
    return isPlain ? windowOf(bounds, text) : { kind: "unreadable", isRule: true };
  }
  if (first.kind !== "proportion") return first;
  const reverse = shares.reduce<Proportion["reverse"]>((found, one) => found ?? (one as Proportion).reverse, null);
  return {
    ...first,
    reverse,
    isReverse:
      reverse !== null && (shares.length === 1 || REVERSE.test(text)) && !EITHER_WAY.test(text) && !/正向/.test(text),
    from: full[0] ?? fromOf(read),
  };
}

type Clause =
  | { readonly kind: "proportion"; readonly standard: Standard; readonly bound: Bound | null }
  | { readonly kind: "full" | "none"; readonly bound: Bound | null }
  | { readonly kind: "note" | "other" };

function clauseOf(clause: string): Clause {
  if (awardsIn(clause).length > 1) return { kind: "other" };
  const formula = formulaOf(clause);
  if (formula) return { kind: "proportion", standard: formula, bound: boundOf(clause.split(/按|=/)[0]!) };
  if (EITHER_WAY.test(clause)) return { kind: "proportion", standard: share("quotient"), bound: null };
  if (BY_PROPORTION.test(clause)) return { kind: "proportion", standard: share(null), bound: boundOf(clause) };
  if (NONE.test(clause)) return { kind: "none", bound: boundOf(clause.replace(NONE, "")) };
  if (FULL.test(clause) && !/每/.test(clause)) return { kind: "full", bound: boundOf(clause.replace(FULL, "")) };
  return { kind: speaksOfPoints(clause) && !IDLE.test(clause) ? "other" : "note" };
}

function share(reverse: Proportion["reverse"]): Proportion {
  return { kind: "proportion", reverse, isReverse: false, from: null, isOfWhole: false };
}

/** 不足90%的按比例得分: what is below it is in proportion, from it on full. */
function fromOf(read: readonly Clause[]): Bound | null {
  const [below] = read.flatMap((one) => (one.kind === "proportion" && one.bound !== null ? [one.bound] : []));
  return below?.sign === "<" ? below : null;
}

/** 完成率低于60%不得分，60%以上按比例得分; 偏离度超过30%不得分. */
function windowOf(bounds: readonly (Bound | null)[], text: string): Standard {
  const isOfCompletion = /完成|达成|偏离|偏差/.test(text);
  const known = bounds.filter((bound): bound is Bound => bound !== null && bound.unit === "%");
  if (known.length < bounds.length || bounds.length > 2) return { kind: "unreadable", isRule: true };
  const off = /偏离|偏差/.test(text);
  const low = known.find(({ sign }) => sign === "<" || sign === "<=");
  const high = known.find(({ sign }) => sign === ">" || sign === ">=");
  if (off && high && known.length === 1) {
    const fraction = fractionOf(high.value);
    return { kind: "window", low: decimal(1).minus(fraction), high: fraction.plus(1), isOfCompletion };
  }
  if (off || (low === undefined && high === undefined)) return { kind: "unreadable", isRule: true };
  const [from, to] = [low, high].map((bound) => (bound ? fractionOf(bound.value) : null));
  return { kind: "window", low: from!, high: to!, isOfCompletion };
}

function fractionOf(percent: Decimal): Decimal {
  return percent.div(HUNDRED);
}

/** 得分=实际完成率×权重, 分值×(实际值÷目标值)×100%: one factor is the weight, the other what it is multiplied with. */
function formulaOf(clause: string): Standard | null {
  const right = /(?:^|得分|指标得分|[=:]|按(?:照)?|则)([^=:]*[*×xX][^=:]*)$/.exec(clause)?.[1];
  if (right === undefined) return null;
  const factors = splitFactors(
    right.replace(/^(?:[^*×xX÷/]*按照?|以)/, "").replace(/(?:计算|计|得|记|确定|折算)(?:得)?分?$/, ""),
  );
  const kinds = factors.map((factor) => {
    const bare = factor.replace(/^[([](.*)[)\]]$/, "$1");
    const kind = Object.entries(FACTORS).find(([, pattern]) => pattern.test(bare))?.[0] as
      keyof typeof FACTORS | undefined;
    return { kind, bare };
  });
  const rest = kinds.filter(({ kind }) => kind !== "one");
  const weight = rest.find(({ kind }) => kind === "weight");
  const other = rest.find((one) => one !== weight);
  if (rest.length !== 2 || weight === undefined || other?.kind === undefined || other.kind === "weight") return null;
  switch (other.kind) {
    case "reversed":
      return share("quotient");
    case "linear":
      return share("linear");
    case "rate":
      if (EXECUTION.test(other.bare)) return { kind: "execution-rate", full: pointsIn(weight.bare) };
      return { ...share(null), isOfWhole: !COMPLETION.test(other.bare) };
    default:
      return share(null);
  }
}

/** Factors outside brackets. */
function splitFactors(product: string): string[] {
  const factors = [""];
  let depth = 0;
  for (const character of product) {
    if (/[([]/.test(character)) depth += 1;
    if (/[)\]]/.test(character)) depth -= 1;
    if (depth === 0 && /[*×xX]/.test(character)) factors.push("");
    else factors[factors.length - 1] += character;
  }
  return factors;
}

function pointsIn(words: string): Decimal | null {
  const found = /\d+(?:\.\d+)?/.exec(words);
  return found ? decimal(found[0]) : null;
}
