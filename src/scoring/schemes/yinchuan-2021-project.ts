import type { Scheme } from "../scheme";
import { DEFAULT_OPTIONS } from "./options";

// 银川市本级部门项目支出绩效自评表（2021年）
// https://m.yzwku.com/doc/476505.html
export const yinchuan2021Project: Scheme = {
  id: "yinchuan-2021-project",
  title: "银川市本级部门项目支出绩效自评表",
  document: null,
  version: "2021",
  place: "宁夏银川市",
  scope: "project",
  total: "100",
  executionWeight: null,
  levels: [
    {
      name: "项目决策",
      weight: "10",
      children: [
        {
          name: "项目目标",
          weight: "4",
          children: [{ name: "完整性", weight: "4", children: [], standard: "目标明确、内容细化、目标量化" }],
        },
        {
          name: "项目立项",
          weight: "6",
          children: [
            { name: "相关性", weight: "2", children: [] },
            { name: "可行性", weight: "2", children: [] },
            { name: "适当性", weight: "2", children: [], standard: "有资金测算标准" },
          ],
        },
      ],
    },
    {
      name: "项目管理",
      weight: "25",
      children: [
        {
          name: "投入管理",
          weight: "10",
          children: [{ name: "预算执行率", weight: "10", children: [], rule: "execution-rate" }],
        },
        {
          name: "财务管理",
          weight: "7",
          children: [
            {
              name: "财务管理制度有效性",
              weight: "7",
              children: [],
              standard: "财务制度健全，严格执行制度，会计核算规范",
            },
          ],
        },
        {
          name: "项目实施",
          weight: "8",
          children: [
            { name: "绩效监控有效性", weight: "2", children: [] },
            { name: "管理制度有效性", weight: "6", children: [], standard: "严格执行相关管理制度" },
          ],
        },
      ],
    },
    {
      name: "项目产出",
      weight: "30",
      children: [
        { name: "数量指标", weight: "10", children: [] },
        { name: "质量指标", weight: "5", children: [] },
        { name: "时效指标", weight: "5", children: [] },
        { name: "成本指标", weight: "10", children: [] },
      ],
    },
    {
      name: "项目效益",
      weight: "35",
      children: [
        { name: "经济、社会、生态效益和可持续影响（由单位分配）", weight: "25", children: [] },
        { name: "服务对象满意度指标", weight: "10", children: [] },
      ],
    },
  ],
  options: DEFAULT_OPTIONS,
  verified: { "一级、二级权重": "见于一份已填的表，合计相符", 评分标准: "未见", 等级: "未见，按通行的 90/80/60" },
  lacks: ["评分标准未见", "项目效益内部的分配是该单位自定的", "执行率是“投入管理”中的一项"],
};
