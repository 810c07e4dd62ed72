import { unitAsText, unitFromText, unitResultOf } from "../../src/app";

const indicator = (level1: string, weight: string, score: string | null, given: string | null = null) => ({
  level1,
  weight,
  score,
  given,
  sources: { weight: "'整体'!G5" },
});

const RESULT = {
  unit: { name: "区水务局", year: 2023 },
  tables: [{ kind: "indicators", sheet: "整体", range: "A3:H20" }],
  projects: [
    { level: 1, annualBudget: "300000", executed: "200000", unitOfAmount: "元", evaluation: null },
    {
      level: 2,
      annualBudget: "200000",
      executed: "150000",
      unitOfAmount: "元",
      evaluation: { total: "92", givenTotal: "95", grade: "优", indicators: [indicator("产出", "90", "90")] },
    },
    { level: 2, annualBudget: "10", executed: null, unitOfAmount: "万元", evaluation: null },
    { level: 1, annualBudget: "1.5", executed: "1", unitOfAmount: "万元", evaluation: null },
  ],
  department: {
    total: "80",
    givenTotal: null,
    grade: null,
    indicators: [
      indicator("产出", "50", "45"),
      indicator("产 出（70分）", "20", null, "15"),
      indicator("效益", "20", null),
    ],
  },
  findings: [{ severity: "error" }, { severity: "info" }],
};

test("reads a unit from what score --json prints", () => {
  const unit = unitResultOf("甲/水务局.xlsx", RESULT);
  expect(JSON.parse(JSON.stringify(unit))).toEqual({
    file: "甲/水务局.xlsx",
    name: "区水务局",
    year: 2023,
    form: "'整体'!A3:H20",
    score: "80",
    computed: "80",
    grade: null,
    levels: [
      { name: "产出", score: "60", weight: "70" },
      { name: "效益", score: "0", weight: "20" },
    ],
    budget: "31.5",
    executed: "16",
    projects: [{ score: "95", grade: "优" }],
    waiting: 1,
    errors: 1,
    isAllFull: false,
  });
});

test.each([[null], ["text"], [[1]]])("what is no result is refused: %j", (result) => {
  expect(() => unitResultOf("a.xlsx", result)).toThrow(TypeError);
});

test("without a name the unit is called after its file; what is missing is nothing", () => {
  const unit = unitResultOf("甲/水务局.xlsx", { projects: "?" });
  expect(unit).toMatchObject({ name: "水务局", score: null, budget: null, levels: [], isAllFull: false, form: null });
});

test.each([
  ["with everything", RESULT],
  ["with nothing", {}],
])("a unit %s is the same after its way as text", (_, result) => {
  const unit = unitResultOf("甲/水务局.xlsx", result);
  expect(unitFromText(unitAsText(unit))).toEqual(unit);
});
