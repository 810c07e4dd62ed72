import { ONE, ZERO } from "../../figures";
import { readingOperand } from "../operands";
import type { Rule, RuleContext, Selection } from "../rule";
import { WAITING } from "./arithmetic";
import { upperBoundReason } from "./names";
import { readTargetAndActual } from "./numeric";
import { facts, scoreText } from "./sentences";

interface Parameters {
  /** How the actual must stand to the target; "met" for words, where 1 is met and 0 is not. */
  readonly sign: ">=" | "<=" | "=" | "met";
}

const DENIED = /^(?:否|无|没有|未|不)/;

/** 达标得满分，否则不得分 · 是/否: the whole weight or nothing. */
export const allOrNothing: Rule = {
  id: "all-or-nothing",
  term: "是否达标",
  methods: ["是否", "达标得满分", "全有或全无", "是否评分法", "达标"],
  roles: ["target", "actual", "weight"],

  select(context) {
    const { target, actual, standard, isChosen, row } = context;
    const isHalfMet = actual.kind === "quality" && actual.tier === 2;
    const byTarget = target.kind === "yes-no" && standard.kind !== "tiers" && !isHalfMet;
    if (!isChosen && standard.kind !== "all-or-nothing" && !(byTarget && isOpen(standard.kind))) return null;
    const reason =
      standard.kind === "all-or-nothing"
        ? "评分标准写明达标得满分、否则不得分"
        : `指标值“${row.target.text}”只问是否做到`;
    return { reason, ...read(context) };
  },

  evaluate({ target, actual, weight }, parameters) {
    const { sign } = parameters as unknown as Parameters;
    const bounds = weight ? { bounds: { low: ZERO, high: weight } } : {};
    if (!actual || !weight || (sign !== "met" && !target)) return { ...WAITING, ...bounds };
    const isMet =
      sign === "met"
        ? actual.eq(1)
        : sign === ">="
          ? actual.gte(target!)
          : sign === "<="
            ? actual.lte(target!)
            : actual.eq(target!);
    return { score: isMet ? weight : ZERO, completion: null };
  },

  formula(cell, parameters) {
    const { sign } = parameters as unknown as Parameters;
    const test = sign === "met" ? `${cell("actual")}=1` : `${cell("actual")}${sign}${cell("target")}`;
    return `IF(${test},${cell("weight")},0)`;
  },

  explain({ actual }, _parameters, outcome, shown) {
    if (!actual || outcome.score === null) return `${facts(shown)}，是否达标要由填报人确定，待定。`;
    const met = shown.score === shown.weight ? "达标" : "没有达标，按标准不得分";
    return `${facts(shown)}，${met}，${scoreText(shown)}。`;
  },
};

function isOpen(kind: string): boolean {
  return kind === "none" || kind === "unreadable" || kind === "proportion";
}

function read(context: RuleContext): Pick<Selection, "operands" | "notes" | "conditions" | "problem" | "parameters"> {
  const { row, target, actual } = context;
  if (target.kind === "quantity" && actual.kind === "quantity") {
    return { parameters: { sign: signOf(context) }, ...readTargetAndActual(context) };
  }
  const parameters = { sign: "met" };
  const met = (value: typeof ONE, notes: readonly string[]) => ({
    parameters,
    operands: [readingOperand("actual", value, row.actual)],
    notes,
  });
  const { text } = row.actual;
  if (text === "") return { parameters, problem: "没有填写完成值" };
  if (actual.kind === "yes-no" && actual.affirmed !== null) {
    const wanted = target.kind === "yes-no" && target.affirmed === false ? false : true;
    return met(actual.affirmed === wanted ? ONE : ZERO, []);
  }
  if (text === row.target.text) return met(ONE, [`完成值“${text}”与指标值相同，视为达标`]);
  if (actual.kind === "quality" && actual.tier === 1) return met(ONE, [`完成值“${text}”视为达标`]);
  if (actual.kind === "quantity" && actual.number.unit === "%" && target.kind !== "quantity") {
    return met(actual.number.value.gte(100) ? ONE : ZERO, [`完成值“${text}”按是否达到 100% 计`]);
  }
  if (DENIED.test(text) && target.kind === "yes-no" && target.affirmed !== false)
    return met(ZERO, [`完成值“${text}”视为没有做到`]);
  return { parameters, problem: `完成值“${text}”没有说明是否达标` };
}

function signOf({ target, row, direction }: RuleContext): Parameters["sign"] {
  if (target.kind !== "quantity") return "met";
  if (target.sign === "=") return "=";
  if (target.sign === "<=" || target.sign === "<") return "<=";
  return target.sign === "" && (upperBoundReason(row, direction) !== null || target.number.value.eq(0)) ? "<=" : ">=";
}
