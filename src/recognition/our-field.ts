import { withoutSpaces } from "../language";

/**
 * What makes a table one of ours, in one place. Headings like 项目, 支出金额, 考核指标 and 得分 stand in journals and
 * in the appraisals of staff too; a table that has their marks and none of a budget's is not read.
 */

/** Words of budgets and of what they are to achieve. */
const OF_BUDGETS =
  /预算|决算|财政|批复|下达|到位|执行率|执行数|专项|转移支付|项目(?:支出|绩效|名称|资金)|整体(?:支出|绩效)|部门整体|[一二三四]级指标|产出|效益/;
/** Words that stand in no table but ours, whatever stands beside them. */
const ONLY_OURS = /执行率|执行数|预算数|决算数|(?:年初|全年|调整后)预算|转移支付|[一二三四]级指标|产出|效益/;
/**
 * What else a table may be, best told first: by words that a table of ours may have too, and by those that it has not.
 * A column of days is a journal's: a budget has one amount for a year.
 */
const OTHERS = [
  [
    "人员考核表",
    /考核|员工|职工|岗位|KPI|述职|绩效工资/i,
    /^姓名|被考核|述职|绩效工资|KPI|(?:人员|员工|职工|干部|个人|主任|科员).{0,8}(?:考核|考评|评分)/im,
  ],
  ["供应商或招标评分表", /供应商|投标|评标|中标|报价|询价/, /投标|评标|询价|报价/],
  // A list of projects may say who got the order: it is a ledger of orders where it has no budget.
  [
    "采购或合同台账",
    /采购|合同(?:名称|编号|金额|台账)|供应商|中标/,
    /^(?![^]*(?:预算|批复|下达|到位|专项|拨款|财政))[^]*(?:采购(?:方式|项目)|合同(?:名称|编号|台账)|供应商|中标)/,
  ],
  // Several raters give each other marks; nobody rates how a budget was spent so.
  [
    "学生或班组评价表",
    /(?:教师|老师|班主任|家长|同学|小组|班组)(?:评|打分)|互评|综合素质|学业|学生姓名|班级/,
    /(?:教师|老师|班主任|家长|同学|小组|班组)(?:评|打分)|互评|综合素质评价/,
  ],
  ["会计报表", /资产负债|利润表|现金流量|科目余额|货币资金|应付账款/, /资产负债表|利润表|现金流量表|科目余额/],
  [
    "流水账",
    /流水|凭证|摘要|账户|日记账|记账|经手人|余额|结余金额|^(?:交易|记账|收支)?日期$/m,
    /流水|凭证|^摘要$|日记账|记账|经手人/m,
  ],
] as const;

/** What a table is that is none of ours, in a word for the user. */
export type OtherField = (typeof OTHERS)[number][0];

/** What a table says of itself: its sheet's name, the title above it, its headings, its first levels. */
export type TableWords = readonly string[];

/** What else the table is, in a word for the user; null for one of ours. */
export function foreignTable(words: TableWords): OtherField | null {
  const all = words.map(withoutSpaces).join("\n");
  if (ONLY_OURS.test(all)) return null;
  const isOfBudgets = OF_BUDGETS.test(all);
  return OTHERS.find(([, marks, plainMarks]) => (isOfBudgets ? plainMarks : marks).test(all))?.[0] ?? null;
}

/** Whether texts speak of budgets or of what they are to achieve. */
export function speaksOfBudgets(words: TableWords): boolean {
  return OF_BUDGETS.test(words.map(withoutSpaces).join("\n"));
}
