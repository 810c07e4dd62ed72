import { recognise } from "../../src/recognition";
import { sheet, workbook } from "../support/grid";
import { digits, dossierOfSheets, findings } from "./shapes";

describe("forms and the list", () => {
  const list = (...names: string[]): (string | number)[][] => [
    ["项目名称", "预算数（万元）"],
    ...names.map((name) => [name, 1]),
  ];
  const form = (name: string): (string | number)[][] => [
    ["项目名称", name],
    ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值"],
    ["产出指标", "数量指标", "甲", "≥1个", "1个", 90],
  ];

  test("joined by name without year, numbering, code and spaces", () => {
    const dossier = dossierOfSheets({
      清单: list("1.1 投诉中心 运营经费", "51170024T0001-小型水库维修"),
      甲: form("2021年投诉中心运营经费"),
      乙: form("小型水库维修"),
    });
    expect(dossier.projects.map(({ form: index }) => index)).toEqual([0, 1]);
    expect(dossier.findings).toEqual([]);
  });

  test("a form that no list names and that has no money is told", () => {
    const amounts = [
      ["项目资金", "全年预算数", "全年执行数"],
      ["年度资金总额", 10, 9],
    ];
    const [first, ...rest] = form("小型水库维修");
    expect(findings(dossierOfSheets({ 甲: form("小型水库维修") }))).toContain("project-without-amounts B1");
    expect(findings(dossierOfSheets({ 甲: [first!, ...amounts, ...rest] }))).toEqual(["unit-assumed A2:C3"]);
  });

  test("a single near name is joined", () => {
    const dossier = dossierOfSheets({ 清单: list("基层一商会工作经费"), 甲: form("基层商协会工作经费") });
    expect(dossier.projects.map(({ form: index }) => index)).toEqual([0]);
  });

  test("一期 and 二期 are two projects", () => {
    const dossier = dossierOfSheets({ 清单: list("培训中心工程一期"), 甲: form("培训中心工程二期") });
    expect(dossier.projects.map(({ name, form: index }) => [name, index])).toEqual([
      ["培训中心工程一期", null],
      ["培训中心工程二期", 0],
    ]);
  });

  describe("a form under the title of another year", () => {
    const years = (sheets: Record<string, (string | number)[][]>) =>
      dossierOfSheets({ 清单: [["2021年项目支出表"], ...list("投诉中心经费")], 本年: [["2021年收支表"]], ...sheets });
    const titled = [["2020年度项目支出绩效自评表"], ...form("投诉中心经费")];

    test("is the project's where it has no other: the title was left over", () => {
      expect(years({ 甲: titled }).projects.map(({ form: index }) => index)).toEqual([0]);
    });

    test.each([
      ["beside this year's form", { 甲: form("投诉中心经费"), 乙: titled }, [0], ["other-year A1:F4"]],
      [
        "on a sheet kept for comparison",
        { 上年自评: titled, 甲: form("法律宣传经费") },
        [null, 0],
        ["other-year A1:F4"],
      ],
    ])("is last year's %s", (_, sheets, indices, told) => {
      const dossier = years(sheets);
      expect(dossier.projects.map(({ form: index }) => index)).toEqual(indices);
      expect(findings(dossier)).toEqual(expect.arrayContaining(told));
    });
  });

  describe("of two forms of a project", () => {
    const head = [["项目支出绩效自评表"], ["（2021年度）"]];
    const before = [["项目支出绩效自评表"], ["（2020年度）"], ...form("投诉中心经费")];
    const now = [...head, ...form("投诉中心经费")];

    test.each<[string, Record<string, (string | number)[][]>, string, string]>([
      ["the year stands below the title", { 甲: before, 乙: now }, "乙", "other-year A1:F5"],
      [
        "the year has a label",
        { 甲: [["年度", "2020年"], ...form("投诉中心经费")], 乙: now },
        "乙",
        "other-year A1:F4",
      ],
      [
        "its sheet is named after the year before",
        { "2020年": form("投诉中心经费"), 乙: now },
        "乙",
        "other-year A1:F3",
      ],
      ["its sheet is one for comparison", { 上年参考: form("投诉中心经费"), 乙: now }, "乙", "form-set-aside A1:F3"],
    ])("last year's is told and not read: %s", (_, sheets, used, told) => {
      const dossier = dossierOfSheets(sheets);
      expect(dossier.forms.map(({ range }) => range.sheet)).toEqual([used]);
      expect(dossier.year?.value).toBe(2021);
      expect(findings(dossier)).toContain(told);
    });

    test.each([
      ["2020年投诉中心经费", "2020年投诉中心经费", []],
      ["2020年农田建设", "2020年农田建设", ["2020年农田建设"]],
      ["2020年农田建设", "2020年农田建设与管护", ["2020年农田建设"]],
      ["2020年", "2020年农田建设", []],
      ["2020年农田建设", "农田建设", []],
    ])("on a sheet %s the project %s, beside one of this year's", (name, project, more) => {
      const dossier = dossierOfSheets({ [name]: form(project), 乙: now });
      expect(dossier.forms.map(({ range }) => range.sheet).filter((used) => used !== "乙")).toEqual(more);
    });

    test.each<[string, (string | number)[][] | null, boolean]>([
      ["and a list names it so", list("农田管护", "2020年农田建设"), true],
      ["and a list names it without the year", list("农田管护", "农田建设"), true],
      ["and a list names it after this year", list("农田管护", "2021年农田建设"), false],
      ["and a list has others", list("农田管护"), false],
      ["and there is no list", null, true],
    ])("on a sheet named after its project's year, %s", (_, listed, counts) => {
      const dossier = dossierOfSheets({
        ...(listed ? { 清单: listed } : {}),
        "2020年农田建设": form("2020年农田建设"),
        乙: [...head, ...form("农田管护")],
      });
      expect(dossier.forms.map(({ project }) => project?.value)).toEqual(
        counts ? ["2020年农田建设", "农田管护"] : ["农田管护"],
      );
      expect(findings(dossier).filter((text) => text.startsWith("other-year"))).toEqual(
        counts ? [] : ["other-year A1:F3"],
      );
    });

    test("beside forms named after this year it is of the year before", () => {
      const dossier = dossierOfSheets({
        "2020年办案经费": form("2020年办案经费"),
        "2021年普法经费": [...head, ...form("2021年普法经费")],
      });
      expect(dossier.forms.map(({ project }) => project?.value)).toEqual(["2021年普法经费"]);
    });

    test.each([
      [["立项时间", "2020年"]],
      [["项目起止时间", "2020年", "至", "2023年"]],
      [["主管部门：白石县林业局", "立项时间", "2020年"]],
    ])("%j in its head is no year of the form", (row) => {
      const [label, ...table] = form("农田建设");
      const dossier = dossierOfSheets({ 甲: [["项目支出绩效自评表"], label!, row, ...table], 乙: now });
      expect(dossier.forms.map(({ range }) => range.sheet)).toEqual(["甲", "乙"]);
    });

    test.each([
      [["填报单位：白石县林场", "（2020年度）", "单位：万元"]],
      [["填报单位", "白石县林场", "", "2020年度"]],
      [["（2020年度）", "单位（万元）"]],
      [["填报单位（盖章）：", "2020年度", "单位：万元"]],
    ])("its year stands in %j", (year) => {
      const dossier = dossierOfSheets({ 甲: [["项目支出绩效自评表"], year, ...form("农田建设")], 乙: now });
      expect(findings(dossier)).toContain("other-year A1:F5");
    });

    test("the hidden one is told and not read, and nothing else is told of it", () => {
      const { sheets } = workbook([
        { ...sheet("甲", form("投诉中心经费")), visibility: "hidden" },
        sheet("乙", form("投诉中心经费")),
        sheet("清单", list("投诉中心经费")),
      ]);
      const dossier = recognise(workbook(sheets));
      expect(dossier.forms.map(({ range }) => range.sheet)).toEqual(["乙"]);
      expect(findings(dossier)).toEqual(["form-set-aside A1:F3"]);
    });

    test("the only one is read, wherever it stands", () => {
      const dossier = dossierOfSheets({ 上年参考: form("投诉中心经费") });
      expect(dossier.forms.map(({ range }) => range.sheet)).toEqual(["上年参考"]);
    });
  });

  test("a form without a name on a sheet named after a project is that project's", () => {
    const dossier = dossierOfSheets({ 清单: list("投诉中心运营经费"), 投诉中心运营经费: form("").slice(1) });
    expect(dossier.projects.map(({ form: index }) => index)).toEqual([0]);
    expect(findings(dossier)[0]).toMatch(/^project-by-sheet/);
  });
});

test("amounts that the list has no column of are those of the project's form, in the list's unit", () => {
  const dossier = dossierOfSheets({
    清单: [
      ["2023年度项目经费支出表"],
      ["单位：元"],
      ["项目名称", "责任科室", "实际支出"],
      ["湿地巡护", "保护科", 504000],
      ["科普展览", "宣教科", 190000],
    ],
    自评表: [
      ["项目支出绩效自评表"],
      ["项目名称", "湿地巡护"],
      ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "得分"],
      ["年度资金总额", 50, 52, 50.4, 10],
      ["一级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
      ["产出指标", "巡护次数", "≥48次", "50次", 90],
    ],
  });
  expect(
    dossier.projects.map(({ name, initialBudget, annualBudget, executed, unit }) => [
      name,
      digits(initialBudget),
      digits(annualBudget),
      digits(executed),
      unit,
    ]),
  ).toEqual([
    ["湿地巡护", "500000", "520000", "504000", "元"],
    ["科普展览", null, null, "190000", "元"],
  ]);
  expect(findings(dossier).filter((text) => text.startsWith("unreadable"))).toEqual([]);
});
