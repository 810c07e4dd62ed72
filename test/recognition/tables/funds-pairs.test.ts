import { digits, dossierOf, findings } from "../shapes";
import type { Grid } from "../regions/grids";

const TABLE: Grid = [
  ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
  ["产出指标", "数量指标", "适配件数", "≥60件", "63件", 90],
];

/** The amounts of the form's one line, with the cells of rate and score. */
function amounts(...rows: readonly (readonly (string | number | null)[])[]) {
  const { forms } = dossierOf([["2023年度项目支出绩效自评表"], ["项目名称", "辅具适配"], ...rows, ...TABLE]);
  return forms.map(({ funds }) => {
    const [line] = funds?.rows ?? [];
    if (line === undefined) return null;
    const at = (slot: typeof line.rate) => slot && `${slot.at.row}-${slot.at.column}`;
    return [
      digits(line.initialBudget),
      digits(line.annualBudget),
      digits(line.executed),
      at(line.rate),
      at(line.score),
    ];
  });
}

describe("amounts beside their labels", () => {
  test.each<[string, (string | number | null)[][], (string | null)[] | null]>([
    ["in one row", [["预算数", 48, "执行数", 46]], [null, "48", "46", null, null]],
    [
      "in two rows, the second with cells to be filled",
      [
        ["年初预算数", 45, "全年预算数", 48, "全年执行数", 46],
        ["其中：财政拨款", 45, "预算执行率（%）", null, "执行率得分", null],
      ],
      ["45", "48", "46", "3-3", "3-5"],
    ],
    [
      "one below another",
      [
        ["年初预算（万元）", 45],
        ["调整后预算（万元）", 48],
        ["实际支出（万元）", 46],
        ["预算执行率", null],
      ],
      ["45", "48", "46", "5-1", null],
    ],
    [
      "one below another, with a source between",
      [
        ["年初预算数", 45],
        ["其中：财政拨款", 45],
        ["全年预算数", 48],
        ["其中：财政拨款", 48],
        ["全年执行数", 46],
      ],
      ["45", "48", "46", null, null],
    ],
    [
      "a rate behind its own label leaves the cell beside it alone",
      [["预算数：48万元", "执行数：46万元", "执行率：96%", null, "执行率得分（分）：9.6", null]],
      [null, "48", "46", null, null],
    ],
    [
      "a rate with a colon, its unit in brackets, and the cell to be filled beside it",
      [["预算数：", 48, "执行数：", 46, "预算执行率：（%）", null, "执行率得分（单位：分）", null]],
      [null, "48", "46", "2-5", "2-7"],
    ],
    [
      "with blank cells between",
      [["项目预算数（万元）", null, 48, "项目执行数（万元）", null, 46]],
      [null, "48", "46", null, null],
    ],
    [
      "each in the unit of its label",
      [["预算安排（万元）", 48, "实际支出（元）", 460000, "支出进度", null]],
      [null, "48", "46", "2-5", null],
    ],
    [
      "a budget alone is none",
      [
        ["年初预算数", 45],
        ["负责人", "李某"],
      ],
      null,
    ],
  ])("%s", (_, rows, want) => {
    expect(amounts(...rows)).toEqual([want]);
  });

  test("those of the next form are its own", () => {
    const one = (name: string, executed: number): Grid => [
      ["项目支出绩效自评表"],
      ["项目名称", name],
      ["预算数", 48, "执行数", executed],
      ...TABLE,
    ];
    const { forms } = dossierOf([...one("辅具适配", 46), ...one("助残车位", 47)]);
    expect(forms.map(({ funds }) => digits(funds!.rows[0]!.executed))).toEqual(["46", "47"]);
  });

  test("a row of the indicators below is none of theirs", () => {
    const { forms } = dossierOf([
      ["项目支出绩效自评表"],
      ["项目名称", "辅具适配"],
      ["预算数", 48, "执行数", 46],
      ["一级指标", "三级指标", "指标值", "完成值", "分值"],
      ["预算执行", "预算执行率", "100%", "96%", 10],
      ["产出指标", "适配件数", "≥60件", "63件", 90],
    ]);
    expect(forms[0]!.funds!.rows[0]!.rate).toBeNull();
    expect(forms[0]!.executionRow?.name).toBe("预算执行率");
  });

  test("a row of the indicators under a header far above is none of theirs", () => {
    const band = (name: string): Grid => [
      [name],
      ["预算执行", "预算数", 48, "执行数", 46],
      ["管理", "预算执行率", "100%", "96%", 10],
      ["产出指标", "适配件数", "≥60件", "63件", 90],
    ];
    const { forms } = dossierOf(
      [
        ["2023年度项目支出绩效自评表"],
        ["一级指标", "三级指标", "指标值", "完成值", "分值"],
        ...band("一、辅具适配"),
        ...band("二、助残车位"),
      ],
      { merges: ["A3:E3", "A7:E7"] },
    );
    expect(forms.map(({ funds, executionRow }) => [funds!.rows[0]!.rate, executionRow?.actual.text])).toEqual([
      [null, "96%"],
      [null, "96%"],
    ]);
  });

  test.each([
    ["全年预算数：1260万元；全年执行数：1234.8万元；执行率：98%", true],
    ["预算数:48 决算数:46", true],
    ["本年预算编制规范，执行进度达到序时要求。", false],
  ])("in one sentence they are not read, which is told: %s", (text, isTold) => {
    const dossier = dossierOf([["2023年度项目支出绩效自评表"], ["项目名称", "辅具适配"], [text], ...TABLE]);
    expect(findings(dossier).includes("amounts-in-words A3")).toBe(isTold);
  });

  test.each([
    ["预算执行情况", "年初预算100.00万元，年中追加12.50万元，实际支出109.35万元，执行率97.2%。", true],
    ["资金情况", "全年预算为48万元，全年支出46万元。", true],
    ["项目概况", "全年预算为48万元，全年支出46万元。", false],
    ["预算执行情况", "预算编制规范，执行到位。", false],
  ])("nor beside %s: %s", (label, text, isTold) => {
    const dossier = dossierOf([["2023年度项目支出绩效自评表"], ["项目名称", "辅具适配"], [label, text], ...TABLE]);
    expect(findings(dossier).includes("amounts-in-words B3")).toBe(isTold);
  });

  test("a sentence below a table of them says them once more", () => {
    const funds = [
      ["项目资金（万元）", "全年预算数", "全年执行数"],
      ["年度资金总额", 48, 46],
    ];
    const said = ["资金使用情况", "全年预算48万元，实际支出46万元，专款专用。"];
    const dossier = dossierOf([["2023年度项目支出绩效自评表"], ["项目名称", "辅具适配"], ...funds, said, ...TABLE]);
    expect(findings(dossier).filter((text) => text.startsWith("amounts-in-words"))).toEqual([]);
  });
});
