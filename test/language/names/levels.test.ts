import {
  isCostAlone,
  isCostLevel,
  isExecutionLevel,
  isFirstLevel,
  isLevel,
  isLevelOfEither,
  isNationalLevel,
  isOutputLevel,
  isOverAllIndicators,
  kindOfIndicator,
  kindOfLevel,
  levelSaid,
} from "../../../src/language";

test.each([
  ["数量指标", "quantity"],
  ["质量指标", "quality"],
  ["时效指标", "time"],
  ["成本指标", "cost"],
  ["经济成本指标", "cost"],
  ["社会效益指标", "benefit"],
  ["可持续影响指标", "benefit"],
  ["服务对象满意度指标", "satisfaction"],
  ["履职效能", null],
  ["", null],
])("%s holds what is %s", (level, kind) => {
  expect(kindOfLevel(level)).toBe(kind);
});

test.each([
  [isOutputLevel, "产出指标", "效益指标"],
  [isCostLevel, "经济成本指标", "数量指标"],
  [isCostAlone, "成本指标", "产出成本指标"],
  [isNationalLevel, "社会效益指标", "履职效益"],
  [isExecutionLevel, "预算执行情况", "产出指标"],
  [isExecutionLevel, "项目资金", "资金管理"],
  [isOverAllIndicators, "年度绩效指标", "绩效指标完成情况"],
  [isOverAllIndicators, "绩效目标", "项目绩效目标"],
  [isFirstLevel, "产出指标", "满意度指标"],
  [isFirstLevel, "效益", "社会效益指标"],
  [isFirstLevel, "管理类指标", "管理水平指标"],
  [isFirstLevel, "过程类", "过程控制"],
  [isLevel, "产出指标", "产出数量"],
  [isLevel, "社会效益指标", "效益情况"],
  [isLevel, "满意度指标", "居民满意度"],
  [isLevelOfEither, "满意度指标", "服务对象满意度指标"],
  [isLevelOfEither, "成本", "经济成本指标"],
])("%p: %s, not %s", (is, level, other) => {
  expect([is(level), is(other)]).toEqual([true, false]);
});

test.each([
  ["产出指标", "质量指标", "quality"],
  ["效益指标", "", "benefit"],
  ["满意度指标", "服务对象", "satisfaction"],
  ["履职效能", "内部管理", null],
])("%s › %s is %s", (level1, level2, kind) => {
  expect(kindOfIndicator({ level1, level2 })).toBe(kind);
});

test.each([
  ["二、产出指标（50分）", "产出指标"],
  ["产出指标（50）", "产出指标"],
  ["产出指标(权重50%)", "产出指标"],
  ["产出指标\n（共50分）", "产出指标"],
  ["产出指标-50分", "产出指标"],
  ["数量指标：30分", "数量指标"],
  ["效益指标【30】", "效益指标"],
  ["社会效益（一）", "社会效益（一）"],
  ["指标1", "指标1"],
])("%j says the level %s", (text, level) => {
  expect(levelSaid(text)).toBe(level);
});
