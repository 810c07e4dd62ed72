import type { Scheme } from "../scheme";
import { DEFAULT_OPTIONS, GRADES_WITH_70 } from "./options";

// 四川省预算绩效评价管理办法（川财绩〔2025〕5号）解读
// https://github.com/rc17777/rongce-workspace (obsidian-vault/laws/绩效评价/四川省预算绩效评价管理办法-详细解读.md)
export const sichuan20255: Scheme = {
  id: "sichuan-2025-5",
  title: "四川省预算绩效评价管理办法",
  document: "川财绩〔2025〕5号",
  version: "2025-2030",
  place: "四川省",
  scope: "department",
  total: "100",
  executionWeight: null,
  levels: [],
  options: { ...DEFAULT_OPTIONS, grades: GRADES_WITH_70 },
  verified: { "等级、调整系数、期限": "见于一份解读，未核对通知原文", "指标表（附件8-10）": "未见" },
  notes: [
    "财政评价与部门评价差异大的，降一档乘 0.9，降两档乘 0.8，降三档乘 0.7",
    "单位自评次年 2 月底前报主管部门，部门评价次年 3 月 15 日前报财政部门，决算批复后 20 日内公开",
    "单位自评不得委托第三方，由集体决策",
  ],
  lacks: ["没有指标表和权重，取自单位自己的表"],
};
