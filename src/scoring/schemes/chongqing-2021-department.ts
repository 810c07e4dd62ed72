import type { Scheme } from "../scheme";
import { DEFAULT_OPTIONS } from "./options";

// 部门整体绩效自评表.docx
// https://m.yzwku.com/doc/98587.html
export const chongqing2021Department: Scheme = {
  id: "chongqing-2021-department",
  title: "部门整体绩效自评表",
  document: null,
  version: "2021",
  place: "重庆市（高新区一单位）",
  scope: "department",
  total: "100",
  executionWeight: "10",
  levels: [
    {
      name: "共性指标",
      weight: "30",
      children: [
        {
          name: "共性指标",
          weight: "30",
          children: [
            { name: "财政供养人员控制率", weight: "2", children: [], rule: "at-most", standard: "所见单位指标值100%" },
            { name: "“三公”经费变动率", weight: "2", children: [], rule: "at-most" },
            { name: "基础信息完善", weight: "1", children: [], rule: "equal", standard: "所见单位指标值100%" },
            { name: "预算完成率", weight: "2", children: [], rule: "at-least", standard: "所见单位指标值70%" },
            { name: "预算调整率", weight: "2", children: [], rule: "at-most", standard: "所见单位指标值3%" },
            { name: "结转结余率", weight: "2", children: [], rule: "at-most", standard: "所见单位指标值2%" },
            { name: "公用经费控制率", weight: "2", children: [], rule: "at-most", standard: "所见单位指标值100%" },
            { name: "“三公”经费控制率", weight: "2", children: [], rule: "at-most" },
            { name: "政府采购执行率", weight: "2", children: [], rule: "at-least", standard: "所见单位指标值100%" },
            { name: "管理制度健全性", weight: "3", children: [], rule: "three-tiers", standard: "定性指标：高" },
            { name: "资金使用合规性", weight: "5", children: [], rule: "three-tiers", standard: "定性指标：好" },
            { name: "预决算信息公开性", weight: "1", children: [], rule: "three-tiers", standard: "定性指标：高" },
            { name: "资产管理安全", weight: "2", children: [], rule: "three-tiers", standard: "定性指标：好" },
            { name: "固定资产利用率", weight: "2", children: [], rule: "at-least", standard: "所见单位指标值90%" },
          ],
        },
      ],
    },
    {
      name: "履职指标（单位自设）",
      weight: "60",
      children: [
        {
          name: "履职指标",
          weight: "60",
          children: [{ name: "单位自设指标（所见单位5项合计40分，其余20分未见）", weight: "60", children: [] }],
        },
      ],
    },
  ],
  options: DEFAULT_OPTIONS,
  verified: {
    共性指标与执行率的权重: "见于一份已填的表",
    各指标的计分规则: "由名称推断，表中没有写",
    评分标准: "未见",
    等级: "未见，按通行的 90/80/60",
  },
  lacks: ["履职指标 60 分中有 20 分未见", "评分标准未见"],
  notes: ["表内写明得分 = 权重 × 得分系数", "年初指标值与调整指标值并列"],
};
