import type { GridCell, GridOptions } from "../../support/grid";
import { dossierOf, projectsAddedUp } from "../shapes";

type Row = readonly GridCell[];

/** Projects with their amounts, and what was told of rows added up. */
function read(grid: readonly Row[], options: GridOptions = {}) {
  return projectsAddedUp(dossierOf([["2023年项目支出预算执行情况表"], ["单位：元"], ...grid], options));
}

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
    expect(found).toEqual([
      ["湿地巡护", "500", "620", "600"],
      ["科普展览", "80", "80", "78"],
    ]);
    expect(told).toEqual(["project-rows-added B4:G4 B5:G5", "project-rows-added B6:G6 B7:G7"]);
  });

  test.each([
    ["金额（大写）", "project-rows-added"],
    ["核算方式", "project-rows-unsure"],
  ])("texts below %s differ as well: %s", (heading, expected) => {
    const { projects: found, told } = read([
      ["项目名称", "资金来源", ...HEAD, heading],
      ["湿地巡护", "财政拨款", ...FIRST, "伍佰元整"],
      ["湿地巡护", "自有资金", ...SECOND, "壹佰贰拾元整"],
    ]);
    expect(found).toEqual([["湿地巡护", "500", "620", "600"]]);
    expect(told).toEqual([`${expected} A4:E4 A5:E5`]);
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
