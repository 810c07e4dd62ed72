import { decimal, ONE, sum } from "../../figures";
import { least, most, over, plus, times } from "../../figures/term";
import { numberOperand, readingOperand } from "../reading/operands";
import type { Rule, RuleContext, Selection } from "../rule";
import { isPercent, unitFactor, type PartSteps } from "../../language";
import { ACTUAL, upToWeight, WEIGHT } from "./arithmetic";
import { awardParameter, type AwardParameter } from "./awards";
import { partStepText, stepsCounted } from "./part-steps";
import { facts, scoreText } from "./sentences";

interface Parameters {
  /** The items of the list with their points; empty where each counts the same. */
  readonly items: readonly { readonly words: string; readonly points: string }[];
  /** 每完成一项得2分: the award of each step of the actual. Left out, the actual is 1 where all are met. */
  readonly each?: AwardParameter & { readonly step: string; readonly unit: string; readonly partSteps?: PartSteps };
}

/** 1.制度健全(2分)；2.执行有效(3分): the sum of the points met. Which are met only the accountant or a number can say. */
export const checklist: Rule<Parameters> = {
  id: "checklist",
  term: "逐项得分",
  methods: ["逐项", "清单", "按项得分", "按数累加法"],
  lacking: "评分标准没有逐项列出分数",
  standards: ["checklist", "each"],
  isPart: true,
  isSaidByStandard: true,

  select(context) {
    const { standard, row, actual } = context;
    if (standard.kind !== "checklist" && standard.kind !== "each") return null;
    const isAllMet =
      (actual.kind === "quality" && actual.tier === 1) ||
      (actual.kind === "yes-no" && actual.affirmed === true && standard.kind === "each");
    const allMet = isAllMet
      ? {
          operands: [readingOperand("actual", ONE, row.actual)],
          notes: [`完成值“${row.actual.text}”按各项都做到计`],
        }
      : null;
    if (standard.kind === "each")
      return { ...ofEach(standard, allMet !== null), ...(allMet ?? countOf(context, standard.unit)) };
    const items = standard.items.map(({ words, points }) => ({ words, points: points.toFixed() }));
    const parameters: Parameters = { items };
    const total = sum(standard.items.map((item) => item.points)).toFixed();
    return {
      parameters,
      reason: `评分标准列有 ${items.length} 项，合计 ${total} 分`,
      ...(allMet ?? { operands: [], notes: [] }),
    };
  },

  points({ each }) {
    if (each === undefined) return times(WEIGHT, ACTUAL);
    const steps = stepsCounted(over(ACTUAL, decimal(each.step)), each.partSteps ?? "whole");
    const { share = "0", points } = each;
    const byShare = over(times(times(steps, decimal(share)), WEIGHT), 100);
    return most(0, least(WEIGHT, plus(byShare, times(steps, decimal(points)))));
  },

  bounds: upToWeight,

  explain({ actual }, { items, each }, outcome, shown) {
    if (outcome.score !== null && each !== undefined && actual) {
      const award = each.share === undefined ? `${each.points} 分` : `分值的 ${each.share}%`;
      const step = each.step === "1" ? `每${each.unit}` : `每 ${each.step} ${each.unit}`;
      const part = partStepText(each.partSteps, `${each.step} ${each.unit}`);
      return `${facts(shown)}，按评分标准${step}得 ${award}${part}，${scoreText(shown)}。`;
    }
    if (outcome.score !== null) return `${facts(shown)}，各项都做到，${scoreText(shown)}。`;
    const list = items.map(({ words, points }) => `${words} ${points} 分`).join("、");
    return `${facts(shown)}，按做到的项得分${list === "" ? "" : `（${list}）`}，由填报人确定，待定。`;
  },
};

type Each = Extract<RuleContext["standard"], { kind: "each" }>;

function ofEach(
  { step, unit, award, partSteps }: Each,
  isAllMet: boolean,
): Pick<Selection<Parameters>, "parameters" | "reason"> {
  const each = { ...awardParameter(award), step: step.toFixed(), unit, ...(partSteps === null ? {} : { partSteps }) };
  const parameters: Parameters = { items: [], ...(isAllMet ? {} : { each }) };
  return { parameters, reason: "评分标准按做到的项数给分" };
}

/** How many are done: a number that counts the same things. */
function countOf(
  { row, actual, target }: RuleContext,
  unit: string,
): Pick<Selection, "operands" | "notes" | "problem"> {
  const { text } = row.actual;
  if (text === "") return { problem: "没有填写完成值" };
  const asked = target.kind === "quantity" ? target.number.unit : "";
  const fits =
    actual.kind === "quantity" &&
    [actual.number.unit || asked || unit].every(
      (own) => isPercent(own) === isPercent(unit) && (isPercent(unit) || unitFactor(own, unit)?.eq(ONE) === true),
    );
  if (!fits) return { problem: `完成值“${text}”没有说明做到了几${unit}` };
  return { operands: [numberOperand("actual", row.actual, actual.number, ONE)], notes: [] };
}
