import type { Facts } from "../facts";
import { clauseEnd, type ReadSentence } from "../sentence/sentence-reader";
import type { YearSpan } from "../sentence/years";
import { meantBy, ownersAt } from "./claim";
import { judge } from "./judge";
import type { Claim, Context } from "./meant";
import { isFault, type Judgement } from "./verdict";

/** 现将2023年度绩效自评情况报告如下, 我局对2023年度5个项目开展了绩效自评: the year that the report is of. */
const REPORTED =
  /(?:现将[^。；]{0,20}?□+年?度?[^。；]{0,30}?(?:自评|评价|绩效)[^。；]{0,20}(?:报告|汇报|说明)如下|(?:我|本)[^，。；]{0,4}(?:局|委|办|会|院|校|中心|单位|部门|镇|乡|街道|处|厅|站)[^，。；]{0,8}对(?:本[^，。；]{0,3})?□+年?度?[^，。；]{0,24}?(?:开展|进行|实施|组织)(?:了)?(?:全面)?(?:绩效)?自评)/;
/** Words that tell of two years, or of what became of an earlier evaluation. */
const OF_TWO_YEARS =
  /持平|不变|相同|延续|一致|同比|连续|上年|去年|本年|当年|今年|往年|此前|曾|历|问题|整改|应用|较|比|与|以来/;

/** Another year's name over this year's figures, or over this report. */
export function statedYearJudgements(
  read: ReadSentence,
  claims: readonly Claim[],
  facts: Facts,
  context: Context,
  own: number | null,
): readonly Judgement[] {
  if (own === null || OF_TWO_YEARS.test(read.text) || read.times.years.some(({ year }) => year === own)) return [];
  const others = read.times.years.filter(({ year, isOther, isCompared }) => isOther && year !== null && !isCompared);
  const [only, ...more] = others;
  if (!only || more.length > 0 || isRightlyNamed(read, only, own)) return [];
  const told = `工作簿是${own}年度的`;
  const report = REPORTED.exec(read.rest);
  const isOfReport =
    report !== null &&
    report.index <= only.start &&
    only.end <= report.index + report[0].length &&
    !hasOwnDate(read, own);
  if (isOfReport) return [fault(read, only, own, told)];
  const figures = figuresBehind(read, only, claims, facts, context);
  return figures === null ? [] : [fault(read, only, own, `${told}，句中的${figures}正是${own}年度的数`)];
}

/** What began in an earlier year, or comes over from it: 2023年结转项目, 于2023年批复. */
const FROM_BEFORE = /结转|结余|立项|获批|批复|延续|续建|启动|开工|开始|实施|签订|招标|中标|设立|成立|建成|购置/;
const PLANNED = /预算|计划|拟/;
const HAPPENED = /执行|支出|支付|得分|完成/;

/** Whether the words behind a year make it one that this year's report may well name: 2025年预算安排. */
function isRightlyNamed(read: ReadSentence, { end, year }: YearSpan, own: number): boolean {
  const clause = read.text.slice(end, clauseEnd(read, end));
  if (year !== null && year > own) return PLANNED.test(clause) && !HAPPENED.test(read.text.slice(end));
  return FROM_BEFORE.test(clause);
}

function hasOwnDate({ times: { dates } }: ReadSentence, own: number): boolean {
  return dates.some(({ year }) => year === own || year === own + 1);
}

/** The figures behind the year that are this year's, where they tell; null where they don't, or one differs. */
function figuresBehind(
  read: ReadSentence,
  span: YearSpan,
  claims: readonly Claim[],
  facts: Facts,
  context: Context,
): string | null {
  const judged = claims
    .filter(({ apart, said }) => apart === "other-year" && said.start >= span.end)
    .flatMap((claim) => {
      const owners = ownersAt(read, claim.said.start, context);
      if (owners?.length === 0) return [];
      const meant = meantBy(read, claim.said, claim.label, facts, owners);
      return meant.isFirm ? [{ claim, judgement: judge({ ...claim, ...meant, apart: null }, facts) }] : [];
    });
  if (judged.length === 0 || judged.some(({ judgement }) => isFault(judgement))) return null;
  const digits = judged.map(({ claim, judgement }) => tellingDigits(claim, judgement));
  const all = digits.reduce((total, one) => total + one, 0);
  return all >= TELLING ? judged.map(({ claim }) => claim.said.written).join("、") : null;
}

/** So many digits do not agree by chance. */
const TELLING = 4;

/** The digits that count; of a rounded number one less, of one that is meant as a bound none. */
function tellingDigits({ said }: Claim, { verdict }: Judgement): number {
  if (said.manner !== "plain" || said.kind === "count") return 0;
  const digits = said.written.replace(/[^\d]/g, "").replace(/^0+/, "");
  const isWhole = said.decimals === 0;
  const length = (isWhole ? digits.replace(/0+$/, "") : digits).length;
  return verdict === "exact" ? length + 1 : length;
}

function fault(read: ReadSentence, { start, end, year }: YearSpan, own: number, because: string): Judgement {
  const written = read.text.slice(start, end);
  const should = written.replace(String(year), String(own));
  return { start, end, written, verdict: "contradicts-workbook", because, should, sources: [] };
}
