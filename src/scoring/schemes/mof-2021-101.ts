import type { Scheme } from "../scheme";
import { DEFAULT_OPTIONS } from "./options";

// 关于印发《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》的通知，2021-08-18
// http://tldf.cn/article-55595-153648.html
// http://lsrwf.cn/news/708af42006d811ec81694b356a0c000d
export const mof2021101: Scheme = {
  id: "mof-2021-101",
  title: "中央部门项目支出核心绩效目标和指标设置及取值指引（试行）",
  document: "财预〔2021〕101号",
  version: "2021（试行）",
  place: "中央部门",
  scope: "project",
  total: "100",
  executionWeight: "10",
  levels: [
    {
      name: "成本指标",
      weight: "20",
      children: [
        { name: "经济成本指标", weight: null, children: [] },
        { name: "社会成本指标", weight: null, children: [] },
        { name: "生态环境成本指标", weight: null, children: [] },
      ],
    },
    {
      name: "产出指标",
      weight: "40",
      children: [
        { name: "数量指标", weight: null, children: [] },
        { name: "质量指标", weight: null, children: [] },
        { name: "时效指标", weight: null, children: [] },
      ],
    },
    {
      name: "效益指标",
      weight: "20",
      children: [
        { name: "经济效益指标", weight: null, children: [] },
        { name: "社会效益指标", weight: null, children: [] },
        { name: "生态效益指标", weight: null, children: [] },
      ],
    },
    { name: "满意度指标", weight: "10", children: [{ name: "服务对象满意度指标", weight: null, children: [] }] },
  ],
  options: DEFAULT_OPTIONS,
  verified: {
    "文号、日期、适用对象": "见于通知开头",
    权重: "行业惯例，未核对原文",
    变通情形: "行业惯例：未设成本指标时产出 50、效益 30；不设满意度指标时效益加 10",
    计分方法: "行业惯例，未核对原文",
    等级: "未见，按通行的 90/80/60",
  },
  notes: [
    "未设成本指标的，产出 50、效益 30、满意度 10、执行率 10；不设满意度指标的，效益加 10",
    "计分可按是否、按完成比例（可设及格线）、按三档、满意度按分段",
  ],
  lacks: ["没有核对通知正文", "二级指标的权重由单位自定"],
};
