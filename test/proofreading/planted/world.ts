import { evaluateWorkbook } from "../../../src/app";
import type { ScoredWorkbook } from "../../../src/scoring";
import { decimal, type Decimal } from "../../../src/figures";
import { sheet, workbook, type GridCell } from "../../support/grid";
import type { Random } from "./random";
import { inFull, timedIndicators, type Day, type Timed } from "./times";

/** A made-up unit with its workbook; amounts in 万元, scores in 分. */
export interface World {
  readonly unit: string;
  readonly short: string;
  readonly year: number;
  readonly projects: readonly Project[];
  readonly revenue: { readonly budget: Decimal; readonly actual: Decimal };
  readonly funds: Money;
  readonly score: Decimal;
  readonly grade: string;
  /** 填报日期. */
  readonly reportedOn: Day;
  readonly scored: ScoredWorkbook;
}

export interface Money {
  readonly initial: Decimal;
  readonly annual: Decimal;
  readonly executed: Decimal;
}

export interface Project extends Money {
  readonly index: number;
  readonly name: string;
  readonly indicators: readonly Indicator[];
  readonly times: readonly Timed[];
  readonly score: Decimal;
  readonly grade: string;
}

export interface Indicator {
  readonly name: string;
  readonly unit: string;
  readonly target: number;
  readonly actual: number;
  readonly score: Decimal;
  readonly weight: number;
}

const PLACES = ["云川县", "临溪市", "青岚区", "沙河口镇", "东陵县", "望江区"];
const OFFICES = ["水务局", "卫生健康局", "文化旅游局", "城市管理局", "农业农村局", "教育体育局", "民政局"];
const PROJECTS = [
  "农村饮水管网改造",
  "河道清淤疏浚",
  "基层医务人员培训",
  "公共图书馆免费开放",
  "城乡环卫一体化保洁",
  "困难群众临时救助",
  "智慧校园建设",
  "高标准农田管护",
  "非遗保护与传承",
  "老旧小区路灯更换",
  "学生营养膳食补助",
  "公共厕所提标改造",
  "村级卫生室设备更新",
  "防汛物资储备",
  "乡村旅游宣传推广",
  "残疾人辅助器具适配",
  "体育场馆低收费开放",
  "垃圾分类宣传教育",
  "动物疫病防控",
  "政务信息系统运维",
];
const ENDINGS = ["项目", "经费", "专项资金", "", "工作经费", "补助资金"];
const INDICATORS = [
  ["培训场次", "场"],
  ["改造管网长度", "公里"],
  ["受益群众人数", "人"],
  ["设备采购数量", "台"],
  ["宣传活动次数", "次"],
  ["发放资料份数", "份"],
  ["验收合格率", "%"],
  ["群众满意度", "%"],
  ["巡查频次", "次"],
  ["维修点位数量", "处"],
  ["系统正常运行率", "%"],
  ["服务覆盖率", "%"],
  ["补助发放人数", "人"],
] as const;

/** A workbook with a list, a form of each project, revenue and the department's form. */
export function makeWorld(random: Random): World {
  const place = random.pick(PLACES);
  const office = random.pick(OFFICES);
  const year = random.whole(2019, 2024);
  const names = random.some(PROJECTS, random.whole(6, 10)).map((name) => name + random.pick(ENDINGS));
  const drafts = names.map((name) => ({
    ...{ name, ...money(random, 2, 900) },
    ...{ indicators: indicators(random), times: timedIndicators(random, year) },
  }));
  const reportedOn = { year: year + 1, month: random.whole(1, 4), day: random.whole(1, 28) };
  const revenue = { budget: amount(random, 900, 5000), actual: amount(random, 900, 5000) };
  const funds = money(random, 1500, 6000);
  const unit = `${place}${office}`;
  const grids = [
    list(drafts),
    revenueSheet(revenue, year),
    departmentForm(unit, year, funds, reportedOn, random),
    ...drafts.map((draft) => form(draft, year)),
  ];
  const { scored } = evaluateWorkbook(workbook(grids));
  const projects = drafts.map((draft, index): Project => {
    const evaluation = scored.projects[index]!.evaluation!;
    return {
      ...draft,
      index,
      indicators: draft.indicators.map((one, at) => ({ ...one, score: evaluation.indicators[at]!.standing! })),
      score: evaluation.total,
      grade: evaluation.grade!,
    };
  });
  const department = scored.department!;
  return {
    unit,
    short: office,
    year,
    projects,
    revenue,
    funds,
    score: department.total,
    grade: department.grade!,
    reportedOn,
    scored,
  };
}

function amount(random: Random, low: number, high: number): Decimal {
  return decimal((low + random.next() * (high - low)).toFixed(2));
}

function money(random: Random, low: number, high: number): Money {
  const initial = amount(random, low, high);
  const change = random.chance(0.4) ? 0 : random.next() * 0.4 - 0.15;
  const annual = decimal(initial.times(1 + change).toFixed(2));
  const executed = random.chance(0.15) ? annual : decimal(annual.times(0.6 + random.next() * 0.395).toFixed(2));
  return { initial, annual, executed };
}

type Draft = Omit<Indicator, "score">;

function indicators(random: Random): Draft[] {
  return random.some(INDICATORS, 4).map(([name, unit]) => {
    const target = unit === "%" ? random.whole(88, 96) : random.whole(8, 4000);
    const isReached = random.chance(0.7);
    const most = unit === "%" ? 100 : Math.floor(target * 1.25);
    const actual = isReached ? random.whole(target, most) : random.whole(Math.floor(target * 0.7), target - 1);
    return { name, unit, target, actual, weight: 17.5 };
  });
}

function list(drafts: readonly ({ readonly name: string } & Money)[]) {
  const rows: GridCell[][] = [["项目支出表"], ["单位：万元"], ["项目名称", "年初预算数", "全年预算数", "全年执行数"]];
  for (const { name, initial, annual, executed } of drafts)
    rows.push([name, Number(initial), Number(annual), Number(executed)]);
  return sheet("项目支出表", rows);
}

function revenueSheet({ budget, actual }: World["revenue"], year: number) {
  return sheet("收支总表", [
    [`${year}年收支总表`],
    ["单位：万元"],
    ["项目", "预算数", "决算数"],
    ["收入合计", Number(budget), Number(actual)],
  ]);
}

function formRows(
  head: GridCell[][],
  { initial, annual, executed }: Money,
  items: readonly Draft[],
  times: readonly Timed[] = [],
): GridCell[][] {
  return [
    ...head,
    ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["年度资金总额", null, Number(initial), Number(annual), Number(executed), 10, null, null],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "评分标准", "分值", "得分"],
    ...items.map(({ name, unit, target, actual, weight }, index): GridCell[] => [
      index < 2 ? "产出指标" : "效益指标",
      index < 2 ? "数量指标" : "社会效益指标",
      name,
      `≥${target}${unit}`,
      `${actual}${unit}`,
      null,
      weight,
      null,
    ]),
    ...times.map(({ name, asked, written }): GridCell[] => [
      ...["效益指标", "时效指标", name, asked, written],
      ...["按时完成得满分，逾期不得分", 10, null],
    ]),
    ["总分", null, null, null, null, null, 100, null],
  ];
}

type Form = { readonly name: string; readonly indicators: readonly Draft[]; readonly times: readonly Timed[] } & Money;

function form(draft: Form, year: number) {
  const head: GridCell[][] = [[`项目支出绩效自评表（${year}年度）`], ["项目名称", null, draft.name]];
  return sheet(draft.name.slice(0, 24), formRows(head, draft, draft.indicators, draft.times));
}

const DEPARTMENT = [
  ["重点工作完成数量", "项"],
  ["信息公开次数", "次"],
  ["服务对象满意率", "%"],
  ["制度建设完成率", "%"],
] as const;

function departmentForm(unit: string, year: number, funds: Money, reportedOn: Day, random: Random) {
  const items = DEPARTMENT.map(([name, own]): Draft => {
    const target = own === "%" ? 95 : random.whole(10, 40);
    return {
      name,
      unit: own,
      target,
      actual: own === "%" ? random.whole(90, 99) : random.whole(target - 3, target + 4),
      weight: 22.5,
    };
  });
  const head: GridCell[][] = [
    [`部门整体支出绩效自评表（${year}年度）`],
    ["单位名称", null, unit, null, `填报日期：${inFull(reportedOn)}`],
  ];
  return sheet("部门整体", formRows(head, funds, items));
}
