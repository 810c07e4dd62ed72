import { a1Range, type PlannedChart } from "../../../src/workbook";
import type { FormLiteral } from "../../support/form";
import { generated, planned, SMALL } from "../support";

function levelled(project: string, more: Partial<FormLiteral> = {}): FormLiteral {
  const [sessions, satisfaction] = SMALL.indicators;
  return {
    ...SMALL,
    sheet: project,
    project,
    indicators: [
      { ...sessions!, level1: "产出指标（50分）" },
      { ...satisfaction!, level1: "满意度指标" },
    ],
    ...more,
  };
}

const summaryOf = (forms: readonly FormLiteral[]) => generated(planned(forms).plan, "自评汇总表");
const cellsOf = (forms: readonly FormLiteral[], row: number) =>
  summaryOf(forms)
    .cells.filter((cell) => cell.row === row)
    .map(({ value }) => value);
const areasOf = ({ categories, series }: PlannedChart) => [
  a1Range(categories),
  ...series.map(({ name, values }) => `${name} ${a1Range(values)}`),
];

describe("a column for each first level", () => {
  test("is headed by its name without the points beside it", () => {
    expect(cellsOf([levelled("甲"), levelled("乙")], 2).slice(8)).toEqual([
      "等级",
      "预算执行率得分",
      "产出指标得分",
      "满意度指标得分",
      "自评表",
    ]);
  });

  test("takes the scores of its rows from 计分底稿", () => {
    const row = summaryOf([levelled("甲"), levelled("乙")]).cells.filter((cell) => cell.row === 3);
    expect(row.slice(9, 12).map(({ value }) => value)).toEqual([9.96, 50, 37.89]);
    expect(row[10]!.formula).toContain("'计分底稿'!$M$6");
  });

  test("shows 待定 while nothing of the level has points", () => {
    const waiting = levelled("甲", {
      indicators: [
        {
          name: "效果",
          level1: "效益指标",
          target: "有效提升",
          actual: "部分达成",
          weight: 90,
          score: null,
        },
      ],
    });
    expect(cellsOf([waiting, levelled("乙")], 3)[10]).toBe("待定");
  });

  test("is missing where the tables have no levels", () => {
    const flat = { ...SMALL, indicators: SMALL.indicators.map((row) => ({ ...row, level1: "" })) };
    expect(cellsOf([flat], 2).slice(8)).toEqual(["等级", "自评表"]);
    expect(summaryOf([flat]).charts!.map(({ title }) => title)).toEqual(["各项目预算执行率"]);
  });
});

describe("charts beneath the list", () => {
  test("execution by project and what each first level got", () => {
    const { charts } = summaryOf([levelled("甲"), levelled("乙")]);
    expect(charts!.map(({ kind, title }) => [kind, title])).toEqual([
      ["bar", "各项目预算执行率"],
      ["stacked", "各项目得分构成"],
    ]);
    expect(areasOf(charts![0]!)).toEqual(["B4:B5", "执行率 G4:G5"]);
    expect(areasOf(charts![1]!)).toEqual(["B4:B5", "预算执行率 J4:J5", "产出指标 K4:K5", "满意度指标 L4:L5"]);
  });

  test("one table alone has a bar a first level", () => {
    const [, alone] = summaryOf([levelled("甲")]).charts!;
    expect([alone!.kind, ...areasOf(alone!)]).toEqual(["column", "J3:L3", "得分 J4:L4"]);
  });

  test("of more than 20 projects the first 20 are shown, and the title says so", () => {
    const many = Array.from({ length: 21 }, (_, index) => levelled(`项目${index + 1}`));
    const { charts, print } = summaryOf(many);
    expect(charts!.map(({ title, categories }) => [title, a1Range(categories)])).toEqual([
      ["各项目预算执行率（前20个）", "B4:B23"],
      ["各项目得分构成（前20个）", "B4:B23"],
    ]);
    expect(print!.area!.bottom).toBe(charts![0]!.place.bottom);
  });
});
