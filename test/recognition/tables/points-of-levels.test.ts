import { digits, dossierOf } from "../shapes";
import type { GridCell } from "../../support/grid";

type Rows = readonly (readonly GridCell[])[];

const HEADINGS = ["一级指标", "二级指标", "三级指标", "年初指标值", "年终完成值", "自评分"];

/** The points of each indicator of a form without a column for them, with ▸ those that it has with others. */
function points(rows: Rows, headings: readonly string[] = HEADINGS) {
  const { forms } = dossierOf([["项目名称", "急救中心运行"], headings, ...rows]);
  return forms[0]!.indicators.map(({ level2, name, weight, levelPoints }) => [
    level2,
    name,
    levelPoints === undefined ? weight && digits(weight) : `▸${digits(levelPoints)}`,
  ]);
}

test.each<[string, Rows, unknown[]]>([
  [
    "of its second level, where it stands alone below it",
    [
      ["产出指标40分", "数量指标15分", "派车次数", "≥15000次", "17180次", 15],
      [null, "质量指标（25分）", "培训率", "100%", "100%", 25],
    ],
    [
      ["数量指标", "派车次数", "15"],
      ["质量指标", "培训率", "25"],
    ],
  ],
  [
    "of its first level, where its second states none",
    [["效益指标（30分）", "社会效益指标", "急救人次", "≥9000人次", "9100人次", 30]],
    [["社会效益指标", "急救人次", "30"]],
  ],
  [
    "of a level with its points in a line of their own, and rows of 其中 beside it",
    [
      ["产出指标\n50分", "数量指标\n50分", "派车次数", "≥15000次", "17180次", 50],
      [null, null, "其中：夜间", null, "6000次", null],
    ],
    [
      ["数量指标", "派车次数", "50"],
      ["数量指标", "其中：夜间", null],
    ],
  ],
  [
    "the share of 100 of a level, and of those beneath it that add up to it",
    [
      ["产出指标（50%）", "数量指标（20%）", "派车次数", "≥15000次", "17180次", 20],
      [null, "质量指标（30%）", "培训率", "100%", "100%", 30],
      ["效益指标（40%）", "社会效益指标（100%）", "急救人次", "≥9000人次", "9100人次", 40],
    ],
    [
      ["数量指标", "派车次数", "20"],
      ["质量指标", "培训率", "30"],
      ["社会效益指标", "急救人次", "40"],
    ],
  ],
  [
    "its own, whatever its level has",
    [["产出指标（40分）", "数量指标（15分）", "派车次数（10分）", "≥15000次", "17180次", 10]],
    [["数量指标", "派车次数", "10"]],
  ],
  [
    "those of the level together, where several share it",
    [
      ["产出指标（40分）", "数量指标（15分）", "派车次数", "≥15000次", "17180次", 8],
      [null, null, "出诊人次", "≥16000人次", "16500人次", 7],
      [null, "质量指标（25分）", "培训率", "100%", "100%", 25],
    ],
    [
      ["数量指标", "派车次数", "▸15"],
      ["数量指标", "出诊人次", "▸15"],
      ["质量指标", "培训率", "25"],
    ],
  ],
  [
    "those of the level together, where it is typed again in every row",
    [
      ["效益指标（30分）", "社会效益指标（30分）", "急救人次", "≥9000人次", "9100人次", 15],
      ["效益指标（30分）", "社会效益指标（30分）", "普及人次", "≥500人次", "520人次", 15],
    ],
    [
      ["社会效益指标", "急救人次", "▸30"],
      ["社会效益指标", "普及人次", "▸30"],
    ],
  ],
  [
    "its row's, where the level is typed in every row and the level above is the sum",
    [
      ["效益指标（30分）", "社会效益指标（15分）", "急救人次", "≥9000人次", "9100人次", 15],
      ["效益指标（30分）", "社会效益指标（15分）", "普及人次", "≥500人次", "520人次", 15],
    ],
    [
      ["社会效益指标", "急救人次", "15"],
      ["社会效益指标", "普及人次", "15"],
    ],
  ],
  [
    "none, where a row beside it has its own",
    [
      ["产出指标（40分）", "数量指标（15分）", "派车次数（8分）", "≥15000次", "17180次", 8],
      [null, null, "出诊人次", "≥16000人次", "16500人次", 7],
    ],
    [
      ["数量指标", "派车次数", "8"],
      ["数量指标", "出诊人次", null],
    ],
  ],
  [
    "none, where shares of a second level are of a whole of their own",
    [
      ["产出指标", "数量指标（60%）", "派车次数", "≥15000次", "17180次", 30],
      [null, "质量指标（40%）", "培训率", "100%", "100%", 20],
    ],
    [
      ["数量指标", "派车次数", null],
      ["质量指标", "培训率", null],
    ],
  ],
])("the points of an indicator without a column for them are %s", (_, rows, expected) => {
  expect(points(rows)).toEqual(expected);
});

test("what an indicator says of itself counts before a column of points of its level", () => {
  const headings = ["一级指标", "分值", "二级指标", "三级指标", "年初指标值", "年终完成值", "自评分"];
  const rows: Rows = [
    ["产出指标", 50, "数量指标", "派车次数（20分）", "≥15000次", "17180次", 20],
    [null, null, "质量指标", "培训率（30分）", "100%", "100%", 30],
  ];
  const expected = [
    ["数量指标", "派车次数", "20"],
    ["质量指标", "培训率", "30"],
  ];
  expect(points(rows, headings)).toEqual(expected);
});
