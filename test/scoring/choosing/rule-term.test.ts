import { ruleTerm } from "../../../src/scoring";
import { CHANGE, evaluate, RATE } from "../pools/support";

test("a rule by its term, in a pool behind the one of the row itself", () => {
  const { evaluation } = evaluate([RATE, CHANGE]);
  expect(evaluation.indicators.map(ruleTerm)).toEqual(["至少", "组合（至多）", "组合（至多）"]);
});
