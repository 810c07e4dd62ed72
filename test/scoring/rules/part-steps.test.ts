import fc from "fast-check";
import { decimal } from "../../../src/figures";
import { ruleById } from "../../../src/scoring";
import { scoreBoth, settledAs, toldOf, type Told } from "../../support/rules";
import type { IndicatorLiteral } from "../../support/form";

test.each([
  ["2024年9月底前", "2024年11月8日", "每延迟1个月扣2分，不足1个月按1个月计", "6"],
  ["2024年9月底前", "2024年10月31日", "每延迟1个月扣2分，不足1个月按1个月计", "8"],
  ["2024年9月30日前", "2024年10月15日", "每延期一个月扣3分，不足一个月的按一个月计算", "7"],
  ["2024年9月30日前", "2024年9月28日", "每延期一个月扣3分，不足一个月的按一个月计算", "10"],
  ["2024年9月30日前", "2024年10月15日", "每延期一个月扣3分，不足一个月的不扣分", "10"],
  [
    "2024年9月30日前",
    "2024年10月15日",
    "每延期一个月扣3分，不足一个月的按比例扣分",
    "晚了几个月不是整数，扣多少分要由填报人确定",
  ],
  ["2024年9月30日前", "2024年11月15日", "每延期半个月扣1分", "晚了几个月不是整数，扣多少分要由填报人确定"],
  ["2024年9月30日前", "2024年10月31日", "每延期半个月扣1分", "8"],
  ["2024年9月30日前", "2024年10月15日", "每延迟10天扣1分，不足10天按10天计", "8"],
  ["2024年9月30日前", "2024年10月15日", "每延迟10天扣1分，不足10天按比例扣", "8.5"],
  ["2024年9月30日前", "2024年10月15日", "每延迟1个季度扣2分，不足1个季度按1个季度计", "8"],
  ["≥85%", "82.6%", "每低1个百分点扣0.5分，不足1个百分点按1个百分点计", "8.5"],
  ["≥85%", "83%", "每低1个百分点扣0.5分，不足1个百分点按1个百分点计", "9"],
  ["≥85%", "82.6%", "每低1个百分点扣0.5分（不足1个百分点的按比例计算）", "8.8"],
  ["≥85%", "82.6%", "每低1个百分点扣0.5分，不足1个百分点的不计", "9"],
  ["12场", "9.5场", "每少1场扣1分，不足1场的按1场计", "7"],
  ["200件", "189件", "每低5%扣2分，不足5%按5%计", "6"],
  ["12场", "9.5场", "每完成1场得0.8分，不足1场按1场计", "8"],
])("%s, done %s, by %s: %s", (target, actual, standard, outcome) => {
  const rule = standard.includes("得0") ? "checklist" : "points-off";
  expect(settledAs(rule, { target, actual, standard })).toBe(outcome);
});

test.each<[row: Partial<IndicatorLiteral>, told: Told]>([
  [
    { target: "2024年9月底前", actual: "2024年11月8日", standard: "每延迟1个月扣2分，不足1个月按1个月计" },
    [
      "评分标准写明每月扣2分，不足 1 个月按 1 个月计",
      "目标2024年9月底前，完成2024年11月8日，晚 1 个月多，每 1 个月扣 2 分，不足 1 个月按 1 个月计，共扣 4 分，得 6 分。",
      "G6 指标“工作”：完成值“2024年11月8日”比指标值“2024年9月底前”晚 1 个月多。请核对。",
    ],
  ],
  [
    { target: "2024年9月底前", actual: "2024年10月8日", standard: "每延迟1个月扣2分，不足1个月按1个月计" },
    [
      "评分标准写明每月扣2分，不足 1 个月按 1 个月计",
      "目标2024年9月底前，完成2024年10月8日，晚不到 1 个月，每 1 个月扣 2 分，不足 1 个月按 1 个月计，共扣 2 分，得 8 分。",
      "G6 指标“工作”：完成值“2024年10月8日”比指标值“2024年9月底前”晚不到 1 个月。请核对。",
    ],
  ],
  [
    { target: "≥85%", actual: "82%", standard: "每低1个百分点扣0.5分，不足1个百分点按1个百分点计" },
    [
      "评分标准写明每百分点扣0.5分，不足 1 个百分点按 1 个百分点计",
      "目标≥85%，完成82%，低 3 个百分点，每 1 个百分点扣 0.5 分，共扣 1.5 分，得 8.5 分。",
    ],
  ],
  [
    { target: "≥85%", actual: "82.6%", standard: "每低1个百分点扣0.5分，不足部分按比例扣" },
    [
      "评分标准写明每百分点扣0.5分，不足 1 个百分点按比例计",
      "目标≥85%，完成82.6%，低 2.4 个百分点，每 1 个百分点扣 0.5 分，不足 1 个百分点按比例计，共扣 1.2 分，得 8.8 分。",
    ],
  ],
])("%j is told in words", (row, told) => {
  expect(toldOf("points-off", row)).toEqual(told);
});

test("the words of the standard go before the option of the scheme; formula and score agree", () => {
  const tenths = (most: number) => fc.integer({ min: 0, max: most }).map((value) => decimal(value).div(10));
  fc.assert(
    fc.property(
      tenths(400),
      fc.integer({ min: 1, max: 50 }).map((value) => decimal(value).div(10)),
      fc.integer({ min: 1, max: 30 }).map((value) => decimal(value).div(10)),
      fc.constantFrom("whole", "begun", "in-proportion", null),
      fc.constantFrom("whole", "begun"),
      (missed, step, points, partSteps, steps) => {
        const parameters = {
          base: "90",
          direction: "under",
          step: step.toFixed(),
          stepUnit: "百分点",
          points: points.toFixed(),
          most: null,
          isRelative: false,
          ...(partSteps === null ? {} : { partSteps }),
        };
        const quotient = missed.div(step);
        const [down, up] = [quotient.round(0, 0), quotient.round(0, 3)];
        const inProportion = missed.times(points).div(step);
        const off = { whole: down.times(points), begun: up.times(points), "in-proportion": inProportion };
        const left = decimal(10).minus(off[partSteps ?? steps]);
        const score = (left.lt(0) ? decimal(0) : left).round(2, 1).toFixed();
        const given = { actual: decimal(90).minus(missed).toFixed(), weight: 10 };
        expect(scoreBoth(ruleById("points-off"), given, parameters, { steps })).toEqual({ score, formula: score });
      },
    ),
    { numRuns: 500, seed: 31 },
  );
});
