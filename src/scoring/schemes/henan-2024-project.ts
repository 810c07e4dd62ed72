import type { Scheme } from "../scheme";
import { DEFAULT_OPTIONS } from "./options";

// 学校2024年度项目绩效自评通知（依据豫财效〔2024〕1号），2024-03-29
// http://izhc.cn/info/1088/17792.htm
export const henan2024Project: Scheme = {
  id: "henan-2024-project",
  title: "河南省级项目支出绩效自评",
  document: "豫财效〔2024〕1号",
  version: "2024（评价2023年度）",
  place: "河南省",
  scope: "project",
  total: "100",
  executionWeight: null,
  levels: [
    { name: "成本指标", weight: "10", children: [] },
    { name: "产出指标", weight: "30", children: [] },
    { name: "效益指标", weight: "25", children: [] },
    { name: "满意度指标", weight: "5", children: [] },
  ],
  options: DEFAULT_OPTIONS,
  verified: { "10/30/25/5": "见于一所高校的通知", "其余 30 分": "未见", 等级: "未见，按通行的 90/80/60" },
  lacks: ["其余 30 分的构成未见", "执行率的分值未见"],
};
