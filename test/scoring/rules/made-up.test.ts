import type * as List from "../../../src/scoring/rules/list";
import type { Rule } from "../../../src/scoring";
import { over, percentOf, times } from "../../../src/figures/term";
import { COLUMN } from "../../../src/renderers/paper/columns";
import { ACTUAL, TARGET, WEIGHT } from "../../../src/scoring/rules/arithmetic";
import { readTargetAndActual } from "../../../src/scoring/reading/numeric";
import { calculatedText, facts } from "../../../src/scoring/rules/sentences";
import { isMissed, moreIsBetter, RULES, ruleByMethod, senseOf } from "../../../src/scoring";
import { calculate } from "../../support/excel";
import { generated, planned, SMALL } from "../../renderers/support";

// All that a new rule takes: what a file of its own would say, and its line in the list.
jest.mock("../../../src/scoring/rules/list", () => {
  const { RULES: all } = jest.requireActual<typeof List>("../../../src/scoring/rules/list");
  const inPart: Rule<{ readonly share: number }> = {
    id: "in-part",
    term: "打折",
    methods: ["按折计分"],
    lacking: "指标值不是一个数",
    standards: [],
    sense: ">=",
    isRising: true,
    reads: "year",
    select(context) {
      if (!context.isChosen || context.target.kind !== "quantity") return null;
      return { parameters: { share: 90 }, reason: "试一试", ...readTargetAndActual(context) };
    },
    points: ({ share }) => percentOf(over(times(WEIGHT, ACTUAL), TARGET), share),
    completion: () => over(ACTUAL, TARGET),
    explain: (_numbers, { share }, _outcome, shown) => `${facts(shown)}，按 ${share}%，${calculatedText(shown)}。`,
  };
  return { RULES: [inPart, ...all] };
});

const written = planned([
  {
    ...SMALL,
    indicators: [
      { name: "培训场次", target: "100场", actual: "50场", weight: 50, score: null, method: "按折计分" },
      { name: "满意度", target: "≥95%", actual: "90%", weight: 40, score: null },
    ],
  },
]);
const [item, other] = written.scored.projects[0]!.evaluation!.indicators;

test("a rule in the list is known by its words", () => {
  expect(RULES.map(({ id }) => id)).toContain("in-part");
  expect([ruleByMethod("打折")?.id, ruleByMethod("按折计分")?.id]).toEqual(["in-part", "in-part"]);
});

test("it scores a row and says how, and leaves the others alone", () => {
  expect([item!.rule, item!.score?.toFixed(), item!.completion?.toFixed()]).toEqual(["in-part", "22.5", "0.5"]);
  expect(item!.explained()).toBe("目标100场，完成50场，按 90%，得 50×50÷100×90÷100=22.5 分，扣 27.5 分。");
  expect(other!.rule).toBe("at-least");
});

test("what it says of itself is known wherever rules are told apart", () => {
  expect([senseOf(item!), moreIsBetter(item!), isMissed(item!)]).toEqual([">=", true, true]);
  const { year } = written.scored.dossier;
  expect(item!.watched).toContainEqual({ sheet: year!.at.sheet, row: year!.at.top, column: year!.at.left });
});

test("计分底稿 holds its term, its score and its formula", () => {
  const { cells } = generated(written.plan, "计分底稿");
  const own = cells.find(({ column, value }) => column === COLUMN.rule && value === "打折")!;
  const at = (column: number) => cells.find((cell) => cell.row === own.row && cell.column === column)!;
  const row = own.row + 1;
  const expression = `ROUND(ROUND(I${row}*H${row}/G${row}*90/100,12),2)`;
  expect(at(COLUMN.computed).value).toBe(22.5);
  expect(at(COLUMN.computed).formula).toContain(expression);
  expect(calculate(expression, { [`G${row}`]: 100, [`H${row}`]: 40, [`I${row}`]: 50 })).toBe(18);
  expect(at(COLUMN.explanation).value).toBe(`${item!.explained()}计分方式选定为“按折计分”。`);
});
