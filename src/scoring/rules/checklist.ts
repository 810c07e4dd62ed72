import { ONE, sum, ZERO } from "../../figures";
import { readingOperand } from "../operands";
import type { Rule } from "../rule";
import { facts, scoreText } from "./sentences";

interface Parameters {
  readonly items: readonly { readonly words: string; readonly points: string }[];
}

/** 1.制度健全(2分)；2.执行有效(3分): the sum of the points met. Which are met only the accountant can say. */
export const checklist: Rule = {
  id: "checklist",
  term: "逐项得分",
  methods: ["逐项", "清单", "按项得分", "按数累加法"],
  roles: ["actual", "weight"],

  select({ standard, row, actual }) {
    if (standard.kind !== "checklist") return null;
    const items = standard.items.map(({ words, points }) => ({ words, points: points.toFixed() }));
    const parameters: Parameters = { items };
    const reason = `评分标准列有 ${items.length} 项，合计 ${sum(standard.items.map((item) => item.points)).toFixed()} 分`;
    const isAllMet = actual.kind === "quality" && actual.tier === 1;
    return {
      parameters: { ...parameters },
      reason,
      operands: isAllMet ? [readingOperand("actual", ONE, row.actual)] : [],
      notes: isAllMet ? [`完成值“${row.actual.text}”按各项都做到计`] : [],
    };
  },

  evaluate({ actual, weight }) {
    if (!weight) return { score: null, completion: null };
    const bounds = { low: ZERO, high: weight };
    return actual ? { score: weight.times(actual), completion: null } : { score: null, completion: null, bounds };
  },

  formula(cell) {
    return `${cell("weight")}*${cell("actual")}`;
  },

  explain(_numbers, parameters, outcome, shown) {
    const { items } = parameters as unknown as Parameters;
    if (outcome.score !== null) return `${facts(shown)}，各项都做到，${scoreText(shown)}。`;
    const list = items.map(({ words, points }) => `${words} ${points} 分`).join("、");
    return `${facts(shown)}，按做到的项得分（${list}），由填报人确定，待定。`;
  },
};
