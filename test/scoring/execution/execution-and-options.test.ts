import type { SchemeOptions } from "../../../src/scoring";
import type { FormLiteral } from "../../support/form";
import { told } from "./support";

test.each<[form: Partial<FormLiteral>, options: Partial<SchemeOptions>, told: readonly (string | null)[]]>([
  [
    { funds: [{ annual: 0, executed: 0, weight: 10 }] },
    { zeroBudget: "pending" },
    [
      "预算数 0万元，执行数 0万元，预算为零，执行率不适用，待定。",
      "A5:J5 预算执行率无法计分：预算数为零，按计分方案待定。请补填后重新计分。",
    ],
  ],
  [
    { funds: [{ annual: 0, executed: 5, weight: 10 }] },
    { zeroBudget: "full" },
    [
      "预算数 0万元，执行数 5万元，预算为零，执行率不适用，得满分 10 分。",
      "D5 预算数为零却有支出，执行率不适用，这一项按计分方案得 10 分。请核对预算数。",
    ],
  ],
  [
    {
      funds: [
        { label: "财政拨款", annual: 100, executed: 90, weight: 10, isTotal: false },
        { label: "其他资金", annual: 20, executed: 6, isTotal: false },
      ],
    },
    {},
    ["预算数 120万元，执行数 96万元，执行率80%，得 10×96÷120=8 分，扣 2 分。"],
  ],
  [
    {
      funds: [
        { label: "财政拨款", annual: 120, executed: 96, weight: 12, isTotal: false },
        { label: "其他资金", annual: 0, executed: 0, isTotal: false },
        { label: "合计", annual: 120, executed: 96, isTotal: true },
      ],
    },
    {},
    ["预算数 120万元，执行数 96万元，执行率80%，得 12×96÷120=9.6 分，扣 2.4 分。"],
  ],
  [
    { funds: [{ annual: 0, executed: 5, weight: 10, score: 8 }] },
    { zeroBudget: "pending" },
    ["预算数 0万元，执行数 5万元，预算为零，执行率不适用，填报人评 8 分。"],
  ],
  [
    { funds: [{ initial: null, annual: 100, executed: 90, weight: 10 }] },
    { divisor: "initial-budget" },
    ["没有预算数，待定。", "C5 预算执行率无法计分：没有预算数。请补填后重新计分。"],
  ],
  [
    { funds: [{ initial: 120, annual: 100, executed: 90, weight: 10 }] },
    { divisor: "initial-budget" },
    ["预算数 120万元，执行数 90万元，执行率75%，得 10×90÷120=7.5 分，扣 2.5 分。"],
  ],
  [
    { funds: [{ initial: 120, annual: null, executed: 90, weight: 10 }] },
    { divisor: "initial-budget" },
    ["预算数 120万元，执行数 90万元，执行率75%，得 10×90÷120=7.5 分，扣 2.5 分。"],
  ],
  [
    {
      funds: [
        { annual: 120, executed: 90, weight: 10 },
        { label: "其中：当年财政拨款", annual: 90, executed: 60 },
        { label: "上年结转资金", annual: 30, executed: 30 },
      ],
    },
    { divisor: "annual-budget-plus-carried-over" },
    ["预算数 150万元，执行数 90万元，执行率60%，得 10×90÷150=6 分，扣 4 分。"],
  ],
  [
    {
      funds: [
        { annual: 120, executed: 90, weight: 10 },
        { label: "其中：当年财政拨款", annual: 90, executed: 60 },
      ],
    },
    { divisor: "annual-budget-plus-carried-over" },
    ["预算数 120万元，执行数 90万元，执行率75%，得 10×90÷120=7.5 分，扣 2.5 分。"],
  ],
  [
    {
      funds: [
        { annual: 120, executed: 90, weight: 10 },
        { label: "其中：当年财政拨款", annual: 90, executed: 60 },
        { label: "上年结转资金", annual: null, executed: 30 },
      ],
    },
    { divisor: "annual-budget-plus-carried-over" },
    ["预算数 120万元，执行数 90万元，执行率75%，得 10×90÷120=7.5 分，扣 2.5 分。"],
  ],
  [
    { funds: [{ label: "上年结转结余", annual: 120, executed: 90, weight: 10 }] },
    { divisor: "annual-budget-plus-carried-over" },
    ["预算数 120万元，执行数 90万元，执行率75%，得 10×90÷120=7.5 分，扣 2.5 分。"],
  ],
])("%j by a scheme with %j is told in words", (literal, options, expected) => {
  expect(told(literal, 90, options)).toEqual(expected);
});
