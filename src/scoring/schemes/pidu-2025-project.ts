import type { Scheme } from "../scheme";
import { DEFAULT_OPTIONS, GRADES_WITH_70 } from "./options";

// 郫财函〔2026〕11号附件2 政策梳理与复核清单
// https://github.com/rc17777/rongce-workspace (obsidian-vault/laws/绩效评价/绩效评价政策体系总览-四川省及郫都区.md; 绩效评价报告复核检查清单-7份报告专用.md)
export const pidu2025Project: Scheme = {
  id: "pidu-2025-project",
  title: "项目支出绩效评价指标体系（附件2，用于专项资金和国有资本经营预算）",
  document: "郫财函〔2026〕11号",
  version: "2025",
  place: "四川省成都市郫都区",
  scope: "project",
  total: "100",
  executionWeight: null,
  levels: [
    {
      name: "项目决策",
      weight: "5",
      children: [{ name: "程序严密、规划合理、制度健全、目标清晰（拆分未见）", weight: "5", children: [] }],
    },
    {
      name: "预算管理",
      weight: "8",
      children: [{ name: "预算编制、执行率、使用率、分配拨付及时（拆分未见）", weight: "8", children: [] }],
    },
    {
      name: "项目实施",
      weight: "7",
      children: [{ name: "结果符合、管理规范、资金配套（拆分未见）", weight: "7", children: [] }],
    },
    {
      name: "产出指标",
      weight: "40",
      children: [{ name: "数量、质量、时效（拆分未见）", weight: "40", children: [] }],
    },
    {
      name: "效果指标",
      weight: "20",
      children: [{ name: "经济、社会、生态效益（拆分未见）", weight: "20", children: [] }],
    },
    {
      name: "成本指标",
      weight: "10",
      children: [{ name: "经济、社会、生态成本（拆分未见）", weight: "10", children: [] }],
    },
    { name: "满意度", weight: "10", children: [{ name: "服务对象满意度", weight: "10", children: [] }] },
  ],
  options: { ...DEFAULT_OPTIONS, grades: GRADES_WITH_70, notApplicable: "rescale" },
  verified: {
    一级权重: "见于一份政策梳理，合计相符",
    "二级、三级权重": "未见",
    等级: "90/80/70，见于同一份梳理，未核对通知原文",
    不适用项: "实得分 ÷（100 － 不适用项分值）× 100，已见",
  },
  notes: [
    "管理指标 20 分：项目决策、预算管理、项目实施；绩效目标 80 分：产出、效果、成本、满意度",
    "评分方法：是否评分法、分级评分法、比率分值法、缺项扣分法、满意值赋分法、按数累加法",
    "拨付及时指 30 日内",
    "特定目标类项目改用一体化系统导出的自评表",
  ],
  lacks: ["二级、三级权重未见", "执行率是“预算管理”中的一项，没有单独的分值"],
};
