import { decimal, minimum, sum, ZERO, type Decimal } from "../../figures";
import type { Standard } from "../../recognition";
import type { Operand } from "../evaluation";
import type { Outcome, Rule, RuleContext, RuleParameters, Selection } from "../rule";
import type { SchemeOptions } from "../scheme";
import { allOrNothing } from "./all-or-nothing";
import { bands } from "./bands";
import { checklist } from "./checklist";
import { deadline } from "./deadline";
import { pointsOff } from "./points-off";
import { facts, scoreText } from "./sentences";
import { window } from "./window";
import { zeroTolerance } from "./zero-tolerance";

/** The rules that may be a part of another: those that a standard's words select. */
const PART_RULES: readonly Rule[] = [pointsOff, bands, allOrNothing, deadline, zeroTolerance, window, checklist];

interface Part {
  readonly rule: Rule["id"];
  readonly parameters: RuleParameters;
  /** The points of this part. */
  readonly full: string;
}

interface Parameters {
  readonly parts: readonly Part[];
  readonly choose: "sum" | "best";
}

/** Several readable parts that add up, or of which the better counts (二者择其一). */
export const composite: Rule = {
  id: "composite",
  term: "组合",
  methods: ["分项合计", "二者择其一"],
  lacking: "评分标准没有分成几个部分，也没有写几种情形取其一",

  select(context) {
    const { standard } = context;
    if (standard.kind !== "composite") return null;
    const read = standard.parts.map((part) => readPart(context, part, standard.choose));
    const reason = standard.choose === "sum" ? `评分标准分 ${read.length} 部分相加` : "评分标准几种情形取其高";
    // One number can't say of two things whether each was done.
    const isOfOneThing = context.actual.kind === "quantity" && standard.choose === "sum";
    const isOpen = read.some((part) => part === null || part.selection.problem !== undefined);
    const problem =
      isOpen || (isOfOneThing && !standard.parts.every(isNumeric)) ? "评分标准的几个部分不都能由完成值算出" : undefined;
    const parts = read.flatMap((part) => (part === null ? [] : [part.part]));
    const operands = read.flatMap((part) => part?.selection.operands ?? []);
    const parameters: Parameters = { parts, choose: standard.choose };
    const conditions = read.flatMap((part) => part?.selection.conditions ?? []);
    return {
      parameters: { ...parameters },
      reason,
      operands: problem ? [] : firstOfEachRole(operands),
      conditions,
      problem,
    };
  },

  evaluate(numbers, parameters, options) {
    const { parts, choose } = parameters as unknown as Parameters;
    const { weight, actual } = numbers;
    if (!weight) return { score: null, completion: null };
    const open = { score: null, completion: null, bounds: { low: ZERO, high: weight } };
    if (!actual || parts.length === 0) return open;
    const scores = parts.map((part) => outcomeOf(part, numbers, options).score);
    const known = scores.filter((score): score is Decimal => score !== null);
    if (known.length < scores.length) return open;
    const best = known.reduce((most, score) => (score.gt(most) ? score : most));
    return { score: minimum(weight, choose === "sum" ? sum(known) : best), completion: null };
  },

  formula(cell, parameters, options) {
    const { parts, choose } = parameters as unknown as Parameters;
    const formulas = parts.map((part) => {
      const inside = (role: Operand["role"]) => (role === "weight" ? part.full : cell(role));
      return ruleOf(part).formula(inside, part.parameters, options);
    });
    if (formulas.length === 0 || formulas.includes(null)) return null;
    const together =
      choose === "sum" ? formulas.map((formula) => `(${formula})`).join("+") : `MAX(${formulas.join(",")})`;
    return `MIN(${cell("weight")},${together})`;
  },

  explain(_numbers, parameters, outcome, shown) {
    const { choose } = parameters as unknown as Parameters;
    if (outcome.score === null) return `${facts(shown)}，评分标准的各部分要由填报人确定，待定。`;
    return `${facts(shown)}，按评分标准${choose === "sum" ? "各部分相加" : "取较高的一种"}，${scoreText(shown)}。`;
  },
};

function isNumeric({ kind }: Standard): boolean {
  return kind === "points-off" || kind === "bands" || kind === "window";
}

function readPart(
  context: RuleContext,
  standard: Standard,
  choose: "sum" | "best",
): { part: Part; selection: Selection } | null {
  const weight = context.row.weight?.number ?? null;
  const full = fullOf(standard) ?? (choose === "best" ? weight : null);
  if (full === null) return null;
  for (const rule of PART_RULES) {
    const selection = rule.select({ ...context, standard, isChosen: false });
    if (selection)
      return { part: { rule: rule.id, parameters: selection.parameters, full: full.toFixed() }, selection };
  }
  return null;
}

function fullOf(standard: Standard): Decimal | null {
  switch (standard.kind) {
    case "points-off":
    case "all-or-nothing":
    case "late":
    case "zero-tolerance":
      return standard.full;
    case "bands":
    case "word-bands":
      return standard.bands.reduce<Decimal>((most, { award }) => (award.points.gt(most) ? award.points : most), ZERO);
    case "checklist":
      return sum(standard.items.map((item) => item.points));
    default:
      return null;
  }
}

function outcomeOf(part: Part, numbers: Readonly<Partial<Record<string, Decimal>>>, options: SchemeOptions): Outcome {
  return ruleOf(part).evaluate({ ...numbers, weight: decimal(part.full) }, part.parameters, options);
}

function ruleOf(part: Part): Rule {
  return PART_RULES.find((rule) => rule.id === part.rule)!;
}

function firstOfEachRole(operands: readonly Operand[]): readonly Operand[] {
  return operands.filter((operand, index) => operands.findIndex((other) => other.role === operand.role) === index);
}
