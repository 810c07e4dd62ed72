import { foldedText } from "../normalise";

/**
 * Which time a column's numbers cover: the whole year, a part of it (1-6月, 上半年, 第三季度), or more than it (实施期,
 * 累计, 以前年度). null where the heading does not say.
 */
export type Span = "year" | "part-year" | "other-years" | null;

const EARLIER_YEARS = /以前年度|历年|往年|跨年/;
const WHOLE_YEAR = /全年|本年|当年|年终|年末|年底|年度|1[-~–—－至到]12月|截[至止]12月/;
const PART_OF_YEAR = /\d月|半年|月度|季度|[当本]月|监控(?:时点|期|节点)/;
const OTHER_YEARS = /实施期|建设期|规划期|项目全?期|周期|累计|中期|长期|总体|总投资|[三五]年期/;
/** What of a heading says the time and no more: 1-6月执行数 → 执行数. */
const SPAN_PREFIX =
  /^(?:截[至止])?(?:(?:\d{1,2}[-~–—－至到])?\d{1,2}月(?:份|底|末)?|[上下]半年|半年度?|第?[一二三四1-4]季度|前[二三两]季度|月度|季度|[当本]月|全年度?|本年度?|当年度?|年终|年末|年底|年度|实施期|建设期|规划期|项目(?:周|全)?期|中长期|中期|长期|总体|累计)(?:累计|止)?/;

/** The time that a heading tells. */
export function spanIn(heading: string): Span {
  const folded = foldedText(heading);
  if (EARLIER_YEARS.test(folded)) return "other-years";
  if (WHOLE_YEAR.test(folded)) return "year";
  if (PART_OF_YEAR.test(folded)) return "part-year";
  return OTHER_YEARS.test(folded) ? "other-years" : null;
}

/** A heading's word without the time that it begins with. */
export function withoutSpan(word: string): string {
  return word.replace(SPAN_PREFIX, "");
}

/** Where money comes from: 财政拨款, 其他资金, 市级资金. What is kept by source is a part of the whole. */
const SOURCE =
  /^(?:其中)?(?:一般公共预算|政府性基金|国有资本经营|财政专户(?:管理)?|财政|(?:中央|省|自治区|市|区|县|地方|镇|乡|本|同|上)级?(?:财政)?|上年结[转余](?:结[转余])?|其他|单位|自有|自筹|社会|事业|债券|贷款|捐赠|专项债券?)(?:性|预算)?(?:资金|拨款|补助|收入|配套|来源|专项|投入)+(?:\((?:元|万元)\))?/;

/** Whether a heading is nothing but a source of money. */
export function isSource(word: string): boolean {
  return SOURCE.exec(word)?.[0] === word;
}

/** A heading's word without the source of money that it begins with: 财政拨款执行数 → 执行数. */
export function withoutSource(word: string): string {
  return word.replace(SOURCE, "");
}

const WHOLE = /(?:合计|总计|小计|总额|总数|总金额)数?$/;

/** Whether a heading is that of a sum over other columns: 支出合计. */
export function isWhole(word: string): boolean {
  return WHOLE.test(word);
}

/** A heading's word without what calls it a sum: 支出合计 → 支出. */
export function withoutWhole(word: string): string {
  return word.replace(WHOLE, "");
}

/** Scores of others than the unit itself: of the department above, the bureau, a third party. */
const OTHERS =
  /主管|财政|上级|第三方|专家|评审|复核|审核|核定|审定|复评|复审|终审|初审|抽查|中介|机构|评价组|考评|考核组|业务(?:处|科|股)|绩效(?:处|科|股|中心)|预算(?:处|科|股)|他评/;

/** Whether a heading of scores is another's. */
export function isOthers(heading: string): boolean {
  return OTHERS.test(heading) && !/自评/.test(heading);
}

const LEVELS = ["一", "二", "三", "四", "五"];
const LEVEL = /^([一二三四五])级(?:指标)?/;

/** The level of indicators that a heading names: 一级指标分值 → 1; null where it names none. */
export function levelIn(word: string): number | null {
  const found = LEVEL.exec(word);
  return found ? LEVELS.indexOf(found[1]!) + 1 : null;
}

/** A heading's word without the level that it names: 一级指标分值 → 分值. */
export function withoutLevel(word: string): string {
  return word.replace(LEVEL, "");
}
