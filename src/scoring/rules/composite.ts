import { decimal, minimum, sum, ZERO, type Decimal } from "../../figures";
import type { Standard } from "../../language";
import type { Operand } from "../operand";
import type { Outcome, Rule, RuleContext, RuleParameters, Selection } from "../rule";
import type { SchemeOptions } from "../scheme";
import { allOrNothing } from "./all-or-nothing";
import { bands } from "./bands";
import { checklist } from "./checklist";
import { deadline } from "./deadline";
import { fullPoints } from "../reading/full-points";
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
}

/** Several readable parts that add up. That rows stand for each other (二者择其一) is the matter of ../pools.ts. */
export const composite: Rule = {
  id: "composite",
  term: "组合",
  // 二者择其一 beside another such row makes a pool of the two before any rule is asked.
  methods: ["分项合计", "二者择其一"],
  lacking: "评分标准没有分成几个部分，也没有与它共用分值的指标",

  select(context) {
    const { standard } = context;
    if (standard.kind !== "composite") return null;
    const read = standard.parts.map((part) => readPart(context, part));
    const operands = read.flatMap((part) => part?.selection.operands ?? []);
    const isOpen = read.some((part) => part === null || part.selection.problem !== undefined);
    // One number can't say of two things whether each was done, and one word not be a point here and "met" there.
    const isOfOneThing = context.actual.kind === "quantity";
    const isClear = (!isOfOneThing || standard.parts.every(isNumeric)) && agree(operands);
    const parameters: Parameters = { parts: read.flatMap((part) => part?.part ?? []) };
    const common = { parameters: { ...parameters }, reason: `评分标准分 ${read.length} 部分相加` };
    if (isOpen || !isClear) return { ...common, problem: "评分标准的几个部分不都能由完成值算出" };
    return {
      ...common,
      operands: firstOfEachRole(operands),
      conditions: read.flatMap((part) => part?.selection.conditions ?? []),
    };
  },

  evaluate(numbers, parameters, options) {
    const { parts } = parameters as unknown as Parameters;
    const { weight, actual } = numbers;
    if (!weight) return { score: null, completion: null };
    const open = { score: null, completion: null, bounds: { low: ZERO, high: weight } };
    if (!actual) return open;
    const scores = parts.map((part) => outcomeOf(part, numbers, options).score);
    const known = scores.filter((score) => score !== null);
    return known.length < scores.length ? open : { score: minimum(weight, sum(known)), completion: null };
  },

  formula(cell, parameters, options) {
    const { parts } = parameters as unknown as Parameters;
    const formulas = parts.map((part) => {
      const inside = (role: Operand["role"]) => (role === "weight" ? part.full : cell(role));
      return ruleOf(part).formula(inside, part.parameters, options);
    });
    if (formulas.includes(null)) return null;
    return `MIN(${cell("weight")},${formulas.map((formula) => `(${formula})`).join("+")})`;
  },

  explain(_numbers, _parameters, outcome, shown) {
    if (outcome.score === null) return `${facts(shown)}，评分标准的各部分要由填报人确定，待定。`;
    return `${facts(shown)}，按评分标准各部分相加，${scoreText(shown)}。`;
  },
};

function isNumeric({ kind }: Standard): boolean {
  return kind === "points-off" || kind === "bands" || kind === "window";
}

function readPart(context: RuleContext, standard: Standard): { part: Part; selection: Selection } | null {
  const full = fullPoints(standard);
  if (full === null) return null;
  for (const rule of PART_RULES) {
    const selection = rule.select({ ...context, standard, isChosen: false });
    if (selection)
      return { part: { rule: rule.id, parameters: selection.parameters, full: full.toFixed() }, selection };
  }
  return null;
}

function outcomeOf(part: Part, numbers: Readonly<Partial<Record<string, Decimal>>>, options: SchemeOptions): Outcome {
  return ruleOf(part).evaluate({ ...numbers, weight: decimal(part.full) }, part.parameters, options);
}

function ruleOf(part: Part): Rule {
  return PART_RULES.find((rule) => rule.id === part.rule)!;
}

/** Whether the parts read the same numbers from the row: there is one operand for each role. */
function agree(operands: readonly Operand[]): boolean {
  return operands.every(({ role, value }) => operands.find((other) => other.role === role)!.value.eq(value));
}

function firstOfEachRole(operands: readonly Operand[]): readonly Operand[] {
  return operands.filter((operand, index) => operands.findIndex((other) => other.role === operand.role) === index);
}
