import type { GridCell, GridOptions } from "../../support/grid";
import { digits, dossierOf, findings, projects } from "../shapes";

type Row = readonly GridCell[];

/** Projects with the initial budget before the others, and what was told of rows added up. */
function read(grid: readonly Row[], options: GridOptions = {}) {
  const dossier = dossierOf([["2023年项目支出预算执行情况表"], ["单位：元"], ...grid], options);
  return {
    projects: projects(dossier).map(([, name, annual, executed], at) => [
      name,
      digits(dossier.projects[at]!.initialBudget),
      annual,
      executed,
    ]),
    told: findings(dossier).filter((text) => /^(?:project-|row-)/.test(text)),
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

describe("rows of one name that may be several projects", () => {
  const HEAD = ["年初预算数", "调整后预算数", "支付数"];
  const [FIRST, SECOND] = [
    [500, 500, 480],
    [0, 120, 120],
  ];

  test.each<[string, readonly string[], readonly GridCell[], readonly GridCell[]]>([
    [
      "of two units",
      ["实施单位", "项目名称", "资金来源"],
      ["东片站", "湿地巡护", "财政拨款"],
      ["西片站", "湿地巡护", "自有资金"],
    ],
    [
      "of two codes",
      ["项目代码", "项目名称", "资金来源"],
      ["3301-01", "湿地巡护", "财政拨款"],
      ["3301-02", "湿地巡护", "自有资金"],
    ],
    [
      "of two codes in numbers",
      ["项目编码", "项目名称", "资金来源"],
      [330101, "湿地巡护", "财政拨款"],
      [330102, "湿地巡护", "自有资金"],
    ],
    ["of two kinds of projects", ["项目名称", "项目性质"], ["湿地巡护", "延续性"], ["湿地巡护", "一次性"]],
    ["with other amounts", ["项目名称", "拨款金额"], ["湿地巡护", 480], ["湿地巡护", 120]],
    ["with amounts of two quarters", ["项目名称", "一季度资金来源"], ["湿地巡护", 480], ["湿地巡护", 120]],
  ])("%s stay apart and are told", (_, head, first, second) => {
    const { projects: found, told } = read([
      [...head, ...HEAD],
      [...first, ...FIRST],
      [...second, ...SECOND],
    ]);
    const at = "ABC"[head.indexOf("项目名称")];
    expect(found).toEqual([
      ["湿地巡护", "500", "500", "480"],
      ["湿地巡护", "0", "120", "120"],
    ]);
    expect(told).toEqual([`project-repeated ${at}4 ${at}5`]);
  });

  test.each<[string, string, string, string]>([
    ["支出功能科目", "农村环境保护", "其他自然生态保护", "project-rows-unsure C4:F4 C5:F5"],
    ["政府预算支出经济分类", "办公经费", "委托业务费", "project-rows-added C4:F4 C5:F5"],
  ])("of two %s are added up", (heading, first, second, expected) => {
    const { projects: found, told } = read([
      ["实施单位", heading, "项目名称", ...HEAD],
      ["东片站", first, "湿地巡护", ...FIRST],
      ["东片站", second, "湿地巡护", ...SECOND],
    ]);
    expect([found, told]).toEqual([[["湿地巡护", "500", "620", "600"]], [expected]]);
  });

  test("a name merged over them, or their code, leaves no doubt", () => {
    const { projects: found, told } = read(
      [
        ["项目代码", "项目名称", "实施单位", "资金来源", ...HEAD],
        ["3301-01", "湿地巡护", "东片站", "财政拨款", ...FIRST],
        [null, null, "西片站", "自有资金", ...SECOND],
        ["3301-02", "科普展览", "东片站", "支出", 50, 50, 48],
        ["3301-02", "科普展览", "东片站", "收入", 30, 30, 30],
      ],
      { merges: ["A4:A5", "B4:B5"] },
    );
    expect(found).toEqual(TWICE);
    expect(told).toEqual(["project-rows-added B4:G4 B5:G5", "project-rows-added B6:G6 B7:G7"]);
  });

  test("what is said of each row in words of its own keeps none apart", () => {
    const { projects: found } = read([
      ["项目名称", "资金来源", ...HEAD, "备注"],
      ["湿地巡护", "财政拨款", ...FIRST, "已完成"],
      ["湿地巡护", "自有资金", ...SECOND, "年中追加"],
    ]);
    expect(found).toEqual([["湿地巡护", "500", "620", "600"]]);
  });
});

test("of two lists side by side each is kept by its own columns", () => {
  const { projects: found, told } = read([
    ["项目名称", "资金来源", "调整后预算数", "支付数", null, "项目名称", "调整后预算数", "支付数"],
    ["湿地巡护", "财政拨款", 500, 480, null, "科普展览", 80, 78],
    ["湿地巡护", "自有资金", 120, 120, null, "科普展览", 20, 20],
  ]);
  expect(found.map(([name, , annual]) => [name, annual])).toEqual([
    ["湿地巡护", "620"],
    ["科普展览", "80"],
    ["科普展览", "20"],
  ]);
  expect(told).toEqual(["project-rows-added A4:D4 A5:D5", "project-repeated F4 F5"]);
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
