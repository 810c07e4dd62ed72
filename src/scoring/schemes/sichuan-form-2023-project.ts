import type { Scheme } from "../scheme";
import { DEFAULT_OPTIONS } from "./options";

// 部门预算项目支出绩效自评表（2023年度），青神县发展和改革局；大英县司法局
// https://www.scqs.gov.cn/info/13206/211004.htm
// https://dyxrmt.cn/article-157795-21.html
// https://dyrmt.com/article-132779-22.html
export const sichuanForm2023Project: Scheme = {
  id: "sichuan-form-2023-project",
  title: "部门预算项目支出绩效自评表（报表编号 510000_0013zp）",
  document: "四川省预算管理一体化系统导出表",
  version: "2023",
  place: "四川省",
  scope: "project",
  total: "100",
  executionWeight: "10",
  levels: [
    {
      name: "绩效指标",
      weight: "90",
      children: [{ name: "产出指标、效益指标、满意度指标等，由单位分配", weight: "90", children: [] }],
    },
  ],
  options: DEFAULT_OPTIONS,
  verified: { 权重: "见于三份表", 表样: "已见", 各指标如何计分: "未见", 等级: "未见，按通行的 90/80/60" },
  notes: ["执行率低于 90%、指标未完成的，须说明原因", "年中调整预算须另作说明"],
  lacks: ["各指标如何计分未见", "90 分在各指标间由单位分配"],
};
