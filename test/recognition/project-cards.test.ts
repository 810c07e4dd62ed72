import { digits, dossierOf, dossierOfSheets, findings, projects } from "./shapes";
import type { GridCell } from "../support/grid";

type Card = readonly (readonly GridCell[])[];

function card(name: string, budget: number, executed: number): Card {
  return [
    ["项目名称", name],
    ["实施单位", "某镇人民政府"],
    ["全年预算数（万元）", budget],
    ["全年执行数（万元）", executed],
    ["完成情况", `${name}已完成`],
  ];
}

const TITLE: Card = [["2024年度项目支出情况"]];
const PATROL = card("湿地巡护", 10, 9.5);
const WELL = card("古井修缮", 20, 20);

test.each<[string, Card]>([
  ["one below another", [...TITLE, ...PATROL, ...WELL]],
  ["with an empty row between", [...TITLE, ...PATROL, [], ...WELL]],
])("cards of projects, a line for each field, are projects with their texts: %s", (_, grid) => {
  const dossier = dossierOf(grid);
  expect(projects(dossier)).toEqual([
    ["1", "湿地巡护", "10", "9.5"],
    ["1", "古井修缮", "20", "20"],
  ]);
  expect(dossier.projects.map(({ texts }) => texts["project-effects"]?.value)).toEqual([
    "湿地巡护已完成",
    "古井修缮已完成",
  ]);
  expect(dossier.texts).toEqual([]);
});

test("a card on a sheet of its own for each project; one told twice counts once", () => {
  const dossier = dossierOfSheets({ 甲: PATROL, 乙: WELL, 丙: PATROL, 上年资料: card("戏台修缮", 5, 5) });
  expect(projects(dossier).map(([, name]) => name)).toEqual(["湿地巡护", "古井修缮"]);
  expect(findings(dossier).filter((text) => text.startsWith("project-repeated"))).toEqual(["project-repeated B1 B1"]);
});

test("cards beside a list or a form are their heads, and no projects of their own", () => {
  const list = [
    ["项目名称", "年初预算数", "全年预算数", "全年执行数"],
    ["湿地巡护项目", 10, 10, 9.5],
  ];
  expect(projects(dossierOfSheets({ 清单: list, 卡片: [...PATROL, ...WELL] })).map(([, name]) => name)).toEqual([
    "湿地巡护项目",
  ]);
});

test("a card of another office is told, and no project", () => {
  const dossier = dossierOf([
    ["采购项目登记"],
    ["项目名称", "办公电脑采购"],
    ["供应商", "甲公司"],
    ["采购方式", "询价"],
    ["预算金额", 10],
    ["支付金额", 9.5],
  ]);
  expect(dossier.projects).toEqual([]);
  expect(findings(dossier).filter((text) => text.startsWith("foreign"))).toHaveLength(1);
});

describe("a list by township without a column of projects", () => {
  const HEADINGS = ["序号", "乡镇（街道）", "预算金额", "支付金额"];
  const ROWS: Card = [
    [1, "东湖镇", 10, 9],
    [2, "西山乡", 20, 20],
    ["合计", null, 30, 29],
  ];

  test("is a list of its rows where a title alone speaks of the evaluation", () => {
    const dossier = dossierOf([["2024年度道路养护项目绩效情况"], HEADINGS, ...ROWS]);
    expect(projects(dossier)).toEqual([
      ["1", "东湖镇", "10", "9"],
      ["1", "西山乡", "20", "20"],
    ]);
  });

  test("is one project's money below its name", () => {
    const dossier = dossierOf([["项目支出绩效自评表"], ["项目名称", "农村公路养护"], HEADINGS, ...ROWS]);
    expect(projects(dossier)).toEqual([["1", "农村公路养护", "30", "29"]]);
  });

  test("is a form's money above its indicators", () => {
    const dossier = dossierOf([
      ["道路养护项目绩效自评表"],
      HEADINGS,
      ...ROWS,
      ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
      ["产出指标", "数量指标", "养护里程", "≥13公里", "13公里", 100, 100],
    ]);
    expect(dossier.forms.map(({ funds }) => funds?.rows.map(({ executed }) => digits(executed)))).toEqual([
      ["9", "20", "29"],
    ]);
  });
});
