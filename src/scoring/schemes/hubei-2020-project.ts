import type { Scheme } from "../scheme";
import { DEFAULT_OPTIONS } from "./options";

// 2020年度长江禁捕项目自评表；2020年度水土保持监测项目绩效自评表（黄冈）；学生资助项目绩效目标自评表（湖北工程学院）
// https://1wenmi.com/doc/330418.html
// https://m.777doc.com/doc-4336759.html
export const hubei2020Project: Scheme = {
  id: "hubei-2020-project",
  title: "项目自评表（湖北省）",
  document: "湖北省统一格式（DB42/T 1601-2020 为同期地方标准）",
  version: "2020",
  place: "湖北省",
  scope: "project",
  total: "100",
  executionWeight: "20",
  levels: [
    {
      name: "年度绩效目标（可分目标1、目标2……）",
      weight: "80",
      children: [{ name: "产出指标、效益指标、满意度指标，由单位在各目标下分配", weight: "80", children: [] }],
    },
  ],
  options: { ...DEFAULT_OPTIONS, reverse: "quotient", tierBounds: ["0.8", "0.5"] },
  verified: {
    "执行率分值、计算方法、定性分档": "见于表内说明；分档界限 80%、50% 由残缺字符辨认",
    分母: "调整后财政资金总额，已含上年结余结转",
    等级: "未见，按通行的 90/80/60",
  },
  notes: ["汇总各实施单位时，绝对数相加，相对数按资金加权平均，先汇总后计分"],
  lacks: ["表中没有分值一栏，指标分值由单位分配"],
};
