import { withoutContinuation } from "../../../src/recognition/regions";
import { dossierOf, indicators } from "../shapes";

test.each([
  ["产出指标（续）", "产出指标"],
  ["产出指标(续1)", "产出指标"],
  ["产出指标（接上页）", "产出指标"],
  ["产出指标（续上表） ", "产出指标"],
  ["产出指标（50分）", "产出指标（50分）"],
  ["可持续影响指标", "可持续影响指标"],
  ["续建工程（一期）", "续建工程（一期）"],
])("%s is %s", (text, name) => {
  expect(withoutContinuation(text)).toBe(name);
});

test("a level and a project that the next page says again go on", () => {
  const { forms } = dossierOf([
    ["2023年度项目支出绩效自评表"],
    ["项目名称", "一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值"],
    ["渠系配套", "产出指标", "数量指标", "衬砌渠道", "≥9公里", "9公里", 50],
    ["渠系配套（续）", "产出指标（续）", "数量指标（续）", "新建斗门", "12座", "12座", 50],
  ]);
  expect(forms.map(({ project, indicators: rows }) => [project?.value, ...indicators(rows)])).toEqual([
    ["渠系配套", "产出指标/数量指标/衬砌渠道: ≥9公里 → 9公里 (50)", "产出指标/数量指标/新建斗门: 12座 → 12座 (50)"],
  ]);
});
