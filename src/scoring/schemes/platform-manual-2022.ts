import type { Scheme } from "../scheme";
import { DEFAULT_OPTIONS } from "./options";

// 预算管理一体化平台绩效自评操作手册.docx
// https://desk33.com/d-565511.html
export const platformManual2022: Scheme = {
  id: "platform-manual-2022",
  title: "预算管理一体化平台绩效自评操作手册（单位、部门、财政）",
  document: null,
  version: "2022",
  place: "某地（手册未写明）",
  scope: "project",
  total: "100",
  executionWeight: null,
  levels: [],
  options: {
    ...DEFAULT_OPTIONS,
    overFulfilment: { from: "1.3", pointsOff: "2" },
    caps: [
      { below: "0.5", most: "59" },
      { below: "0.6", most: "69" },
      { below: "0.7", most: "79" },
      { below: "0.8", most: "89" },
    ],
  },
  verified: {
    "按执行率封顶、超额扣分": "见于手册原文；界限归属未写明，按下限含、上限不含",
    权重: "未见",
    等级: "未见，按通行的 90/80/60",
  },
  notes: ["总分超出封顶数的部分列为“减分”", "完成值超过年初指标值 30% 及以上的指标列为“偏离”"],
  lacks: ["没有权重，取自单位自己的表", "适用地区不明"],
};
