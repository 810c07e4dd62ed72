import { recognise } from "../../../src/recognition";
import { schemeById, scoreWorkbook } from "../../../src/scoring";
import { sheet, workbook, type GridCell } from "../../support/grid";
import { dossierOf } from "../shapes";

const HEAD: GridCell[][] = [
  ["2023年度项目支出绩效自评表"],
  ["项目名称", "河道保洁"],
  ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
];

/** The indicators' names and scores, and what is told that is more than an info. */
function scored(rows: GridCell[][]): {
  readonly items: string[];
  readonly total: string | null;
  readonly told: string[];
} {
  const dossier = recognise(workbook([sheet("自评", [...HEAD, ...rows])]));
  const { scored: result, findings } = scoreWorkbook(dossier, { scheme: schemeById("mof-2020-10")!, findings: [] });
  const evaluation = result.projects[0]!.evaluation!;
  return {
    items: evaluation.indicators.map(({ name, score }) => `${name} ${score?.toFixed() ?? "-"}`),
    total: evaluation.total.toFixed(),
    told: [...dossier.findings, ...findings].filter(({ severity }) => severity !== "info").map(({ check }) => check),
  };
}

const SOUND: GridCell[][] = [
  ["产出指标", "数量指标", "保洁河段", "≥8公里", "8公里", 60, null],
  ["效益指标", "生态效益", "水质达标率", "≥90%", "91%", 40, null],
];

test.each<[string, GridCell[]]>([
  ["不涉及 in the name's place", ["效益指标", "经济效益", "不涉及", "/", "/", "/", "/"]],
  ["a stroke in the name's place", ["效益指标", "经济效益", "—", "—", "—", "—", "—"]],
  ["a placeholder of the form and strokes", ["效益指标", "经济效益", "指标1：", "/", "/", "/", "/"]],
  ["无 and blanks", ["满意度指标", "服务对象满意度", "无", null, null, null, null]],
])("%s is no indicator", (_, row) => {
  expect(scored([...SOUND, row])).toEqual({ items: ["保洁河段 60", "水质达标率 40"], total: "100", told: [] });
});

test.each<[string, GridCell[]]>([
  ["strokes for everything", ["效益指标", "经济效益", "节约水费", "/", "/", "/", "/"]],
  ["不适用 and a stroke", ["效益指标", "经济效益", "节约水费", "不适用", "不适用", "—", null]],
])("a named indicator that does not apply has no weight to ask for: %s", (_, row) => {
  const { total, told } = scored([...SOUND, row]);
  expect({ total, told }).toEqual({ total: "100", told: [] });
});

test("a weight that is missing beside a target is still asked for", () => {
  expect(scored([...SOUND, ["效益指标", "经济效益", "节约水费", "≥3万元", "3万元", "/", null]]).told).toEqual([
    "weight-unreadable",
  ]);
});

test.each([
  ["unit", "计量单位"],
  ["nature", "指标性质"],
])("a row whose cell of the %s is merged into the target is read without one", (_, heading) => {
  const grid = [
    ["项目支出绩效自评表"],
    ["一级指标", "二级指标", "三级指标", "指标值", heading, "完成值", "分值", "得分"],
    ["产出指标", "数量指标", "修缮处数", "≥5处", null, "5处", 60, 60],
    ["效益指标", "社会效益", "受益户数", "≥90户", null, "95户", 40, 40],
  ];
  const [form] = dossierOf(grid, { merges: ["D3:E3"] }).forms;
  expect(form!.indicators.map(({ name, marksAt }) => [name, marksAt?.map(({ row, column }) => [row, column])])).toEqual(
    [
      ["修缮处数", []],
      ["受益户数", [[3, 4]]],
    ],
  );
});
