import type { Rule } from "../rule";
import { upToWeight } from "./arithmetic";
import { boundsText, facts } from "./sentences";

/** Whatever no rule fits: the accountant's score, between 0 and the weight. */
export const byHand: Rule<object> = {
  id: "by-hand",
  term: "人工评分",
  methods: ["人工", "手工", "手工评分", "人工打分", "自行评分"],
  standards: ["unreadable"],

  select({ isChosen, standard, row, target }) {
    const why =
      standard.kind === "unreadable" && standard.isRule
        ? "评分标准要人工判断，或者它的写法读不出怎样计分"
        : target.kind === "empty"
          ? "没有指标值，也没有能计算的评分标准"
          : `指标值“${row.target.text}”没有对应的计分规则`;
    const problem = target.kind === "unclear" ? `指标值“${row.target.text}”看不明白：${target.suspicion}` : undefined;
    return { parameters: {}, reason: isChosen ? "计分方式选定为人工评分" : why, problem };
  },

  points: () => null,

  bounds: upToWeight,

  explain(_numbers, _parameters, outcome, shown) {
    return `${facts(shown)}，要由填报人评分，可在 ${boundsText(outcome.bounds!, shown)}取，待定。`;
  },
};
