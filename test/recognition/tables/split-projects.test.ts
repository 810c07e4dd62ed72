import type { GridCell, GridOptions } from "../../support/grid";
import { digits, dossierOf, projectsAddedUp } from "../shapes";

type Row = readonly GridCell[];

/** Projects with the initial budget before the others, and what was told of rows added up. */
function read(grid: readonly Row[], options: GridOptions = {}) {
  const dossier = dossierOf([["2023年项目支出预算执行情况表"], ["单位：元"], ...grid], options);
  return {
    ...projectsAddedUp(dossier),
    parts: dossier.projects.map(({ annualBudget }) => annualBudget?.parts?.length ?? 1),
    total: digits(dossier.lists[0]!.total?.executed ?? null),
  };
}

const TWICE = [
  ["湿地巡护", "500", "620", "600"],
  ["科普展览", "80", "80", "78"],
];

describe("a project whose money stands in several rows", () => {
  test.each<[string, readonly Row[], GridOptions?]>([
    [
      "one a source, the code and the name repeated",
      [
        ["项目代码", "项目名称", "资金性质", "年初预算数", "调整后预算数", "支付数"],
        ["3301-01", "湿地巡护", "一般公共预算资金", 500, 500, 480],
        ["3301-01", "湿地巡护", "政府性基金", 0, 120, 120],
        ["3301-02", "科普展览", "一般公共预算资金", 80, 80, 78],
        ["合计", null, null, 580, 700, 678],
      ],
    ],
    [
      "one a document of appropriation",
      [
        ["项目名称", "指标文号", "年初预算数", "调整后预算数", "支付数"],
        ["湿地巡护", "财预〔2023〕2号", 500, 500, 480],
        ["湿地巡护", "财资环〔2023〕41号", null, 120, 120],
        ["科普展览", "财预〔2023〕2号", 80, 80, 78],
        ["合计", null, 580, 700, 678],
      ],
    ],
    [
      "one a subject of the classification, the project known by its code",
      [
        ["科目编码", "科目名称", "项目代码", "项目名称", "年初预算数", "调整后预算数", "支付数"],
        ["2110402", "农村环境保护", "3301-01", "湿地巡护", 500, 500, 480],
        ["2110499", "其他自然生态保护", "3301-01", "湿地巡护", 0, 120, 120],
        ["2110499", "其他自然生态保护", "3301-02", "科普展览", 80, 80, 78],
        ["合计", null, null, null, 580, 700, 678],
      ],
    ],
    [
      "one a source, the name merged over them",
      [
        ["项目名称", "资金来源", "年初预算数", "调整后预算数", "支付数"],
        ["湿地巡护", "财政拨款", 500, 500, 480],
        [null, "自有资金", 0, 120, 120],
        ["科普展览", "财政拨款", 80, 80, 78],
        ["合计", null, 580, 700, 678],
      ],
      { merges: ["A4:A5"] },
    ],
    [
      "one a source, the name left blank below",
      [
        ["项目名称", "资金来源", "年初预算数", "调整后预算数", "支付数"],
        ["湿地巡护", "财政拨款", 500, 500, 480],
        [null, "自有资金", 0, 120, 120],
        ["科普展览", "财政拨款", 80, 80, 78],
        ["合计", null, 580, 700, 678],
      ],
    ],
  ])("%s", (_, grid, options = {}) => {
    const { projects: found, told, parts, total } = read(grid, options);
    expect(found).toEqual(TWICE);
    expect(told.filter((text) => !text.startsWith("project-without"))).toEqual([
      expect.stringMatching(/^project-rows-added /),
    ]);
    expect([parts, total]).toEqual([[2, 1], "678"]);
  });

  test("the row that says 合计 of its sources is the project, the others are parts of it", () => {
    const {
      projects: found,
      told,
      parts,
    } = read(
      [
        ["项目名称", "资金来源", "年初预算数", "调整后预算数", "支付数"],
        ["湿地巡护", "合计", 500, 620, 600],
        [null, "财政拨款", 500, 500, 480],
        [null, "自有资金", 0, 120, 120],
        ["科普展览", "小计", 80, 80, 78],
        [null, "财政拨款", 80, 80, 78],
        ["合计", null, 580, 700, 678],
      ],
      { merges: ["A4:A6", "A7:A8"] },
    );
    expect([found, told, parts]).toEqual([TWICE, [], [1, 1]]);
  });

  test("rows that say 其中 are parts of the one above", () => {
    const { projects: found, parts } = read([
      ["项目名称", "资金来源", "年初预算数", "调整后预算数", "支付数"],
      ["湿地巡护", "财政拨款", 500, 620, 600],
      ["湿地巡护", "其中：中央资金", 300, 400, 390],
      ["湿地巡护", "其中：地方资金", 200, 220, 210],
      ["科普展览", "财政拨款", 80, 80, 78],
      ["合计", null, 580, 700, 678],
    ]);
    expect([found, parts]).toEqual([TWICE, [1, 1]]);
  });

  test.each<[string, readonly Row[]]>([
    [
      "below 合计",
      [
        ["湿地巡护", "财政拨款", 500, 620, 600],
        ["科普展览", "财政拨款", 80, 80, 78],
        ["合计", null, 580, 700, 678],
        [null, "财政拨款", 500, 600, 580],
        [null, "自有资金", 80, 100, 98],
      ],
    ],
    [
      "below 合计 at the top",
      [
        ["合计", null, 580, 700, 678],
        [null, "财政拨款", 500, 600, 580],
        [null, "自有资金", 80, 100, 98],
        ["湿地巡护", "财政拨款", 500, 620, 600],
        ["科普展览", "财政拨款", 80, 80, 78],
      ],
    ],
  ])("rows of sources %s are parts of that", (_, rows) => {
    const head = ["项目名称", "资金来源", "年初预算数", "调整后预算数", "支付数"];
    const { projects: found, parts, total } = read([head, ...rows]);
    expect([found, parts, total]).toEqual([TWICE, [1, 1], "678"]);
  });

  test("rows that nothing keeps apart are told as repeated", () => {
    const { projects: found, told } = read([
      ["项目名称", "资金来源", "年初预算数", "调整后预算数", "支付数"],
      ["湿地巡护", "财政拨款", 500, 500, 480],
      ["湿地巡护", "财政拨款", 500, 500, 480],
    ]);
    expect([found.length, told]).toEqual([2, ["project-repeated A4 A5"]]);
  });
});

test("合计 in a column of codes left of the names is the total", () => {
  const { total, told } = read([
    ["项目编码", "项目名称", "年初预算数", "调整后预算数", "支付数"],
    ["3301-01", "湿地巡护", 500, 620, 600],
    ["3301-02", "科普展览", 80, 80, 78],
    ["合计", null, 580, 700, 678],
  ]);
  expect([total, told]).toEqual(["678", []]);
});

test.each<[string, string | null, GridOptions]>([
  ["repeated", "湿地巡护", {}],
  ["left blank below", null, {}],
  ["merged over them", null, { merges: ["A4:A6", "B4:B5"] }],
])("a second-level project stands in several rows, its name %s", (_, name, options) => {
  const { projects: found, told } = read(
    [
      ["一级项目", "二级项目", "资金来源", "年初预算数", "调整后预算数", "支付数"],
      ["生态保护", "湿地巡护", "财政拨款", 500, 500, 480],
      [null, name, "自有资金", 0, 120, 120],
      [null, "科普展览", "财政拨款", 80, 80, 78],
    ],
    options,
  );
  expect(found).toEqual([["生态保护", null, null, null], ...TWICE]);
  expect(told).toEqual([expect.stringMatching(/^project-rows-added /)]);
});

test("a row of amounts without a name below a second-level project is told", () => {
  const { told } = read([
    ["一级项目", "二级项目", "年初预算数", "调整后预算数", "支付数"],
    ["生态保护", "湿地巡护", 500, 500, 480],
    [null, null, 0, 120, 120],
  ]);
  expect(told).toEqual(["row-without-name A5:E5"]);
});
