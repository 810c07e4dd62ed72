import { DEFAULT_OPTIONS, ruleById } from "../../../src/scoring";
import { numbers, scoreBoth } from "../../support/rules";

const rule = ruleById("checklist");

const ITEMS = {
  items: [
    { words: "制度健全", points: "2" },
    { words: "执行有效", points: "3" },
  ],
};

test("all met is the whole weight", () => {
  expect(scoreBoth(rule, { actual: 1, weight: 5 }, ITEMS)).toEqual({ score: "5", formula: "5" });
});

test("which are met only the accountant can say", () => {
  const { score, bounds } = rule.evaluate(numbers({ weight: 5 }), ITEMS, DEFAULT_OPTIONS);
  expect([score, bounds?.low.toFixed(), bounds?.high.toFixed()]).toEqual([null, "0", "5"]);
});

test("the sentence lists the items with their points", () => {
  const outcome = rule.evaluate(numbers({ weight: 5 }), ITEMS, DEFAULT_OPTIONS);
  const shown = { target: "", actual: "", weight: "5", score: "" };
  expect(rule.explain(numbers({ weight: 5 }), ITEMS, outcome, shown)).toContain("制度健全 2 分、执行有效 3 分");
});
