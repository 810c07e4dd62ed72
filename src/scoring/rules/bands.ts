import { decimal, HUNDRED, ONE, ZERO } from "../../figures";
import {
  all,
  calculated,
  calculatedNumber,
  firstOf,
  is,
  least,
  most,
  over,
  percentOf,
  plus,
  times,
  type Term,
} from "../../figures/term";
import { type Band, bandNamed, isPercent, type NumberReading, type Standard } from "../../language";
import { numberOperand, readingOperand } from "../reading/operands";
import type { ReadingCondition } from "../reading/reading-condition";
import type { Numbers, Rule, RuleContext, Selection, ShownTexts } from "../rule";
import { ACTUAL, completionOf, NONE, TARGET, upToWeight, WAITING, WEIGHT } from "./arithmetic";
import { awarded, awardParameter, shareParameter, type AwardParameter } from "./awards";
import { boundSign } from "../reading/names";
import { readActual, readTargetAndActual } from "../reading/numeric";
import { facts, scoreText } from "./sentences";

interface BandParameter extends AwardParameter {
  readonly low: string | null;
  readonly lowIncluded: boolean;
  readonly high: string | null;
  readonly highIncluded: boolean;
}

interface Parameters {
  /** In the order of the standard; the first that holds counts. Empty for bands by word. */
  readonly bands: readonly BandParameter[];
  /** The bands are percentages of completion, target and actual are amounts or counts. */
  readonly isOfCompletion: boolean;
  /** The word that the actual was matched with, where points go by word. */
  readonly word: string | null;
  /** The unit of the bounds, for the sentence that explains. */
  readonly unit?: string;
  /** How much of the weight that word gets in %, where it gets any; its points are the operand. */
  readonly share?: string;
}

/** ≥95%得10分；90%-95%得8分；<90%得5分, or 明确3分、基本明确2分、不明确0分. A value that no band names waits. */
export const bands: Rule<Parameters> = {
  id: "bands",
  term: "分档",
  methods: ["分段", "按档", "分级评分法", "按区间得分"],
  lacking: "评分标准没有写各档得几分",
  standards: ["bands", "word-bands"],
  isPart: true,
  isSaidByStandard: true,
  isRising: true,

  select(context) {
    const { standard } = context;
    if (standard.kind === "bands") return { reason: "评分标准分档给分", ...readBands(context, standard) };
    if (standard.kind === "word-bands") return { reason: "评分标准按情形给分", ...readWords(context, standard) };
    return null;
  },

  points({ bands: bandsOf, isOfCompletion, word, share = "0" }) {
    if (word !== null) return most(0, least(WEIGHT, plus(percentOf(WEIGHT, decimal(share)), ACTUAL)));
    const measured = measuredBy(isOfCompletion);
    return firstOf(
      bandsOf.map((band) => [within(band, measured), awarded(band)]),
      WAITING,
    );
  },

  completion: ({ isOfCompletion }) => (isOfCompletion ? COMPLETION : NONE),

  bounds: upToWeight,

  explain(numbers, own, outcome, shown) {
    const { word } = own;
    if (outcome.score === null) {
      const why = numbers.actual ? "评分标准没有说这个数属于哪一档" : "属于哪一档要由填报人确定";
      return `${facts(shown)}，${why}，待定。`;
    }
    const band = word === null ? bandText(numbers, own, shown) : `按评分标准“${word}”一档`;
    return `${facts(shown)}，${band}${scoreText(shown)}。`;
  },
};

type Reading = Pick<Selection<Parameters>, "operands" | "notes" | "conditions" | "problem" | "parameters">;

function readBands(context: RuleContext, standard: Extract<Standard, { kind: "bands" }>): Reading {
  const { row, target, actual } = context;
  const isOfCompletion =
    isPercent(standard.unit) && actual.kind === "quantity" && (standard.isOfTarget || !isShare(context, actual.number));
  const parameters: Parameters = {
    bands: standard.bands.map(bandParameter),
    isOfCompletion,
    word: null,
    unit: standard.unit,
  };
  const conditions = bareConditions(context);
  if (isOfCompletion) {
    if (target.kind !== "quantity" || target.number.value.eq(0)) {
      return { parameters, problem: "评分标准按完成率分档，指标值读不出数字" };
    }
    const reading = readTargetAndActual(context);
    return { parameters, ...reading, conditions: [...(reading.conditions ?? []), ...conditions] };
  }
  const operands = target.kind === "quantity" ? [numberOperand("target", row.target, target.number, ONE)] : [];
  const reading = readActual(context, unitReading(standard));
  return {
    parameters,
    ...reading,
    operands: [...operands, ...reading.operands],
    conditions: [...(reading.conditions ?? []), ...conditions],
  };
}

/** A bare target is a percentage up to 100 and a count above: then the actual is measured otherwise. */
function bareConditions({ target, actual }: RuleContext): readonly ReadingCondition[] {
  const isBare = target.kind === "quantity" && target.number.unit === "" && actual.kind === "quantity";
  if (!isBare || actual.number.unit !== "") return [];
  return [{ kind: "at-most", role: "target", most: HUNDRED, holds: target.number.value.lte(HUNDRED) }];
}

/** Whether the actual is a percentage itself; a bare one is what its target is, and no share is due above 100. */
function isShare({ target }: RuleContext, actual: NumberReading): boolean {
  if (actual.unit !== "" || target.kind !== "quantity") return actual.unit === "" || isPercent(actual.unit);
  const { unit, value } = target.number;
  return unit === "" ? value.lte(HUNDRED) : isPercent(unit);
}

/** The bands' unit as a number to compare a bare actual with: their highest bound. */
function unitReading(standard: Extract<Standard, { kind: "bands" }>): NumberReading | null {
  const bounds = standard.bands.flatMap(({ low, high }) => [low, high].filter((bound) => bound !== null));
  const highest = bounds.reduce((most, bound) => (bound.gt(most) ? bound : most), ZERO);
  return { value: highest, unit: standard.unit, multiple: ONE, prefix: "", suffix: "", isPlain: false };
}

function bandParameter(band: Band): BandParameter {
  const { low, lowIncluded, high, highIncluded, award } = band;
  return {
    low: low?.toFixed() ?? null,
    lowIncluded,
    high: high?.toFixed() ?? null,
    highIncluded,
    ...awardParameter(award),
  };
}

/** Whether a number lies in the band. */
function within({ low, lowIncluded, high, highIncluded }: BandParameter, value: Term): Term {
  if (low !== null && low === high) return is(value, "=", decimal(low));
  return all([
    ...(low === null ? [] : [is(value, lowIncluded ? ">=" : ">", decimal(low))]),
    ...(high === null ? [] : [is(value, highIncluded ? "<=" : "<", decimal(high))]),
  ]);
}

/** What is compared with the bands. */
function measuredBy(isOfCompletion: boolean): Term {
  return isOfCompletion ? over(times(ACTUAL, HUNDRED), TARGET) : ACTUAL;
}

/** 属“90%至95%（不含）”一档，or what the completion comes to. */
function bandText(
  numbers: Numbers,
  { bands: bandsOf, isOfCompletion, unit = "" }: Parameters,
  shown: ShownTexts,
): string {
  const measured = measuredBy(isOfCompletion);
  const { low, lowIncluded, high, highIncluded } = bandsOf.find(
    (one) => calculated(within(one, measured), numbers) === true,
  )!;
  const from = low === null ? "" : `${lowIncluded ? "≥" : "＞"}${low}${unit}`;
  const to = high === null ? "" : `${highIncluded ? "≤" : "＜"}${high}${unit}`;
  const rate = isOfCompletion ? `完成率${shown.rate(calculatedNumber(COMPLETION, numbers)!)}，` : "";
  const bounds = low !== null && low === high ? `＝${low}${unit}` : [from, to].filter((one) => one !== "").join("且");
  return `${rate}属评分标准“${bounds === "" ? "其他" : bounds}”一档，`;
}

const COMPLETION = completionOf(TARGET);

type WordBands = Extract<Standard, { kind: "word-bands" }>;

/** 完成得10分，未完成得5分 with numbers: one award where the target is reached, the other where it is not. */
function readPair(context: RuleContext, { bands: [met, other] }: WordBands): Reading {
  const sign = boundSign(context);
  const at = { low: null, lowIncluded: false, high: null, highIncluded: false };
  const reached = sign === "<=" ? { high: "100", highIncluded: true } : { low: "100", lowIncluded: true };
  const parameters: Parameters = {
    bands: [
      { ...at, ...reached, ...awardParameter(met!.award) },
      { ...at, ...awardParameter(other!.award) },
    ],
    isOfCompletion: true,
    word: null,
    unit: "%",
  };
  const reading = readTargetAndActual(context);
  if (context.target.kind === "quantity" && context.target.number.value.eq(0))
    return { parameters, problem: "指标值是 0，完成率算不出" };
  const conditions: readonly ReadingCondition[] = [{ kind: "zero-target", holds: false }];
  return { parameters, ...reading, conditions: [...(reading.conditions ?? []), ...conditions] };
}

/** The word of the standard that the actual names: 基本明确 before 明确. */
function readWords(context: RuleContext, standard: WordBands): Reading {
  const { row, target, actual } = context;
  const { text } = row.actual;
  const parameters: Parameters = { bands: [], isOfCompletion: false, word: "" };
  if (text === "") return { parameters, problem: "没有填写完成值" };
  if (standard.isPair && target.kind === "quantity" && actual.kind === "quantity") return readPair(context, standard);
  const tier = actual.kind === "quality" ? actual.tier : null;
  const words = standard.bands.map(({ word }) => word);
  const named = standard.isPair && tier === 1 ? words[0]! : bandNamed(text, words);
  const found = standard.bands.find(({ word }) => word === named);
  if (found === undefined) return { parameters, problem: `完成值“${text}”与评分标准的各档都对不上` };
  const notes = found.word === text ? [] : [`完成值“${text}”按评分标准“${found.word}”一档计分`];
  return {
    parameters: { ...parameters, word: found.word, ...shareParameter(found.award.share) },
    operands: [readingOperand("actual", found.award.points, context.row.actual)],
    notes,
  };
}
