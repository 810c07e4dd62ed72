import type { RatioDefinition, RatioPart } from "./ratio";

const SPENT = ["本年决算", "", "本年预算"];
const PLANNED = ["本年预算", "年初预算", ""];
const FINAL = ["本年决算", ""];
const LAST_YEAR = ["上年"];
const ANY = ["本年决算", "", "本年预算", "年初预算"];

function part(term: string, name: string, columns: readonly string[]): RatioPart {
  return { term, name, columns };
}

/** The named ratios of the common framework, 财预〔2013〕53号. It gives no weights. */
export const RATIOS: readonly RatioDefinition[] = [
  {
    id: "staff-control",
    name: "在职人员控制率",
    aliases: ["财政供养人员控制率", "人员控制率"],
    kind: "share",
    direction: "at-most",
    numerator: part("在职人员数", "在职人员数", ANY),
    denominator: part("编制数", "编制数", ANY),
  },
  {
    id: "three-public-change",
    name: "三公经费变动率",
    aliases: ["三公经费支出变动率"],
    kind: "change",
    direction: "at-most",
    numerator: part("本年“三公”经费", "三公经费", SPENT),
    denominator: part("上年“三公”经费", "三公经费", LAST_YEAR),
  },
  {
    id: "key-spending",
    name: "重点支出安排率",
    aliases: [],
    kind: "share",
    direction: "at-least",
    numerator: part("重点项目支出", "重点项目支出", ANY),
    denominator: part("项目总支出", "项目支出", ANY),
  },
  {
    id: "budget-completion",
    name: "预算完成率",
    aliases: [],
    kind: "share",
    direction: "at-least",
    numerator: part("预算完成数", "支出合计", FINAL),
    denominator: part("预算数", "支出合计", ["本年预算", "年初预算"]),
  },
  {
    id: "budget-adjustment",
    name: "预算调整率",
    aliases: [],
    kind: "share",
    direction: "at-most",
    numerator: part("预算调整数", "预算调整数", ANY),
    denominator: part("预算数", "支出合计", ["年初预算", "本年预算"]),
  },
  {
    id: "payment-progress",
    name: "支付进度率",
    aliases: ["支付进度"],
    kind: "share",
    direction: "at-least",
    numerator: part("实际支付进度", "支付进度", ANY),
    denominator: part("既定支付进度", "既定支付进度", ANY),
  },
  {
    id: "carry-over",
    name: "结转结余率",
    aliases: [],
    kind: "share",
    direction: "at-most",
    numerator: part("结转结余总额", "结转结余", FINAL),
    denominator: part("支出预算数", "支出合计", ["本年预算", "年初预算"]),
  },
  {
    id: "carry-over-change",
    name: "结转结余变动率",
    aliases: [],
    kind: "change",
    direction: "at-most",
    numerator: part("本年累计结转结余", "结转结余", FINAL),
    denominator: part("上年累计结转结余", "结转结余", LAST_YEAR),
  },
  {
    id: "office-costs-control",
    name: "公用经费控制率",
    aliases: [],
    kind: "share",
    direction: "at-most",
    numerator: part("实际支出公用经费", "公用经费", FINAL),
    denominator: part("预算安排公用经费", "公用经费", ["本年预算", "年初预算"]),
  },
  {
    id: "three-public-control",
    name: "三公经费控制率",
    aliases: [],
    kind: "share",
    direction: "at-most",
    numerator: part("“三公”经费实际支出数", "三公经费", FINAL),
    denominator: part("“三公”经费预算安排数", "三公经费", ["本年预算", "年初预算"]),
  },
  {
    id: "purchase-execution",
    name: "政府采购执行率",
    aliases: ["采购执行率"],
    kind: "share",
    direction: "at-least",
    numerator: part("实际采购金额", "政府采购", FINAL),
    denominator: part("采购预算数", "政府采购", ["本年预算", "年初预算"]),
  },
  {
    id: "asset-use",
    name: "固定资产利用率",
    aliases: [],
    kind: "share",
    direction: "at-least",
    numerator: part("实际在用固定资产", "在用固定资产", ANY),
    denominator: part("所有固定资产", "固定资产总额", ANY),
  },
  {
    id: "work-completion",
    name: "实际完成率",
    aliases: [],
    kind: "share",
    direction: "at-least",
    numerator: part("实际完成工作数", "实际完成数", ANY),
    denominator: part("计划工作数", "计划工作数", PLANNED),
  },
  {
    id: "work-in-time",
    name: "完成及时率",
    aliases: [],
    kind: "share",
    direction: "at-least",
    numerator: part("及时完成工作数", "及时完成数", ANY),
    denominator: part("计划工作数", "计划工作数", PLANNED),
  },
  {
    id: "work-quality",
    name: "质量达标率",
    aliases: [],
    kind: "share",
    direction: "at-least",
    numerator: part("质量达标工作数", "质量达标数", ANY),
    denominator: part("计划工作数", "计划工作数", PLANNED),
  },
  {
    id: "key-work",
    name: "重点工作办结率",
    aliases: [],
    kind: "share",
    direction: "at-least",
    numerator: part("办结数", "办结数", ANY),
    denominator: part("交办数", "交办数", ANY),
  },
];
