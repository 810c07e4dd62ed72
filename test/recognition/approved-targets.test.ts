import { dossierOf, dossierOfSheets, findings, indicators } from "./shapes";

const DEPARTMENT = [
  ["2024年部门整体预算绩效目标表"],
  ["部门名称", "某区文旅局"],
  ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
  [null, "产出指标", "数量指标", "举办展览", "≥12场"],
  [null, null, "成本指标"],
  [null, "效益指标", "社会效益指标", "参观人次（人次）", 50000],
] as const;
const DECLARED = [
  ["项目支出绩效目标申报表"],
  ["项目名称", "文物普查"],
  ["一级指标", "二级指标", "三级指标", "指标值", "分值"],
  ["产出指标", "数量指标", "普查文物点", "≥300处", 60],
  ["效益指标", "社会效益指标", "保护意识", "提升", 40],
] as const;

describe("approved targets", () => {
  test("go on below lines of the form that nobody filled in", () => {
    const grid = [
      ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
      [null, "效益指标", "生态效益指标"],
      [],
      [null, null, "可持续影响指标"],
      [],
      [],
      [null, "满意度指标", "服务对象满意度指标", "观众满意度", "≥90%"],
    ] as const;
    const { targets } = dossierOf(grid, { merges: ["A1:A7", "B2:B6", "C2:C3", "C4:C6"] });
    expect(indicators(targets[0]!.indicators)).toEqual(["满意度指标/服务对象满意度指标/观众满意度: ≥90% →  (-)"]);
  });

  test("of the unit, without weights", () => {
    const dossier = dossierOf(DEPARTMENT);
    expect([dossier.forms, dossier.targets.map(({ project }) => project)]).toEqual([[], [null]]);
    expect(indicators(dossier.targets[0]!.indicators)).toEqual([
      "产出指标/数量指标/举办展览: ≥12场 →  (-)",
      "效益指标/社会效益指标/参观人次（人次）: 50000 →  (-)",
    ]);
    expect(findings(dossier).filter((text) => text.startsWith("targets"))).toEqual(["targets-taken A1:E6"]);
  });

  test("of a project that no list names, with weights", () => {
    const dossier = dossierOf(DECLARED);
    expect(dossier.projects.map(({ name, form }) => [name, form])).toEqual([["文物普查", null]]);
    expect(indicators(dossier.targets[0]!.indicators)).toEqual([
      "产出指标/数量指标/普查文物点: ≥300处 →  (60)",
      "效益指标/社会效益指标/保护意识: 提升 →  (40)",
    ]);
  });

  test("count for nothing where the project has its evaluation, and in another year", () => {
    const evaluated = dossierOfSheets({
      目标: DECLARED,
      自评: [
        ["2024年度项目支出绩效自评表"],
        ["项目名称", "文物普查"],
        ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
        ["产出指标", "数量指标", "普查文物点", "≥300处", "301处", 100],
      ],
    });
    expect([evaluated.forms.length, evaluated.targets]).toEqual([1, []]);
    expect(findings(evaluated)).toContain("goal-table A1:E5");
    const later = dossierOfSheets({
      清单: [["2023年项目支出表"], ["项目名称", "全年预算数（万元）", "全年执行数（万元）"], ["展陈", 3, 2]],
      清单二: [["2023年收支总表"], ["收入项目", "预算数（万元）", "决算数（万元）"], ["财政拨款收入", 3, 2]],
      目标: DEPARTMENT,
    });
    expect(later.targets).toEqual([]);
  });
});
