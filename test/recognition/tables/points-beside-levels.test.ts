import { digits, dossierOf } from "../shapes";
import type { GridCell } from "../../support/grid";

type Rows = readonly (readonly GridCell[])[];

/** The points of each indicator of a form with a column of points beside its first level, with ▸ those had together. */
function points(rows: Rows, merges: readonly string[] = [], second: readonly string[] = []) {
  const headings = ["一级指标", "分值", "二级指标", ...second, "三级指标", "年初指标值", "年终完成值", "自评分"];
  const { forms } = dossierOf([["项目名称", "急救中心运行"], headings, ...rows], { merges: [...merges] });
  return forms[0]!.indicators.map(({ name, weight, levelPoints, isOfWhich }) => [
    name,
    levelPoints === undefined ? weight && digits(weight) : `▸${digits(levelPoints)}`,
    ...(isOfWhich ? ["其中"] : []),
  ]);
}

const BLANK: Rows = [
  ["产出指标", 60, "数量指标", "派车次数", "≥15000次", "17180次", 30],
  [null, null, "质量指标", "培训率", "100%", "100%", 30],
  ["效益指标", 30, "社会效益指标", "急救人次", "≥9000人次", "9100人次", 30],
];
const TOGETHER = [
  ["派车次数", "▸60"],
  ["培训率", "▸60"],
  ["急救人次", "30"],
];

test.each<[string, Rows, readonly string[]]>([
  ["blank below the first row", BLANK, []],
  ["merged over its rows", BLANK, ["A3:A4", "B3:B4"]],
])("points of a level, %s, are those of its indicators together", (_, rows, merges) => {
  expect(points(rows, merges)).toEqual(TOGETHER);
});

test("points of a second level are had together by the rows of that level alone", () => {
  const rows: Rows = [
    ["产出指标", 60, "数量指标", 20, "派车次数", "≥15000次", "17180次", 10],
    [null, null, null, null, "出诊人次", "≥16000人次", "16500人次", 10],
    [null, null, "质量指标", 40, "培训率", "100%", "100%", 40],
    ["效益指标", 30, "社会效益指标", 30, "急救人次", "≥9000人次", "9100人次", 30],
  ];
  expect(points(rows, [], ["分值"])).toEqual([
    ["派车次数", "▸20"],
    ["出诊人次", "▸20"],
    ["培训率", "40"],
    ["急救人次", "30"],
  ]);
});

test("where points are wanting a blank cell lacks them", () => {
  const rows: Rows = [
    ["产出指标", 40, "数量指标", "派车次数", "≥15000次", "17180次", 40],
    [null, null, "质量指标", "培训率", "100%", "100%", 20],
    ["效益指标", 30, "社会效益指标", "急救人次", "≥9000人次", "9100人次", 30],
  ];
  expect(points(rows).map(([, weight]) => weight)).toEqual(["40", null, "30"]);
});

test("rows to choose among keep their points for the pool", () => {
  const rows: Rows = [
    ["产出指标", 60, "数量指标", "派车次数（二者择其一）", "≥15000次", "17180次", 60],
    [null, null, null, "出诊人次（二者择其一）", "≥16000人次", "", null],
    ["效益指标", 30, "社会效益指标", "急救人次", "≥9000人次", "9100人次", 30],
  ];
  expect(points(rows).map(([, weight]) => weight)).toEqual(["60", null, "30"]);
});
