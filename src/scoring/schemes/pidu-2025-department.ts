import type { Scheme } from "../scheme";
import { DEFAULT_OPTIONS, GRADES_WITH_70 } from "./options";

// 关于开展2025年度区级预算执行情况绩效自评工作的通知（郫财函〔2026〕11号，2026-02-24）政策梳理
// https://github.com/rc17777/rongce-workspace (obsidian-vault/laws/绩效评价/绩效评价政策体系总览-四川省及郫都区.md)
export const pidu2025Department: Scheme = {
  id: "pidu-2025-department",
  title: "部门整体支出绩效评价指标体系（附件3）",
  document: "郫财函〔2026〕11号",
  version: "2025",
  place: "四川省成都市郫都区",
  scope: "department",
  total: "100",
  executionWeight: null,
  levels: [
    {
      name: "基本运行绩效",
      weight: "40",
      children: [
        {
          name: "预算管理",
          weight: "10",
          children: [
            { name: "预算执行规范性", weight: "10", children: [], standard: "执行进度以96%为目标，黑榜通报扣分" },
          ],
        },
        {
          name: "过紧日子",
          weight: "10",
          children: [
            {
              name: "一般性支出及物业管理费控制、管理（分值拆分未见）",
              weight: "10",
              children: [],
              standard: "决算数不超预算数；三公经费等年初预算不超上年",
            },
          ],
        },
        {
          name: "绩效管理",
          weight: "10",
          children: [
            {
              name: "绩效管理完成率、目标制定、指标和标准体系建设、自评结果（分值拆分未见）",
              weight: "10",
              children: [],
              standard: "评估、监控、自评全覆盖；体系以正式文件印发",
            },
          ],
        },
        {
          name: "财务管理",
          weight: "4",
          children: [
            {
              name: "管理制度健全性、资金使用合规性（分值拆分未见）",
              weight: "4",
              children: [],
              standard: "审批程序完备，无截留挤占挪用",
            },
          ],
        },
        {
          name: "政府采购",
          weight: "3",
          children: [{ name: "采购规范性", weight: "3", children: [], standard: "采购方式、程序合规" }],
        },
        {
          name: "资产管理",
          weight: "3",
          children: [
            { name: "国有资产管理绩效", weight: "3", children: [], standard: "配置、使用、处置规范（另有附件4专表）" },
          ],
        },
      ],
    },
    {
      name: "重点履职绩效",
      weight: "50",
      children: [
        {
          name: "关键绩效指标",
          weight: "50",
          children: [
            {
              name: "关键绩效指标（单位自设）",
              weight: "50",
              children: [],
              rule: "window",
              standard: "完成比率低于70%不得分，高于130%不得分",
            },
          ],
        },
      ],
    },
    {
      name: "满意度",
      weight: "10",
      children: [
        {
          name: "服务对象满意度",
          weight: "10",
          children: [{ name: "服务对象满意度", weight: "10", children: [], standard: "按实际调查结果" }],
        },
      ],
    },
  ],
  options: { ...DEFAULT_OPTIONS, grades: GRADES_WITH_70 },
  verified: {
    "一级、二级权重": "见于一份政策梳理，合计相符",
    "三级权重、评分标准全文": "未见",
    等级: "90/80/70，见于同一份梳理，未核对通知原文",
    "完成区间 70%-130%": "已见；区间内按比例还是满分未写明，这里按比例",
  },
  notes: ["预算执行率低于 90%、指标未完成、完成比率高于 130%、年中调整预算的，须说明原因"],
  lacks: ["过紧日子、绩效管理、财务管理的三级权重未见", "执行率在“预算管理”之内，没有单独的分值"],
};
