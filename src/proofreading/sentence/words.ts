import type { Kind, Measure } from "../facts";

/** Words that say what a number is. The first measure is the one that is meant, the others may be. */
export interface Words {
  readonly measures: readonly Measure[];
  readonly pattern: RegExp;
  /** False: words that are used too freely to accuse anybody by. */
  readonly isFirm?: boolean;
}

const words = (pattern: string) => new RegExp(pattern, "g");
const SUM = "(?:数|额|金额|总额|总数|合计|总计|资金|规模|指标)*";
const MONEY = "(?:预算|财政|项目|专项|支出)*(?:资金|经费|款项?|金额)?";

const AMOUNTS: readonly Words[] = [
  {
    measures: ["initial-budget"],
    pattern: words(
      `年初(?:部门|项目|批复|安排|下达|核定|财政|收支)*(?:的)?(?:预算|批复数?|安排|盘子)${SUM}|(?:由|从)年初的?|年初(?:为|是)?$|预算批复${SUM}|批复(?:年初)?预算${SUM}|年初(?:预算)?(?:安排|批复|下达|核定)${MONEY}`,
    ),
  },
  {
    measures: ["annual-budget"],
    pattern: words(
      `(?:全年|年度|本年|当年|调整后的?|调整|最终|追加后的?|调剂后的?)(?:总|支出|项目)*预算${SUM}|(?:年度|项目|全年)资金总额|预算调整(?:后|为|至|到)|(?:调整|追加|调增|调减|压减)(?:为|至|到|后)`,
    ),
  },
  {
    measures: ["annual-budget", "initial-budget"],
    pattern: words(
      `(?:支出|项目|专项|总)?预算(?:安排|下达|支出|资金|总|盘子)*${SUM}|(?:资金|经费|项目)?总?盘子|(?:安排|下达|核定|落实|到位|到账|批准|划拨|获批)(?:了|到|的)?(?:预算)?(?:指标)?${MONEY}|(?:到位|下达|安排)(?:资金|经费)?`,
    ),
  },
  {
    measures: ["annual-budget", "initial-budget", "executed"],
    pattern: words("资金(?:总额|规模|总量|量|合计)?|金额|拨付"),
    isFirm: false,
  },
  { measures: ["executed", "annual-budget", "initial-budget"], pattern: words(`投入(?:了|到|的)?${MONEY}`) },
  {
    measures: ["annual-budget", "initial-budget", "executed"],
    pattern: words("涉及(?:财政|项目|预算|专项)*(?:资金|金额|预算|经费)(?:总额|共|合计)*"),
  },
  {
    measures: ["executed"],
    pattern: words(
      `(?:全年|实际|累计|预算|年度|决算|已|共|实)*(?:执行|支出|支付|使用|开支|花费|列支|用款|支用|耗用|用去|花去|花了|实付|用掉|花掉|动用)(?:完毕|了|完成|掉|出)?(?:的)?${MONEY}${SUM}|决算${SUM}`,
    ),
  },
  {
    measures: ["balance"],
    pattern: words(
      "(?:结余|结转|剩余|节余|余额|差额|结存|沉淀|节约|未(?:执行|支出|支付|使用|用完|形成支出|拨付))(?:了|的)?(?:结余|结转|预算|财政|项目)*(?:数|额|金额|资金|经费|部分)*|(?:尚|还)有|尚余|仅剩|还剩",
    ),
  },
  {
    measures: ["adjustment"],
    pattern: words(
      "年中(?:预算)?(?:增加|减少)|(?:调增|调减|追加|追减|核增|核减|压减|调整增加|调整减少|预算增加|预算减少|调增减)(?:了)?(?:预算|资金|经费|指标|安排)*(?:数|额|金额)?",
    ),
  },
  {
    measures: ["revenue-actual"],
    pattern: words(
      "(?:决算|实际|本年|全年|总|当年|累计|实现|年度)*收入(?:决算|完成|实现|执行)?(?:数|总额|合计|总计)*|(?:完成|实现)收入",
    ),
  },
  {
    measures: ["revenue-budget"],
    pattern: words(
      "(?:预算|预计|计划)(?:安排)?(?:的)?收入(?:数|总额|合计)*|(?:收入|年初收入)(?:的)?预算(?:数|总额|合计)*",
    ),
  },
  { measures: ["spending"], pattern: words("一般公共预算(?:财政拨款)?项目支出(?:总额|合计)?") },
];

const RATES: readonly Words[] = [
  {
    measures: ["execution-rate"],
    pattern: words(
      "(?:预算|资金|项目|支出|总体|整体|全年|财政|年度)*(?:执行|支出|支付|使用|用款)(?:率|进度|比例|程度)(?:（[^）]*）)?|(?:预算|资金)完成率|完成(?:了)?(?:当年|全年|年度|本年|调整后|项目|总)?的?预算(?:数|总额|安排|资金|任务)*的?|占(?:全年|年度|当年|本年|调整后的?|总)*预算(?:数|总额|安排|资金|金额)*的?(?:比例|比重|百分比)?|执行(?:了)?(?:全年|年度)?预算的|达(?:到)?预算的",
    ),
  },
  { measures: ["share"], pattern: words("占比"), isFirm: false },
  {
    measures: ["revenue-rate"],
    pattern: words(
      "收入(?:预算)?(?:完成|执行|实现)率|完成(?:当年|年度|全年|了)*(?:收入预算|预算收入)(?:数|总额|任务)*的?|(?:为|是|占|达)(?:预算收入|收入预算)(?:数)?的",
    ),
  },
  {
    measures: ["unspent-rate"],
    pattern: words(
      "(?:结余|结转|结转结余|未执行|未支出|未使用|未完成|剩余)(?:资金|预算|部分)?(?:率|占比|比例|占(?:全年)?预算(?:数)?的)|(?:还有|尚有)",
    ),
  },
  {
    measures: ["share"],
    pattern: words(
      "占(?:全部|部门|单位|一般公共预算|本?部门|年度)*(?:项目)?(?:支出|资金)(?:总额|总量|合计|预算)*的?(?:比例|比重)?",
    ),
  },
  {
    measures: ["adjustment-rate"],
    pattern: words("(?:调整|调增|调减|追加|压减|增长|增加|减少|下降|降低|上升|提高)(?:了)?(?:率|幅度|比例)?"),
    isFirm: false,
  },
  {
    measures: ["grade-share"],
    pattern: words("(?:优良|优秀|良好|优|良|中|差)(?:率|等?级?(?:项目)?(?:占比|比例))"),
    isFirm: false,
  },
  {
    measures: ["completion"],
    pattern: words(
      "(?:指标|目标|任务|计划)?(?:完成|实现)(?:率|比例|程度)|完成(?:年度|全年)?(?:目标|任务|计划|指标)(?:值|数)?的",
    ),
    isFirm: false,
  },
];

const GOOD = "(?:自评|综合|评价|绩效|最终|总|实际|总体|部门|整体|支出|项目|评审|考核|评定|最后)*";
const SCORES: readonly Words[] = [
  {
    measures: ["score"],
    pattern: words(
      `${GOOD}(?:得分|总分|评分|分数|自评分|分值合计|成绩|打分|总得分|评价分)(?:合计|结果|总计|总和)?|(?:自评|评价|考核)(?:结果|得|获得|取得|综合)?|(?:获得|取得|评得|获评|得到|得了|评为|打出|测算)`,
    ),
  },
  {
    measures: ["mean-score"],
    pattern: words(
      "(?:平均|均)(?:自评|综合|绩效)?(?:得分|分数|分值|分|成绩|总分|值)|得分(?:的)?(?:平均|均)(?:值|分|数)?|平均",
    ),
  },
  {
    measures: ["highest-score"],
    pattern: words("(?:最高)(?:的)?(?:项目)?(?:得分|分数|分|者|项目)?(?:得分)?|得分最高(?:的)?(?:项目)?"),
  },
  {
    measures: ["lowest-score"],
    pattern: words("(?:最低)(?:的)?(?:项目)?(?:得分|分数|分|者|项目)?(?:得分)?|得分最低(?:的)?(?:项目)?"),
  },
  { measures: ["maximum"], pattern: words("满分|总分值|标准(?:总)?分") },
  {
    measures: ["loss"],
    pattern: words(
      "(?:共|合计|被|应|自评)?(?:扣除|扣减|扣去|扣掉|扣了|扣|减去|失去|丢失|失|丢|少得|减)(?:分数?|掉)?(?:共|合计|数)?",
    ),
  },
];

const COUNTS: readonly Words[] = [
  { measures: ["level1-count"], pattern: words("一级(?:预算|支出)?项目") },
  { measures: ["level2-count"], pattern: words("二级(?:预算|支出)?项目") },
  { measures: ["count"], pattern: words("项目(?:总|个)?数?|个项目") },
  { measures: ["indicator-count"], pattern: words("(?:三级|绩效|自评|考核)*指标(?:总|个|条)?数?"), isFirm: false },
];

export const WORDS: Readonly<Record<Kind, readonly Words[]>> = {
  amount: AMOUNTS,
  rate: RATES,
  score: SCORES,
  count: COUNTS,
};

/** What narrows a figure down to a part that the workbook may not have. */
export const QUALIFIER =
  /人员经费|公用经费|基本支出|三公|采购|公务|会议|差旅|培训费|设备购置|上级|中央|省级|市级|区级|自筹|其他资金|专户|上年|往年|第[一二三四]季度|[一二三四]季度|上半年|下半年|月份?|同比|环比|人均|户均|每|单价|合同|中标|招标|捐|奖励|奖金|罚|税|工资|补贴标准|平均每|其中[^，]{2,}用于|主要用于|用于|其他|个别|部分|大部分|仅[^，]{0,6}项|质保金|尾款|进度款|预付|违约|审减|基金|债|贷款|营业|捐赠|上缴|缴/;

/** Words that stand right before those of a measure without narrowing it. */
export const ANCHOR =
  /(?:各|上述|以上|这些|全年|年初|年末|年底|年度|本年|当年|实际|占|累计|共计?|合计|总计|总体|整体|自评|该项目|本项目|项目|我|本|其|的|由|从|至|到|和|与|及|对|将|为|经|后|共|已|则|而|但|并|也|均|又|故|即|因此|综合|最终|部门|单位|支出|预算|财政|资金|经费|绩效|评价|全部|所有|涉及|安排|批复|下达|实施|开展|落实|完成|得分|获|专项|此|该|截至|□|度|期末|底|末|局|委|会|院|校|办|厅|站|所|镇|乡|街道|处|中心|馆|情况|如下|如|显示|看|来看|表明|方面|中|里|内|上|下|结果|最后|以来|实现|达到|综上|所述|经费|需要|要求|变化|因素|仅|只)$/;
