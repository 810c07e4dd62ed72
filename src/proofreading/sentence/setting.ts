import { clauseEnd, clauseStart, type ReadSentence } from "./sentence-reader";

/** Why a number is no figure of the workbook's year and records. */
export type Apart = "other-year" | "norm" | "bound" | "other-unit";

const MODAL =
  /应当|应(?=书面|说明|作|提交|报送|进行|整改|收回|压减|分析|低|不|在|达|该|予|按|为|有|扣)|必须|须(?=达|在|不|说|于)|不得|原则上|可(?:以)?(?:给予|评|定|得|酌)|不予|予以|(?:计分|扣分|赋分|折算)(?:标准|办法|规则)|每(?:超过?|少|低|增加|降低|减少|延迟|出现|发现|提高)|扣完为止|得满分|不得分|酌情|低于[^，。]{1,8}的，|(?:低于|高于|达到|超过|不足)[^，。]{1,8}的(?:项目|单位|部门)，(?:次年|下年|下一年|原则|应|须|不|取消|扣|按|给予|予以|可)|(?:以上|以下|以内|含）|之间|以上（含）)的?(?:，|、)?(?:评(?:定)?为|定为|为|属于|得)|满分(?:为)?100分的/;
const CITED =
  /规定|要求|明确(?:了)?|提出|指出|标准(?:为|是)|划分|设定|约定|如下标准|办法|条例|文件|通知|意见|细则|第[^，。]{1,6}条/;
const DOCUMENT = /《[^》]*》|[〔［[]20\d\d[〕］\]]/;
const OWN =
  /我[^，。]{0,3}(?:单位|局|委|办|会|院|校|镇|乡|街|部门|中心|厅)?|本(?:单位|部门|项目|年|次|级)|该项目|实际|自评得分|开展|组织|截至|此次|全年(?:预算|执行|支出)/;

/** Whether the words around a place state a rule, not a result. */
export function isNorm(read: ReadSentence, at: number, hasOwner: boolean): boolean {
  const clause = read.text.slice(clauseStart(read, at), clauseEnd(read, at) + 1);
  if (MODAL.test(clause)) return true;
  const before = read.text.slice(0, clauseEnd(read, at));
  const document = DOCUMENT.exec(before);
  if (!document) return false;
  // 明确，自评得分低于60分的项目，…: a condition.
  if (CITED.test(before) && /(?:低于|高于|达到|超过|不足)[^，。]{1,8}的(?:项目|单位|部门)?，$/.test(clause))
    return true;
  const after = before.slice(document.index + document[0].length);
  const cited = CITED.exec(after);
  if (!cited) return false;
  return !hasOwner && !OWN.test(after.slice(cited.index + cited[0].length));
}

/** A part of the year: its figures are not the year's. */
const PART_OF_YEAR = /(?:第?[一二三四]|前[两二三]个?)季度|[上下]半年|截至[^，。]{0,6}(?<!\d)(?:[1-9]|1[01])月/;

/** 截至6月底已拨付20万元，占全年预算的34.48%: both are of June, until the whole year is spoken of. */
function isOfPartOfYear({ text, rest }: ReadSentence, at: number): boolean {
  const before = text.slice(Math.max(rest.lastIndexOf("；", at - 1), rest.lastIndexOf("。", at - 1)) + 1, at);
  const part = [...before.matchAll(new RegExp(PART_OF_YEAR, "g"))].at(-1);
  return part !== undefined && !WHOLE_YEAR.test(before.slice(part.index + part[0].length));
}

const WHOLE_YEAR =
  /全年(?!的?(?:预算|指标|任务|目标|资金总额))|年[末底]|(?<!\d)12月|年度(?!的?(?:预算|指标|任务|目标))|自评|得分/;

const PART =
  /第[一二三四五六七八九十\d]+(?:[期批次轮笔]|标段|阶段|包)|[一二三四五六七八九十\d]标段?(?=工程|施工|竣工|验收)|[首前后末][一二两三批期笔次付]|(?<!第)[一二三四]期|尾款|分[两三四五\d][次批期]/;
const KINDS = /基本支出|人员经费|公用经费|三公/;

/** Whether the words before a number say that it is of a part of what they name: 第一期, 首批, 基本支出. */
export function isOfPart(read: ReadSentence, { start }: { readonly start: number }): boolean {
  const { text, rest, subjects } = read;
  const named = subjects.filter((one) => one.by === "name" && one.end <= start).at(-1)?.end ?? 0;
  const clause = clauseStart(read, start);
  const thought = Math.max(rest.lastIndexOf("；", start - 1), rest.lastIndexOf("。", start - 1)) + 1;
  if (PART.test(text.slice(Math.max(named, clause), start))) return true;
  const before = text.slice(Math.max(named, thought), start);
  const kind = before.search(KINDS);
  return kind >= 0 && !/项目支出|整体支出|总支出|合计/.test(before.slice(kind));
}

/** Whether the words before a place say that it is another year's, or of a part of this one. */
export function isOfOtherYear(read: ReadSentence, at: number): boolean {
  const from = clauseStart(read, at);
  if (isOfPartOfYear(read, at)) return true;
  let other: number | null = null;
  for (const { start, end, isCompared, isOther } of read.times.years) {
    if (end > at) break;
    if (isCompared) {
      if (end > from || /^(?:同期)?相?比/.test(read.rest.slice(end))) return true;
    } else other = isOther ? start : null;
  }
  return other !== null && !isSetAside(read, other, at) && !isOverBefore(read, other, at);
}

/** 列入下年计划；群众满意度年度指标值≥90%，实际完成88%: behind the semicolon the year's own results are told again. */
function isOverBefore({ rest }: ReadSentence, year: number, at: number): boolean {
  const end = rest.lastIndexOf("；", at - 1);
  return end > year && /年度指标值|实际完成|自评得分/.test(rest.slice(end, at));
}

/** 尾款按约定于次年支付，某某项目执行率为…: the year is of a clause of its own, and a record is named behind it. */
function isSetAside(read: ReadSentence, year: number, at: number): boolean {
  const [from, to] = [clauseStart(read, year), clauseEnd(read, year)];
  const isOwnClause = to < clauseStart(read, at) && to - from > 10 && /由于|因|按|受/.test(read.text.slice(from, to));
  return isOwnClause && read.subjects.some(({ start, by }) => start >= to && start < at && by === "name");
}
