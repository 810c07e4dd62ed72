import type { Scheme } from "../scheme";
import { DEFAULT_OPTIONS } from "./options";

// 2021年度中国人民政治协商会议广东省广州市花都区委员会部门整体支出绩效自评表；广州市花都区工商业联合会2021年部门整体支出绩效自评报告
// https://www.kunmingchi.com/archives/73rxnk2jxxzn4lep6ym4.html
export const huadu2021Department: Scheme = {
  id: "huadu-2021-department",
  title: "部门整体支出绩效自评表（2021年度）",
  document: null,
  version: "2021",
  place: "广东省广州市花都区",
  scope: "department",
  total: "100",
  executionWeight: null,
  levels: [],
  options: DEFAULT_OPTIONS,
  verified: { 表的上半部分: "已见", "指标、权重、规则": "未见", 等级: "未见，按通行的 90/80/60" },
  lacks: ["指标和权重未见，取自单位自己的表"],
};
