import type { Scheme } from "../scheme";
import { DEFAULT_OPTIONS } from "./options";

// 项目支出绩效自评表（2022年度），池州市贵池区棠溪镇；2020年度项目支出绩效自评表，丽江市古城区自然资源局
// http://www.anthempetcare.com/upload_cz/download?id=502364&siteId=2
// http://m.jjiadianqingjie.com.cn/changyong/13241.html
export const mof202010: Scheme = {
  id: "mof-2020-10",
  title: "项目支出绩效自评（全国通用）",
  document: "财预〔2020〕10号",
  version: "2020",
  place: "全国",
  scope: "project",
  total: "100",
  executionWeight: "10",
  levels: [
    {
      name: "产出指标",
      weight: "50",
      children: [
        { name: "数量指标", weight: null, children: [] },
        { name: "质量指标", weight: null, children: [] },
        { name: "时效指标", weight: null, children: [] },
        { name: "成本指标", weight: null, children: [] },
      ],
    },
    {
      name: "效益指标",
      weight: "30",
      children: [
        { name: "经济效益指标", weight: null, children: [] },
        { name: "社会效益指标", weight: null, children: [] },
        { name: "生态效益指标", weight: null, children: [] },
        { name: "可持续影响指标", weight: null, children: [] },
      ],
    },
    { name: "满意度指标", weight: "10", children: [{ name: "服务对象满意度指标", weight: null, children: [] }] },
  ],
  options: DEFAULT_OPTIONS,
  verified: {
    权重: "见于两份已公开的填报表（10/50/30/10）",
    定性三档: "名称与 80%、60% 的界限见于一份平台的规则表",
    等级: "行业惯例，未核对原文",
    偏差: "行业惯例，未核对原文",
    "反向、等于类指标": "通知是否规定未见，按通行做法",
  },
  lacks: ["没有核对通知原文", "二级指标的权重由单位自定"],
};
