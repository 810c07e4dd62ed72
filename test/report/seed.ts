import { evaluation, scoredWorkbook, type ProjectLiteral, type WorkbookLiteral } from "./scored";

/**
 * The figures of the published report that the default outline follows (花都区工商联, 2021): 3 first-level and 14
 * second-level projects with 163.05 万元 in all, two of them described. The other amounts are made up.
 */
const PROJECTS: readonly ProjectLiteral[] = [
  { name: "民营经济服务", budget: "115.1", executed: "113.8", isGroup: true },
  {
    name: "2021年花都区民营企业投诉中心运营经费",
    budget: "2.3",
    executed: "2.29",
    parent: "民营经济服务",
    texts: {
      "project-effects": "一是走访企业。\n二是调处纠纷20多件。",
      "project-problems": "企业法治意识不强",
      "project-measures": "完善调解机制。",
    },
  },
  ...others("民营经济服务", ["60", "52.8"]),
  { name: "党建工作", budget: "16.4", executed: "16.3", isGroup: true },
  { name: "党务宣传、党员素质教育培训费", budget: "1.4", executed: "1.39", parent: "党建工作" },
  ...others("党建工作", ["5", "5", "5"]),
  { name: "商会建设", budget: "31.55", executed: "31.35", isGroup: true },
  ...others("商会建设", ["3", "4", "5", "6", "7", "4", "2.55"]),
];

function others(parent: string, budgets: readonly string[]): ProjectLiteral[] {
  return budgets.map((budget, index) => ({ name: `${parent}专项${index + 1}`, budget, executed: budget, parent }));
}

export const SEED: WorkbookLiteral = {
  unitName: "广州市花都区工商业联合会",
  revenue: { budget: "657.55", actual: "654.66" },
  projectSpending: { amount: "1630500", unit: "元" },
  projects: PROJECTS,
  department: evaluation({
    scope: "department",
    sheet: "部门整体支出绩效自评表",
    grade: "优",
    items: [
      { name: "培训场次", target: "≥100场", actual: "107场", weight: "60", score: "60" },
      { name: "活动次数", target: "≥20次", actual: "19次", weight: "10", score: "9.5" },
      { level1: "效益指标", level2: "满意度", name: "会员满意度", weight: "30", score: "30" },
    ],
  }),
  texts: { duties: "1.服务会员。\n\n2.参政议政。", management: "按要求开展绩效管理。", measures: "细化预算。" },
  projectTexts: [
    { project: "党务宣传、党员素质教育培训费", key: "project-effects", text: "组织107场培训" },
    { project: "党务宣传、党员素质教育培训费", key: "project-problems", text: "经费不足" },
  ],
};

export const seedWorkbook = (more: Partial<WorkbookLiteral> = {}) => scoredWorkbook({ ...SEED, ...more });
