import { chartOf } from "../../src/report/charts";
import { chooseOutline, numberStyle } from "../../src/report";
import { chooseScheme, scoreWorkbook } from "../../src/scoring";
import { dossier, form, type FormLiteral } from "../support/form";

const project = (name: string, executed: number | null): FormLiteral => ({
  sheet: name,
  project: name,
  funds: [{ annual: 10, executed, rate: null, weight: 10, score: null }],
  indicators: [
    { name: "场次", level1: "产出指标", target: "≥100场", actual: 96, weight: 50, score: null },
    { name: "满意度", level1: "满意度指标（40分）", target: "≥90%", actual: "95%", weight: 40, score: null },
  ],
  total: { weight: 100, score: null, grade: null },
});

function chart(which: "execution" | "levels", count = 2) {
  const forms = Array.from({ length: count }, (_, index) => form(project(`项目${index + 1}`, index === 0 ? 9 : null)));
  const all = dossier(forms);
  const { scored } = scoreWorkbook(all, chooseScheme(all));
  return chartOf(which, scored, numberStyle(scored, chooseOutline(scored)));
}

test("the execution of each project, with a gap where it is not known", () => {
  expect(chart("execution")!.categories).toEqual(["项目1", "项目2"]);
  expect(chart("execution")!.series).toEqual([{ name: "执行率", values: [0.9, null] }]);
});

test("what each project got at its first levels", () => {
  expect(chart("levels")!.series.map(({ name, values }) => [name, values[0]])).toEqual([
    ["预算执行率", 9],
    ["产出指标", 48],
    ["满意度指标", 40],
  ]);
});

test("of more than 20 projects the first 20, and the title says so", () => {
  const many = chart("levels", 21)!;
  expect([many.title, many.categories.length]).toEqual(["各项目得分构成（前20个）", 20]);
});

test("without a number there is none", () => {
  expect(chart("execution", 0)).toBeNull();
});
