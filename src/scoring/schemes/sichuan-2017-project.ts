import type { Scheme } from "../scheme";
import { DEFAULT_OPTIONS } from "./options";

// 2017年项目支出绩效自评得分表；达州市农业部门公开页
// https://wanglu.net/thread/t12-491155-4.html
// http://nyj.dazhou.gov.cn/xxgk-show-16453.html
export const sichuan2017Project: Scheme = {
  id: "sichuan-2017-project",
  title: "项目支出绩效自评得分表",
  document: null,
  version: "2017",
  place: "四川省",
  scope: "project",
  total: "100",
  executionWeight: null,
  levels: [
    {
      name: "项目决策",
      weight: "20",
      children: [
        {
          name: "科学决策",
          weight: "10",
          children: [
            { name: "必要性", weight: "5", children: [] },
            { name: "可行性", weight: "5", children: [] },
          ],
        },
        {
          name: "绩效目标",
          weight: "10",
          children: [
            { name: "明确性", weight: "5", children: [] },
            { name: "合理性", weight: "5", children: [] },
          ],
        },
      ],
    },
    {
      name: "项目管理",
      weight: "10",
      children: [
        {
          name: "资金管理",
          weight: "7",
          children: [
            { name: "资金分配", weight: "3", children: [] },
            { name: "资金使用", weight: "4", children: [] },
          ],
        },
        { name: "项目执行", weight: "3", children: [{ name: "执行规范", weight: "3", children: [] }] },
      ],
    },
    {
      name: "项目绩效（特性指标）",
      weight: "70",
      children: [
        {
          name: "项目完成",
          weight: "20",
          children: [
            { name: "完成数量", weight: "5", children: [] },
            { name: "完成质量", weight: "5", children: [] },
            { name: "完成时效", weight: "5", children: [] },
            { name: "完成成本", weight: "5", children: [] },
          ],
        },
        {
          name: "项目效益",
          weight: "50",
          children: [
            {
              name: "经济、社会、生态、可持续、公平效率、使用效率（可选项，合计40）",
              weight: "40",
              children: [],
              rule: "composite",
              standard: "可选项，选用的各项合计40分",
            },
            { name: "服务对象满意度", weight: "10", children: [] },
          ],
        },
      ],
    },
  ],
  options: DEFAULT_OPTIONS,
  verified: { 权重: "见于两处公开页，合计相符", 评分标准: "未见", 等级: "未见，按通行的 90/80/60" },
  lacks: ["没有评分标准，各项由人工评分"],
};
