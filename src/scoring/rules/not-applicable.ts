import { number } from "../../figures/term";
import type { Rule } from "../rule";
import { WEIGHT } from "./arithmetic";
import { facts } from "./sentences";

const NOTHING = number(0);

/** 不适用: left out and the rest scaled up, or full, or nothing, by the scheme. */
export const notApplicable: Rule<object> = {
  id: "not-applicable",
  term: "不适用",
  methods: ["不涉及", "不参与计分", "不计分"],
  standards: [],
  isLeftOut: true,

  select({ row, target, actual, isChosen }) {
    const isOpen = target.kind === "not-applicable" && (actual.kind === "not-applicable" || actual.kind === "empty");
    // A stroke alone stands for a value that is missing just as well: it counts only where the target has one too.
    const isSaid = actual.kind === "not-applicable" && row.actual.says.isNotApplicable;
    if (!isChosen && !isOpen && !isSaid) return null;
    const cell = isSaid ? row.actual : row.target;
    return { parameters: {}, reason: isChosen ? "计分方式选定为不适用" : `“${cell.text}”说明这一项不适用` };
  },

  points(_parameters, { notApplicable: by }) {
    return { rescale: null, full: WEIGHT, zero: NOTHING }[by];
  },

  explain(_numbers, _parameters, outcome, shown) {
    if (outcome.score === null) return `${facts(shown)}，这一项不适用，不计分，其余各项折算。`;
    return `${facts(shown)}，这一项不适用，按计分方案得 ${shown.score} 分。`;
  },
};
