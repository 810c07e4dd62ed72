import { least, number, plus, withCell, type Term } from "../../figures/term";
import type { Standard } from "../../language";
import type { Operand } from "../operand";
import type { Rule, RuleContext, Selection } from "../rule";
import type { RuleId } from "../rule-id";
import type { SchemeOptions } from "../scheme";
import { upToWeight, WEIGHT } from "./arithmetic";
import { fullPoints } from "../reading/full-points";
import { facts, scoreText } from "./sentences";

interface Part {
  readonly rule: RuleId;
  /** What that rule took from its part of the standard. */
  readonly parameters: unknown;
  /** The points of this part. */
  readonly full: string;
}

interface Parameters {
  readonly parts: readonly Part[];
}

/**
 * Several readable parts that add up, each by one of those `rules` that may be such a part. That rows stand for each
 * other (二者择其一) is the matter of ../pools.
 */
export function compositeOf(rules: () => readonly Rule[]): Rule<Parameters> {
  return {
    id: "composite",
    term: "组合",
    // 二者择其一 beside another such row makes a pool of the two before any rule is asked.
    methods: ["分项合计", "二者择其一"],
    lacking: "评分标准没有分成几个部分，也没有与它共用分值的指标",
    standards: ["composite"],

    select(context) {
      const { standard } = context;
      if (standard.kind !== "composite") return null;
      const read = standard.parts.map((part) => readPart(context, part, rules()));
      const operands = read.flatMap((part) => part?.selection.operands ?? []);
      const isOpen = read.some((part) => part === null || part.selection.problem !== undefined);
      // One number can't say of two things whether each was done, and one word not be a point here and "met" there.
      const isOfOneThing = context.actual.kind === "quantity";
      const isClear = (!isOfOneThing || standard.parts.every(isNumeric)) && agree(operands);
      const parameters: Parameters = { parts: read.flatMap((part) => part?.part ?? []) };
      const common = { parameters, reason: `评分标准分 ${read.length} 部分相加` };
      if (isOpen || !isClear) return { ...common, problem: "评分标准的几个部分不都能由完成值算出" };
      return {
        ...common,
        operands: firstOfEachRole(operands),
        conditions: read.flatMap((part) => part?.selection.conditions ?? []),
      };
    },

    points({ parts }, options) {
      const [first, ...others] = parts.map((part) => pointsOf(part, rules(), options));
      const total = others.reduce((sum, one) => sum && one && plus(sum, one), first);
      return total ? least(WEIGHT, total) : null;
    },

    bounds: upToWeight,

    explain(_numbers, _parameters, outcome, shown) {
      if (outcome.score === null) return `${facts(shown)}，评分标准的各部分要由填报人确定，待定。`;
      return `${facts(shown)}，按评分标准各部分相加，${scoreText(shown)}。`;
    },
  };
}

function isNumeric({ kind }: Standard): boolean {
  return kind === "points-off" || kind === "bands" || kind === "window";
}

function readPart(
  context: RuleContext,
  standard: Standard,
  rules: readonly Rule[],
): { readonly part: Part; readonly selection: Selection } | null {
  const full = fullPoints(standard);
  const rule = rules.find(({ isPart, standards }) => isPart && standards.includes(standard.kind));
  const selection = rule?.select({ ...context, standard, isChosen: false });
  if (full === null || !rule || !selection) return null;
  return { part: { rule: rule.id, parameters: selection.parameters, full: full.toFixed() }, selection };
}

/** The points of a part: its rule's, with the part's own in the place of the weight. */
function pointsOf({ rule, parameters, full }: Part, rules: readonly Rule[], options: SchemeOptions): Term | null {
  const points = rules.find(({ id }) => id === rule)!.points(parameters, options);
  return points && withCell(points, "weight", number(full));
}

/** Whether the parts read the same numbers from the row: there is one operand for each role. */
function agree(operands: readonly Operand[]): boolean {
  return operands.every(({ role, value }) => operands.find((other) => other.role === role)!.value.eq(value));
}

function firstOfEachRole(operands: readonly Operand[]): readonly Operand[] {
  return operands.filter((operand, index) => operands.findIndex((other) => other.role === operand.role) === index);
}
