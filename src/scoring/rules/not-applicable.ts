import { ZERO } from "../../figures";
import type { Rule } from "../rule";
import { facts } from "./sentences";

/** A stroke alone stands for a value that is missing just as well: it counts only where the target has one too. */
const WORDS = /不适用|不涉及|未涉及|无[此该]|不需要/;

/** 不适用: left out and the rest scaled up, or full, or nothing, by the scheme. */
export const notApplicable: Rule = {
  id: "not-applicable",
  term: "不适用",
  methods: ["不涉及", "不参与计分", "不计分"],

  select({ row, target, actual, isChosen }) {
    const isOpen = target.kind === "not-applicable" && (actual.kind === "not-applicable" || actual.kind === "empty");
    const isSaid = actual.kind === "not-applicable" && WORDS.test(row.actual.text);
    if (!isChosen && !isOpen && !isSaid) return null;
    const cell = isSaid ? row.actual : row.target;
    return { parameters: {}, reason: isChosen ? "计分方式选定为不适用" : `“${cell.text}”说明这一项不适用` };
  },

  evaluate({ weight }, _parameters, options) {
    if (!weight || options.notApplicable === "rescale") return { score: null, completion: null };
    return { score: options.notApplicable === "full" ? weight : ZERO, completion: null };
  },

  formula(cell, _parameters, options) {
    return { rescale: null, full: cell("weight"), zero: "0" }[options.notApplicable];
  },

  explain(_numbers, _parameters, outcome, shown) {
    if (outcome.score === null) return `${facts(shown)}，这一项不适用，不计分，其余各项折算。`;
    return `${facts(shown)}，这一项不适用，按计分方案得 ${shown.score} 分。`;
  },
};
