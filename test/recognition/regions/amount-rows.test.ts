import { digits, dossierOf, findings, projects } from "../shapes";
import { cutOf } from "./grids";

describe("a row that ends a table of amounts", () => {
  test.each([
    ["a label with its text", ["年度总体目标", "办好各项活动，服务全体会员。", null, "完成情况", "全部办好。"]],
    ["the form's own score", ["自评得分", null, null, "自评等级", null]],
    ["a label with the year", ["预算年度", "2023"]],
    ["headings of texts", ["全年绩效目标", null, null, "全年目标实际完成情况", null]],
  ])("%s", (_, row) => {
    const grid = [
      ["部门整体绩效自评表"],
      ["任务名称", "主要内容", "预算金额（万元）", "执行数（万元）", "完成情况"],
      ["会员培训", "办班", 12, 11, "已完成"],
      ["金额合计", null, 12, 11],
      row,
      ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
      ["产出指标", "数量指标", "培训会员", "≥90人", "95人", 100],
    ];
    expect(cutOf(grid)).toContain("amounts A2:G4");
    expect(findings(dossierOf(grid)).filter((text) => text.startsWith("unreadable-amount"))).toEqual([]);
  });

  test("the funds end where the goals begin", () => {
    const grid = [
      ["2024年度项目支出绩效自评表"],
      ["项目名称", "创业扶持"],
      ["项目预算执行情况（万元）", "全年预算数（A）", null, "全年执行数（B）"],
      [null, 74, null, 66],
      ["当年绩效目标", "全年绩效目标", null, "全年目标实际完成情况"],
      [null, "扶持创业人员120人，带动就业300人。", null, "扶持创业人员131人，带动就业310人。"],
      ["指标类型", "指标名称", "指标性质", "指标值", "计量单位", "指标权重", "全年完成值"],
      ["产出类指标", "扶持人数", "≥", 120, "人", 100, 131],
    ] as const;
    const dossier = dossierOf(grid, { merges: ["A3:A4", "A5:A6"] });
    expect(findings(dossier).filter((text) => text.startsWith("unreadable"))).toEqual([]);
    expect(dossier.forms[0]!.funds!.rows.map(({ executed }) => digits(executed))).toEqual(["66"]);
  });
});

describe("several lists on one sheet", () => {
  test("each has its own header and total", () => {
    const head = ["序号", "项目名称", "年初预算", "调整后预算", "实际支出", "支出率"] as const;
    const grid = [
      ["某镇2024年项目资金使用情况表"],
      ["单位：万元"],
      ["一、上级专项资金项目"],
      head,
      [1, "圩堤加固", 10, 12, 11],
      ["合计", null, 10, 12, 11],
      [],
      ["二、镇本级项目"],
      head,
      [1, "敬老院运转", 5, 5, 5],
      ["合计", null, 5, 5, 5],
    ] as const;
    expect(cutOf(grid)).toEqual(["title A1:F1", "amounts A4:F6", "amounts A9:F11"]);
    expect(dossierOf(grid).projects.map(({ name, executed }) => [name, digits(executed)])).toEqual([
      ["圩堤加固", "11"],
      ["敬老院运转", "5"],
    ]);
  });
});

test("a list beside another table is read, though numbers of that one stand in the row of its headings", () => {
  const dossier = dossierOf([
    ["2023年度项目支出预算执行表", null, null, null, null, "执行情况分析"],
    ["项目名称", "年初预算", "调整预算", "决算数", null, "类别", "个数"],
    ["湿地巡护", 50, 52, 50.4, null, "执行率90%以上", 2],
    ["科普展览", 20, 20, 19, null, "合计", 2],
    ["合计", 70, 72, 69.4],
  ]);
  expect(projects(dossier)).toEqual([
    ["1", "湿地巡护", "52", "50.4"],
    ["1", "科普展览", "20", "19"],
  ]);
});

test("numbers of a table beside stand in the very row of the headings", () => {
  const dossier = dossierOf([
    ["2023年度项目支出预算执行表"],
    ["项目名称", "年初预算", "调整预算", "决算数", null, "执行率100%", 2],
    ["湿地巡护", 50, 52, 50.4, null, "执行率90%以上", 3],
    ["科普展览", 20, 20, 19, null, "合计", 5],
  ]);
  expect(projects(dossier).map(([, name]) => name)).toEqual(["湿地巡护", "科普展览"]);
});

describe("below the total of a list", () => {
  const LIST = [
    ["2024年度项目支出情况表", null, "单位：万元"],
    ["项目名称", "年初预算数", "全年预算数", "全年执行数"],
    ["湿地巡护", 10, 12, 11],
    ["古井修缮", 20, 20, 19],
  ] as const;
  const TOTAL = ["合计", 30, 32, 30] as const;

  test.each<[string, readonly (readonly (string | number)[])[]]>([
    [
      "who filled it in, in a row of headings",
      [
        ["单位", "姓名", "年度"],
        ["某县林业局", "赵一", "2024"],
      ],
    ],
    [
      "of which project, too",
      [
        ["单位", "项目/姓名", "年度"],
        ["某县林业局", "湿地巡护/赵一", "2024年度"],
      ],
    ],
    [
      "each beside its label",
      [
        ["单位", "某县林业局"],
        ["姓名", "赵一"],
        ["年度", "2024年度"],
      ],
    ],
    [
      "another table",
      [
        ["科室", "经办人", "附件"],
        ["办公室", "赵一", 3],
      ],
    ],
  ])("stands %s, and no project", (_, rows) => {
    const dossier = dossierOf([...LIST, TOTAL, ...rows]);
    expect(projects(dossier).map(([, name]) => name)).toEqual(["湿地巡护", "古井修缮"]);
    expect(findings(dossier).filter((text) => text.startsWith("unreadable"))).toEqual([]);
  });

  test.each(["约5万元", "待批"])("a project whose amount is %s is still told", (amount) => {
    const dossier = dossierOf([...LIST, TOTAL, ["戏台修缮", amount, "待批", null]]);
    expect(projects(dossier).map(([, name]) => name)).toEqual(["湿地巡护", "古井修缮", "戏台修缮"]);
    expect(findings(dossier).filter((text) => text.startsWith("unreadable"))).not.toEqual([]);
  });

  test("a total above the projects ends nothing", () => {
    const dossier = dossierOf([...LIST.slice(0, 2), TOTAL, ["戏台修缮", "待批", "待批", null], ...LIST.slice(2)]);
    expect(projects(dossier).map(([, name]) => name)).toEqual(["戏台修缮", "湿地巡护", "古井修缮"]);
  });
});
