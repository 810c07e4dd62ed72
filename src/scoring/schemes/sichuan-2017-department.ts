import type { Scheme } from "../scheme";
import { DEFAULT_OPTIONS } from "./options";

// 达州市农业部门公开页；2017年部门整体支出绩效评价得分表
// http://nyj.dazhou.gov.cn/xxgk-show-16453.html
// https://wanglu.net/thread/t12-491155-4.html
export const sichuan2017Department: Scheme = {
  id: "sichuan-2017-department",
  title: "部门整体支出绩效评价得分表",
  document: null,
  version: "2017",
  place: "四川省（达州市农业部门公开表；2017年度另一单位同表）",
  scope: "department",
  total: "100",
  executionWeight: null,
  levels: [
    {
      name: "部门决策",
      weight: "25",
      children: [
        {
          name: "目标任务",
          weight: "15",
          children: [
            { name: "相关性", weight: "5", children: [] },
            { name: "明确性", weight: "5", children: [] },
            { name: "合理性", weight: "5", children: [] },
          ],
        },
        {
          name: "预算编制",
          weight: "10",
          children: [
            { name: "测算依据", weight: "5", children: [] },
            { name: "目标管理", weight: "5", children: [] },
          ],
        },
      ],
    },
    {
      name: "综合管理",
      weight: "30",
      children: [
        {
          name: "专项资金分配时限",
          weight: "2",
          children: [
            { name: "本级财力专项预算分配时限", weight: "1", children: [] },
            { name: "中央专款分配合规率", weight: "1", children: [] },
          ],
        },
        { name: "中期评估", weight: "2", children: [{ name: "执行中期评估", weight: "2", children: [] }] },
        {
          name: "绩效监控",
          weight: "5",
          children: [
            { name: "预算执行进度监控", weight: "2", children: [] },
            { name: "绩效目标动态监控", weight: "3", children: [] },
          ],
        },
        {
          name: "非税收入执收情况",
          weight: "2",
          children: [
            { name: "非税收入征收情况", weight: "1", children: [] },
            { name: "非税收入上缴情况", weight: "1", children: [] },
          ],
        },
        {
          name: "资产管理",
          weight: "6",
          children: [
            { name: "资产管理信息化情况", weight: "2", children: [] },
            { name: "行政事业单位资产报告情况", weight: "2", children: [] },
            { name: "资产管理与预算管理相结合", weight: "2", children: [] },
          ],
        },
        { name: "内控制度管理", weight: "2", children: [{ name: "内部控制度健全完整", weight: "2", children: [] }] },
        {
          name: "信息公开",
          weight: "6",
          children: [
            { name: "预算公开", weight: "2", children: [] },
            { name: "决算公开", weight: "2", children: [] },
            { name: "绩效信息公开", weight: "2", children: [] },
          ],
        },
        {
          name: "绩效评价",
          weight: "5",
          children: [
            { name: "绩效评价开展", weight: "2", children: [] },
            { name: "评价结果应用", weight: "3", children: [] },
          ],
        },
      ],
    },
    {
      name: "部门绩效情况",
      weight: "45",
      children: [
        {
          name: "履职成效",
          weight: "20",
          children: [{ name: "部门特性指标（单位自设，约4项）", weight: "20", children: [] }],
        },
        {
          name: "可持续发展能力",
          weight: "15",
          children: [
            { name: "重点改革（重点工作）完成情况", weight: "5", children: [] },
            { name: "科技（制度、方法、机制等）创新", weight: "5", children: [] },
            { name: "人才培养", weight: "5", children: [] },
          ],
        },
        {
          name: "满意度",
          weight: "10",
          children: [
            { name: "协作部门满意度", weight: "3", children: [] },
            { name: "管理对象满意度", weight: "3", children: [] },
            { name: "社会公众满意度", weight: "4", children: [] },
          ],
        },
      ],
    },
  ],
  options: DEFAULT_OPTIONS,
  verified: { 三级权重: "已见，各级合计相符", "评分标准、文号": "未见", 等级: "未见，按通行的 90/80/60" },
  lacks: ["没有评分标准，各项由人工评分"],
};
