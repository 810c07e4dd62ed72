import { ruleById } from "../../../src/scoring";
import { scoreBoth, type Example } from "../../support/rules";

const rule = ruleById("execution-rate");

const EXAMPLES: readonly Example[] = [
  ["spent in full", { budget: "2.3", executed: "2.3", weight: 10 }, "10"],
  ["seed: 2.29 of 2.3", { budget: "2.3", executed: "2.29", weight: 10 }, "9.96"],
  ["published: 65.07 of 65.66", { budget: "65.66", executed: "65.07", weight: 10 }, "9.91"],
  ["published: 10 of 50, 20 points", { budget: 50, executed: 10, weight: 20 }, "4"],
  ["published: 76%", { budget: 100, executed: 76, weight: 10 }, "7.6"],
  ["above the budget counts as 100%", { budget: 10, executed: 12, weight: 10 }, "10"],
  ["nothing spent", { budget: 10, executed: 0, weight: 10 }, "0"],
  ["money taken back", { budget: 10, executed: -1, weight: 10 }, "0"],
  ["no budget, nothing spent", { budget: 0, executed: 0, weight: 10 }, "10"],
  ["no budget, money spent", { budget: 0, executed: 1, weight: 10 }, "0"],
  ["a negative budget has no rate", { budget: -5, executed: 1, weight: 10 }, null],
];

test.each(EXAMPLES)("%s: %j gives %s", (_what, given, score) => {
  expect(scoreBoth(rule, given)).toEqual({ score, formula: score });
});

test.each([
  ["full", 1, "10"],
  ["zero", 0, "0"],
  ["pending", 0, null],
] as const)("a zero budget scored %s, %s spent, gives %s", (zeroBudget, executed, score) => {
  expect(scoreBoth(rule, { budget: 0, executed, weight: 10 }, {}, { zeroBudget })).toEqual({ score, formula: score });
});

test("carried-over funds divide too where the scheme adds them", () => {
  const given = { budget: 80, "carried-over": 20, executed: 90, weight: 10 };
  expect(scoreBoth(rule, given, { hasCarriedOver: true })).toEqual({ score: "9", formula: "9" });
});
