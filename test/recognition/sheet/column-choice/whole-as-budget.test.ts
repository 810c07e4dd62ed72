import { digits, dossierOf, findings } from "../../shapes";

/** Budget and spending of the first project below these headings, and what is told of them. */
function read(headings: string, numbers: readonly number[]) {
  const dossier = dossierOf([
    ["项目名称", ...headings.split("｜")],
    ["湿地巡护", ...numbers],
    ["科普宣传", ...numbers.map((number) => number * 2)],
  ]);
  const [project] = dossier.projects;
  const told = findings(dossier).filter((text) => text.startsWith("whole-as-budget"));
  return [digits(project!.annualBudget), digits(project!.executed), ...told];
}

test.each([
  ["财政拨款｜其他资金｜合计｜执行数", [10, 2, 12, 11], "D1"],
  ["中央｜地方｜总计（万元）｜执行数", [10, 2, 12, 11], "D1"],
  ["合计｜财政拨款｜其他资金｜执行数", [12, 10, 2, 11], "B1"],
  ["财政拨款｜其他资金｜合计｜备注｜执行数", [10, 2, 12, 0, 11], "D1"],
  ["财政拨款｜上年结转｜合计｜执行数", [10, 2, 12, 11], "D1"],
  ["一般公共预算｜政府性基金｜合计｜执行数", [10, 2, 12, 11], "D1"],
  ["年初预算｜财政拨款｜其他资金｜合计｜执行数", [10, 10, 2, 12, 11], "E1"],
  ["财政拨款｜其他资金｜合计｜财政拨款支出｜其他资金支出｜支出合计", [10, 2, 12, 9, 2, 11], "D1"],
])("%s: the whole of the sources is the budget where no column is called so", (headings, numbers, cell) => {
  expect(read(headings, numbers)).toEqual(["12", "11", `whole-as-budget ${cell}`]);
});

test.each([
  ["总数｜人数｜执行数", [12, 2, 11]],
  ["财政拨款｜合计｜其他资金｜小计｜执行数", [10, 10, 2, 2, 11]],
])("%s: what has no sources beside it, or is one of several, is no budget", (headings, numbers) => {
  expect(read(headings, numbers)).toEqual([null, "11"]);
});

test.each(["项目资金来源", "项目资金（万元）", "经费来源情况"])(
  "a form's sources below %s, in one row without a name",
  (label) => {
    const dossier = dossierOf([
      ["项目支出绩效自评表"],
      ["项目名称", "湿地巡护"],
      [label, "中央", "省、地", "本级", "其他", "合计", "执行数", "执行率"],
      ["", 12, 8, 10, 0, 30, 27, "90%"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "巡护次数", "≥20次", "21次", 90, ""],
    ]);
    expect(digits(dossier.projects[0]!.annualBudget)).toBe("30");
  },
);
