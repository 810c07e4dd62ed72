import type { GridCell } from "../../support/grid";
import { dossierOf, dossierOfSheets, projects } from "../shapes";

const FORM = (project: string): GridCell[][] => [
  ["2023年度项目支出绩效自评表"],
  ["项目名称", project],
  ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值"],
  ["产出指标", "数量指标", "检修台数", "≥3台", "3台", 100],
];

describe("a code before a project's name", () => {
  test.each<[string, string, string]>([
    ["in brackets", "[50012322T000001234567]山路养护", "山路养护"],
    ["in Chinese brackets", "【510123】山路养护", "山路养护"],
    ["before a hyphen", "51012324T000010263000-山路养护", "山路养护"],
    ["with nothing between", "360000231020009900123山路养护", "山路养护"],
    ["in the form alone", "山路养护", "[50012322T000001234567]山路养护"],
    ["none: a name that begins with #", "#3机组检修", "#3机组检修"],
    ["none: a year in brackets", "（2023）山路养护", "（2023）山路养护"],
  ])("%s", (_, listed, inForm) => {
    const dossier = dossierOfSheets({
      清单: [["2023年项目支出表"], ["项目名称", "预算数", "执行数"], [listed, 20, 19], ["合计", 20, 19]],
      自评: FORM(inForm),
    });
    expect(dossier.projects.map(({ name, form }) => [name, form])).toEqual([[listed, 0]]);
  });

  test("a list whose codes have a column of their own", () => {
    const dossier = dossierOfSheets({
      清单: [
        ["2023年项目支出预算执行情况"],
        ["项目编码", "内部编号", "项目名称", "预算数", "执行数"],
        ["360000231020009900123", "X1", "山路养护", "20.00", "19.00"],
        ["360000231020009900124", "X2", "桥梁检测", "8.00", "8.00"],
        ["合计", null, null, "28.00", "27.00"],
      ],
      自评: FORM("山路养护"),
    });
    expect(projects(dossier)).toEqual([
      ["1", "山路养护", "20", "19"],
      ["1", "桥梁检测", "8", "8"],
    ]);
    expect(dossier.projects[0]!.form).toBe(0);
  });
});

describe("names that begin with #", () => {
  test("are projects", () => {
    const dossier = dossierOf([
      ["2023年项目支出表"],
      ["项目名称", "预算数", "执行数"],
      ["#1机组检修", 20, 19],
      ["#2机组检修", 30, 28],
      ["合计", 50, 47],
    ]);
    expect(projects(dossier)).toEqual([
      ["1", "#1机组检修", "20", "19"],
      ["1", "#2机组检修", "30", "28"],
    ]);
  });

  test("are 其中 where the total is the sum of the others", () => {
    const dossier = dossierOf([
      ["2023年项目支出表"],
      ["项目名称", "预算数", "执行数"],
      ["机组检修", 20, 19],
      ["#备件", 5, 5],
      ["厂区绿化", 30, 28],
      ["合计", 50, 47],
    ]);
    expect(projects(dossier)).toEqual([
      ["1", "机组检修", "20", "19"],
      ["1", "厂区绿化", "30", "28"],
    ]);
  });
});

describe("rows of the functional classification are no projects", () => {
  const MADE = [
    ["1", "[50012322T000001234567]山路养护", "20", "19"],
    ["1", "[50012322T000001234568]桥梁检测", "8", "8"],
  ];

  test("with subjects and projects in columns of their own", () => {
    expect(
      projects(
        dossierOf([
          ["2023年项目支出明细表"],
          ["科目编码", "科目名称", "项目名称", "预算数", "决算数"],
          ["214", "交通运输支出", null, 28, 27],
          ["21401", "公路水路运输", null, 28, 27],
          ["2140106", "公路养护", "[50012322T000001234567]山路养护", 20, 19],
          ["2140199", "其他公路水路运输支出", "[50012322T000001234568]桥梁检测", 8, 8],
          ["合计", null, null, 28, 27],
        ]),
      ),
    ).toEqual(MADE);
  });

  test("with subjects and projects in one column, by their codes", () => {
    expect(
      projects(
        dossierOf([
          ["2023年项目支出明细表"],
          ["科目（项目）编码", "项目名称", "预算数", "决算数"],
          [null, "214 交通运输支出", 28, 27],
          [null, "21401公路水路运输", 28, 27],
          [null, "2140106-公路养护", 28, 27],
          [null, "[50012322T000001234567]山路养护", 20, 19],
          [null, "[50012322T000001234568]桥梁检测", 8, 8],
          [null, "合计", 28, 27],
        ]),
      ),
    ).toEqual(MADE);
  });
});

describe("the unit's name", () => {
  test.each<[string, GridCell[][], string | null]>([
    [
      "behind its label, whatever stands in a heading",
      [["2023年度自评数据导出"], ["预算单位名称：丰水县路灯所"], ["单位编码", "单位名称", "项目编码", "项目名称"]],
      "丰水县路灯所",
    ],
    [
      "below the heading of a column that says one name",
      [
        ["2023年度自评数据导出"],
        ["单位编码", "单位名称", "项目编码", "项目名称", "预算数", "执行数"],
        ["3501", "丰水县路灯所", "X1", "路灯维护", 2, 2],
        ["3501", "丰水县路灯所", "X2", "桥梁维护", 2, 2],
      ],
      "丰水县路灯所",
    ],
    [
      "of several units none",
      [
        ["2023年度自评数据导出"],
        ["单位编码", "单位名称", "项目编码", "项目名称", "预算数", "执行数"],
        ["3501", "丰水县路灯所", "X1", "路灯维护", 2, 2],
        ["3502", "丰水县园林所", "X2", "草坪维护", 2, 2],
      ],
      null,
    ],
    ["with its code before it", [["项目支出表"], ["单位名称：[205017]丰水师范学校", "单位：元"]], "丰水师范学校"],
    ["with another label behind it", [["项目支出表"], ["填报单位：丰水县医院 填报人：某某"]], "丰水县医院"],
    [
      "at the end of the table",
      [
        ["项目支出表"],
        ["项目名称", "预算数", "执行数"],
        ...Array.from({ length: 9 }, (_, at): GridCell[] => [`项目甲${at}`, 2, 2]),
        ["编制单位：丰水县医院（公章）", null, "2024年3月1日"],
      ],
      "丰水县医院",
    ],
  ])("%s", (_, grid, expected) => {
    expect(dossierOf(grid).unitName?.value ?? null).toBe(expected);
  });
});
