import { dossierOf, indicators } from "../shapes";
import type { GridCell } from "../../support/grid";

type Row = readonly GridCell[];

const form = (...rows: readonly Row[]) => dossierOf([["项目名称", "湿地巡护"], ...rows]).forms[0]!.indicators;

const READ = [
  "产出指标/数量指标/巡护次数: 48次 → 48次 (60)",
  "满意度指标/服务对象满意度指标/居民满意度: ≥90% → 93% (30)",
];

describe("levels below headings that do not say them are told by what stands in their columns", () => {
  test.each<[string, Row, readonly Row[]]>([
    [
      "绩效指标 over the first level, 二级指标 beside it",
      ["绩效指标", "二级指标", "三级指标", "目标值", "完成值", "分值", "扣分"],
      [
        ["产出指标", "数量指标", "巡护次数", "48次", "48次", 60],
        ["满意度指标", "服务对象满意度指标", "居民满意度", "≥90%", "93%", 30],
      ],
    ],
    [
      "指标分类 over the second level",
      ["指标类别", "指标分类", "指标名称", "目标值", "完成值", "分值", "得分"],
      [
        ["产出指标", "数量指标", "巡护次数", "48次", "48次", 60],
        ["满意度指标", "服务对象满意度指标", "居民满意度", "≥90%", "93%", 30],
      ],
    ],
    [
      "headings of both levels that are anybody's",
      ["大类", "小类", "指标名称", "目标值", "完成值", "分值", "得分"],
      [
        ["产出指标", "数量指标", "巡护次数", "48次", "48次", 60],
        ["满意度指标", "服务对象满意度指标", "居民满意度", "≥90%", "93%", 30],
      ],
    ],
    [
      "指标 over the first of three columns",
      ["指标", null, null, "目标值", "完成值", "分值", "得分"],
      [
        ["产出指标", "数量指标", "巡护次数", "48次", "48次", 60],
        ["满意度指标", "服务对象满意度指标", "居民满意度", "≥90%", "93%", 30],
      ],
    ],
  ])("%s", (_, head, rows) => {
    expect(indicators(form(head, ...rows))).toEqual(READ);
  });

  test("a column of other texts left of the name is no level", () => {
    expect(
      indicators(
        form(
          ["一级指标", "责任科室", "三级指标", "目标值", "完成值", "分值"],
          ["产出指标", "保护科", "巡护次数", "48次", "48次", 60],
        ),
      ),
    ).toEqual(["产出指标//巡护次数: 48次 → 48次 (60)"]);
  });
});

test("指标 over the level, with the names beside it under no heading", () => {
  expect(
    indicators(
      form(
        ["指标", null, "目标值", "完成值", "分值", "得分"],
        ["产出指标", "巡护次数", "48次", "48次", 60],
        ["产出指标", "巡护里程", "900公里", "912公里", 20],
        ["满意度指标", "居民满意度", "≥90%", "93%", 10],
      ),
    ),
  ).toEqual([
    "产出指标//巡护次数: 48次 → 48次 (60)",
    "产出指标//巡护里程: 900公里 → 912公里 (20)",
    "满意度指标//居民满意度: ≥90% → 93% (10)",
  ]);
});

test("项目 over 项目决策 and 项目管理 is the first level, and no project", () => {
  expect(
    indicators(
      form(
        ["项目", "权重", "评价内容", "指标值", "完成值", "分值", "自评分", "评价标准及依据"],
        ["项目决策", "2分", "决策依据", "有文件", "有", 2, 2, "有文件计2分"],
        ["项目管理", "5分", "财务制度", "健全", "健全", 3, 3, "有制度计3分"],
        [null, null, "组织机构", "健全", "健全", 2, 2, "有机构计2分"],
      ),
    ),
  ).toEqual([
    "项目决策//决策依据: 有文件 → 有 (2)",
    "项目管理//财务制度: 健全 → 健全 (3)",
    "项目管理//组织机构: 健全 → 健全 (2)",
  ]);
});
