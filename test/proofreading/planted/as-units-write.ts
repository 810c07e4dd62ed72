import { decimal } from "../../../src/figures";
import {
  budget as A,
  first as I,
  graded,
  highest,
  lowest,
  mean,
  rate as R,
  score as S,
  spent as E,
  total,
  up,
} from "./figures";
import type { Random } from "./random";
import type { Say } from "./say";
import type { Indicator, Project, World } from "./world";

/** A sentence on one project; `name` is how it is called there. */
export type Phrasing = (world: World, project: Project, name: string, say: Say) => string;

/** Ways in which units write figures: longer, looser and with more asides than the plain templates. */
const OF_PROJECT: readonly Phrasing[] = [
  (w, p, n, s) =>
    `${n}当年财政预算批复${I(w, p, s)}，年中根据工作需要调整为${A(w, p, s)}，截至12月底实际列支${E(w, p, s)}。`,
  (w, p, n, s) => `${n}资金到位${A(w, p, s)}，资金到位率100%；实际支付${E(w, p, s)}，支付率为${R(w, p, s)}。`,
  (w, p, n, s) => `从预算执行情况看，${n}调整后预算${A(w, p, s)}，全年支出${E(w, p, s)}，预算执行进度为${R(w, p, s)}。`,
  (w, p, n, s) => `${n}预算总额${A(w, p, s)}，已全部拨付至项目单位，项目单位实际使用${E(w, p, s)}。`,
  (w, p, n, s) => `经对照绩效目标申报表逐条核实，${n}自评总分为${S(w, p, s)}，自评等级为${s.grade(p.grade)}。`,
  (w, p, n, s) => `${n}（年度预算${A(w, p, s)}，实际执行${E(w, p, s)}）按计划组织实施。`,
  (w, p, n, s) => `${n}年度资金总额${A(w, p, s)}，全年执行${E(w, p, s)}，执行率${R(w, p, s)}，自评得分${S(w, p, s)}。`,
  (w, p, n, s) => `在绩效自评中，${n}得到${S(w, p, s)}，评价等次是${s.grade(p.grade)}。`,
  (w, p, n, s) => `${n}全年下达指标${A(w, p, s)}，支出${E(w, p, s)}，执行率为${R(w, p, s)}。`,
  (w, p, n, s) => `${n}的预算执行率达${R(w, p, s)}，资金使用较为规范。`,
  (w, p, n, s) => `受采购周期影响，${n}仅支出${E(w, p, s)}，预算执行率只有${R(w, p, s)}。`,
  (w, p, n, s) => `${w.year}年度${w.unit}实施的${n}，年初预算${I(w, p, s)}，实际完成支出${E(w, p, s)}。`,
  (w, p, n, s) => `年初为${n}安排预算资金${I(w, p, s)}，后调整至${A(w, p, s)}。`,
  (w, p, n, s) =>
    `${n}：年初预算数${I(w, p, s)}；全年预算数${A(w, p, s)}；全年执行数${E(w, p, s)}；执行率${R(w, p, s)}。`,
  (w, p, n, s) => `围绕年度目标，我局扎实推进${n}，共投入财政资金${E(w, p, s)}，占年度预算的${R(w, p, s)}。`,
  (w, p, n, s) => `${n}自评得分${S(w, p, s)}，扣分${s.score(decimal(100).minus(p.score))}。`,
  (w, p, n, s) => `${n}自评结果：得分${S(w, p, s)}，等级${s.grade(p.grade)}。`,
  (w, p, n, s) => `对${n}进行绩效自评，结果等级为${s.grade(p.grade)}，得分${S(w, p, s)}。`,
  (w, p, n, s) => `${n}项目资金由财政全额安排，预算为${A(w, p, s)}，决算为${E(w, p, s)}。`,
  (w, p, n, s) => `其中：${n}预算批复数${I(w, p, s)}、调整预算数${A(w, p, s)}、决算数${E(w, p, s)}。`,
  (w, p, n, s) => `${n}经费实行专款专用，全年共支出${E(w, p, s)}，未发现挤占挪用现象。`,
  (w, p, n, s) => `截至${w.year}年12月31日，${n}资金支出数为${E(w, p, s)}，预算完成率为${R(w, p, s)}。`,
  (w, p, n, s) => `${n}绩效自评综合得分${S(w, p, s)}，处于${s.grade(p.grade)}等次。`,
  (w, p, n, s) => `${n}本年预算安排${A(w, p, s)}，累计完成支出${E(w, p, s)}，总体执行率达到${R(w, p, s)}。`,
  (w, p, n, s) => `项目名称：${n}，预算金额：${A(w, p, s)}，执行金额：${E(w, p, s)}，自评得分：${S(w, p, s)}。`,
  (w, p, n, s) => `${n}全年实际到账${A(w, p, s)}，实际支出${E(w, p, s)}，资金支出率${R(w, p, s)}。`,
  (w, p, n, s) => `由于部分尾款按合同约定于次年支付，${n}预算执行率为${R(w, p, s)}，支出${E(w, p, s)}。`,
  (w, p, n, s) => `${n}2个子项均已完成，合计支出${E(w, p, s)}，占全年预算${A(w, p, s)}的${R(w, p, s)}。`,
  (w, p, n, s) => `${n}支出进度：全年预算${A(w, p, s)}，实际支出${E(w, p, s)}，支出进度${R(w, p, s)}。`,
  (w, p, n, s) => `我局${n}评价结论为${s.grade(p.grade)}，综合评分${S(w, p, s)}。`,
  (w, p, n, s) => `今年以来，${n}已支出资金${E(w, p, s)}，预算执行率为${R(w, p, s)}，较好地完成了各项任务。`,
  (w, p, n, s) =>
    `${n}预算数为${A(w, p, s)}，执行数为${E(w, p, s)}，完成预算的${R(w, p, s)}，主要用于设备购置和日常维护。`,
  (w, p, n, s) => `县财政共安排${n}资金${A(w, p, s)}，当年实际支出${E(w, p, s)}。`,
  (w, p, n, s) => `${n}得分${S(w, p, s)}，在各项目中处于中等水平。`,
  (w, p, n, s) => `${n}（自评得分${S(w, p, s)}，等级${s.grade(p.grade)}）。`,
  (w, p, n, s) => `按照“谁支出、谁负责”的原则，${n}由业务股室自评，得分为${S(w, p, s)}。`,
  (w, p, n, s) => `${n}预算盘子${A(w, p, s)}，全年花了${E(w, p, s)}。`,
  (w, p, n, s) => `${n}年初盘子${I(w, p, s)}，累计支付${E(w, p, s)}，支付率${R(w, p, s)}。`,
  (w, p, n, s) => `${n}由年初的${I(w, p, s)}调整到${A(w, p, s)}，实际用掉${E(w, p, s)}。`,
  (w, p, n, s) => `${n}按计划完成了年度任务。该项目全年预算${A(w, p, s)}，花费${E(w, p, s)}，其执行率为${R(w, p, s)}。`,
  (w, p, n, s) => `${n}核定预算${A(w, p, s)}，全年用款${E(w, p, s)}，用款进度${R(w, p, s)}。`,
];

const left = ({ annual, executed }: Project) => annual.minus(executed);
const MORE = ["多于", "高于", "超过", "大于"];
const LESS = ["少于", "低于", "小于"];

/** Where something was left unspent. */
const UNSPENT: readonly Phrasing[] = [
  (_w, p, n, s) => `${n}年末尚有${s.amount(left(p))}未支付，将结转下年继续使用。`,
  (w, p, n, s) => `${n}全年预算${A(w, p, s)}，实际支出${E(w, p, s)}，差额${s.amount(left(p))}为招标节约资金。`,
  (_w, p, n, s) => `${n}结余资金${s.amount(left(p))}，已按规定交回财政。`,
  (_w, _p, n, s) => `${n}实际支出数${s.word(LESS, MORE)}预算数，主要是厉行节约。`,
  (_w, p, n, s) => `${n}支出较预算${s.word(["减少", "节约"], ["增加", "超支"])}${s.amount(left(p))}。`,
  (_w, _p, n, s) =>
    `${n}${s.word(["预算资金未执行完毕", "资金未能全部支出", "有部分资金结转"], ["预算资金全部执行完毕", "资金已全额支出", "资金无结转"])}。`,
  (_w, p, n, s) => `${n}未执行金额${s.amount(left(p))}，主要原因是合同尾款未到付款节点。`,
  (w, p, n, s) => `${n}预算执行率为${R(w, p, s)}，未支出的${s.amount(left(p))}由财政收回。`,
];

const gap = ({ annual, initial }: Project) => annual.minus(initial).abs();
const RISE = ["增加", "调增", "追加"];
const FALL = ["减少", "调减", "压减"];
const way = (p: Project, s: Say) => s.word(up(p) ? RISE : FALL, up(p) ? FALL : RISE);

/** Where the budget was changed. */
const ADJUSTED: readonly Phrasing[] = [
  (_w, p, n, s) => `${n}年中预算${way(p, s)}${s.amount(gap(p))}，主要原因是任务量变化。`,
  (w, p, n, s) => `${n}年初预算${I(w, p, s)}，年中${way(p, s)}${s.amount(gap(p))}，调整后预算${A(w, p, s)}。`,
  (w, p, n, s) => `与年初预算相比，${n}全年预算${way(p, s)}${s.amount(gap(p))}，全年预算数为${A(w, p, s)}。`,
  (w, p, n, s) =>
    `${n}全年预算数${A(w, p, s)}，比年初预算数${s.word(up(p) ? ["多", "增加"] : ["少", "减少"], up(p) ? ["少", "减少"] : ["多", "增加"])}${s.amount(gap(p))}。`,
];

type OfIndicator = (w: World, p: Project, n: string, i: Indicator, s: Say) => string;
const T = (i: Indicator, s: Say) => s.count(i.target, i.unit);
const D = (i: Indicator, s: Say) => s.count(i.actual, i.unit);
const met = ({ actual, target }: Indicator) => actual >= target;

const OF_INDICATOR: readonly OfIndicator[] = [
  (_w, _p, n, i, s) =>
    `${n}数量指标完成情况：${i.name}目标值≥${T(i, s)}，实际完成值${D(i, s)}，指标得分${s.score(i.score)}。`,
  (_w, _p, n, i, s) => `通过实施${n}，${i.name}实际达到${D(i, s)}，年度目标为${T(i, s)}。`,
  (_w, _p, n, i, s) => `${n}“${i.name}”指标年初设定目标值为${T(i, s)}，年末实际完成${D(i, s)}。`,
  (_w, _p, n, i, s) =>
    `${n}${i.name}${s.word(met(i) ? ["达到年度指标值", "已完成年度目标"] : ["未达到年度指标值", "未完成年度目标"], met(i) ? ["未达到年度指标值", "未完成年度目标"] : ["达到年度指标值", "已完成年度目标"])}。`,
  (_w, _p, n, i, s) => `${n}${i.name}指标分值${s.score(decimal(i.weight))}，自评得分${s.score(i.score)}。`,
  (_w, _p, n, i, s) => `${n}中${i.name}（目标${T(i, s)}）实际完成${D(i, s)}，得${s.score(i.score)}。`,
  (_w, _p, n, i, s) => `${n}年度计划${i.name}${T(i, s)}，实际${D(i, s)}。`,
  (_w, _p, n, i, s) => `${n}的${i.name}为${D(i, s)}，目标值为不低于${T(i, s)}。`,
  (_w, _p, n, i, s) => `${n}${i.name}原计划${T(i, s)}，实际完成${D(i, s)}。`,
  (_w, _p, n, i, s) => `一是${n}的${i.name}完成${D(i, s)}；二是加强了日常管理。`,
];

type OfAll = (w: World, s: Say) => string;
const slow = (w: World, bound: number) =>
  w.projects.filter((one) => one.executed.div(one.annual).times(100).lt(bound)).length;
const strong = (w: World, bound: number) => w.projects.filter((one) => one.score.gte(bound)).length;

const OF_ALL: readonly OfAll[] = [
  (w, s) =>
    `根据预算绩效管理要求，我局组织对${w.year}年度${s.count(w.projects.length, "个")}项目支出开展绩效自评，共涉及资金${s.amount(total(w, "annual"))}，自评覆盖率100%。`,
  (w, s) =>
    `${w.year}年，${w.unit}共实施项目${s.count(w.projects.length, "个")}，全年预算合计${s.amount(total(w, "annual"))}，实际支出合计${s.amount(total(w, "executed"))}。`,
  (w, s) =>
    `纳入自评的${s.count(w.projects.length, "个")}项目，年初预算总额${s.amount(total(w, "initial"))}，调整后预算总额${s.amount(total(w, "annual"))}，支出总额${s.amount(total(w, "executed"))}。`,
  (w, s) => `所有项目预算执行率为${s.rate(total(w, "executed"), total(w, "annual"))}。`,
  (w, s) =>
    `从自评结果看，各项目平均得分${s.score(mean(w))}，最高分${s.score(highest(w))}，最低分${s.score(lowest(w))}。`,
  (w, s) =>
    `自评等级为“优”的项目${s.count(graded(w, "优"), "个")}，“良”的项目${s.count(graded(w, "良"), "个")}，“中”的项目${s.count(graded(w, "中"), "个")}。`,
  (w, s) => `预算执行率低于80%的项目有${s.count(slow(w, 80), "个")}。`,
  (w, s) => `有${s.count(slow(w, 90), "个")}项目预算执行率低于90%，主要是前期准备不充分。`,
  (w, s) => `自评得分在90分以上的项目${s.count(strong(w, 90), "个")}。`,
  (w, s) => `全部${s.count(w.projects.length, "个")}项目均已完成绩效自评，自评覆盖率达到100%。`,
  (w, s) =>
    `${w.year}年度项目支出年初预算${s.amount(total(w, "initial"))}，全年执行${s.amount(total(w, "executed"))}。`,
];

const OF_UNIT: readonly OfAll[] = [
  (w, s) =>
    `${w.year}年，我局年初部门预算${s.amount(w.funds.initial)}，调整预算数为${s.amount(w.funds.annual)}，决算数为${s.amount(w.funds.executed)}，预算执行率为${s.rate(w.funds.executed, w.funds.annual)}。`,
  (w, s) => `${w.unit}部门整体支出绩效自评综合得分${s.score(w.score)}，评价等级为${s.grade(w.grade)}。`,
  (w, s) => `经综合评定，${w.year}年度部门整体支出绩效评价得分${s.score(w.score)}，等次为${s.grade(w.grade)}。`,
  (w, s) =>
    `${w.year}年度收入预算${s.amount(w.revenue.budget)}，收入决算${s.amount(w.revenue.actual)}，收入预算完成率${s.rate(w.revenue.actual, w.revenue.budget)}。`,
  (w, s) =>
    `本部门整体支出全年预算${s.amount(w.funds.annual)}，实际支出${s.amount(w.funds.executed)}，尚有${s.amount(w.funds.annual.minus(w.funds.executed))}未执行。`,
  (w, s) =>
    `全年决算收入${s.amount(w.revenue.actual)}，${s.word(w.revenue.actual.gt(w.revenue.budget) ? ["高于", "超过"] : ["低于", "少于"], w.revenue.actual.gt(w.revenue.budget) ? ["低于", "少于"] : ["高于", "超过"])}预算收入${s.amount(w.revenue.actual.minus(w.revenue.budget).abs())}。`,
  (w, s) => `对照部门整体绩效评价指标体系，我单位自评得分为${s.score(w.score)}。`,
  (w, s) =>
    `部门整体支出预算执行率${s.rate(w.funds.executed, w.funds.annual)}，自评${s.score(w.score)}，等级为${s.grade(w.grade)}。`,
  (w, s) =>
    `${w.unit}${w.year}年度整体支出${s.amount(w.funds.executed)}，占全年预算数的${s.rate(w.funds.executed, w.funds.annual)}。`,
];

const n = (r: Random, a: number, b: number) => r.whole(a, b);
const m = (r: Random) => (r.next() * 900 + 5).toFixed(2);

/** Sound sentences that are full of numbers. */
export const AROUND: readonly ((world: World, random: Random) => string)[] = [
  (w, r) =>
    `${r.pick(w.projects).name}通过公开招标确定中标单位，中标金额${m(r)}万元，按合同约定支付预付款${n(r, 20, 40)}%。`,
  (_w, r) => `我局内设股室${n(r, 4, 12)}个，下属事业单位${n(r, 2, 9)}个，年末实有人数${n(r, 30, 200)}人。`,
  (_w, r) => `本年度基本支出${m(r)}万元，占总支出的${n(r, 30, 70)}.${n(r, 1, 9)}%。`,
  (_w, r) => `固定资产总值${m(r)}万元，资产利用率${n(r, 85, 100)}%。`,
  (w, r) =>
    `${r.pick(w.projects).name}惠及${n(r, 3, 20)}个乡镇的${n(r, 1000, 9000)}名群众，户均增收${n(r, 200, 900)}元。`,
  (_w, r) => `项目完工后，日处理能力由${n(r, 10, 50)}吨提高到${n(r, 60, 90)}吨。`,
  (w, r) => `${r.pick(w.projects).name}的绩效目标设置${n(r, 8, 20)}条，个别指标不够细化。`,
  (_w, r) => `一般公共预算财政拨款收入${m(r)}万元，政府性基金预算拨款${m(r)}万元。`,
  (w, r) => `自评工作从${w.year + 1}年${n(r, 1, 3)}月${n(r, 1, 28)}日开始，历时${n(r, 10, 40)}天完成。`,
  (_w, r) => `预算执行率在90%以上得满分，低于${n(r, 50, 70)}%不得分，其余按比例计分。`,
  (_w, r) => `参照市级标准，每人每天补助${n(r, 50, 200)}元，共补助${n(r, 20, 90)}人。`,
  (w, r) => `${r.pick(w.projects).name}第一季度支出${m(r)}万元，第二季度支出${m(r)}万元。`,
  (w, r) => `${w.year + 1}年拟安排${r.pick(w.projects).name}预算${m(r)}万元，比${w.year}年增加${n(r, 2, 20)}%。`,
  (_w, r) => `中央补助资金${m(r)}万元，省级配套${m(r)}万元，市县配套${m(r)}万元。`,
  (_w, r) => `评价组现场抽查${n(r, 3, 9)}个点位，访谈${n(r, 10, 40)}人，收回问卷${n(r, 50, 200)}份。`,
  (w, r) =>
    `${w.year - 1}年${r.pick(w.projects).name}自评得分${n(r, 80, 99)}分，等级为“${r.pick(["优", "良", "中"])}”。`,
  (_w, r) => `产出指标权重${n(r, 40, 50)}%，效益指标权重${n(r, 20, 40)}%，满意度指标权重10%。`,
  (_w, r) => `会议费支出${n(r, 1, 9)}.${n(r, 1, 9)}万元，培训费支出${n(r, 1, 9)}.${n(r, 1, 9)}万元，均控制在预算内。`,
  (_w, r) => `根据市财政局通报，全市${n(r, 40, 90)}家预算单位平均得分${n(r, 80, 95)}.${n(r, 1, 9)}分。`,
  (w, r) => `${r.pick(w.projects).name}支付工程进度款${n(r, 2, 6)}笔，单笔最高${n(r, 10, 60)}万元。`,
  (_w, r) => `《部门预算绩效管理办法》明确，自评得分低于${n(r, 60, 80)}分的项目，次年压减预算${n(r, 10, 30)}%。`,
  (w, r) =>
    `${r.pick(["石桥镇", "柳湾乡", "城东街道"])}的${n(r, 2, 6)}个村列入${w.year}年度示范，每村奖补${n(r, 10, 50)}万元。`,
  (_w, r) =>
    `热线全年受理诉求${n(r, 500, 3000)}件，办结率${n(r, 95, 100)}%，同比提高${n(r, 1, 5)}.${n(r, 1, 9)}个百分点。`,
  (_w, r) => `门户网站发布信息${n(r, 100, 800)}条，较上年增长${n(r, 5, 40)}%。`,
];

/** One of them, with the project, indicator or unit that it is of. */
export function asUnitsWrite(world: World, say: Say, called: (project: Project) => string): OfAll {
  const kind = say.pick(["project", "project", "project", "money", "indicator", "all", "unit"] as const);
  if (kind === "all") return say.pick(OF_ALL);
  if (kind === "unit") return say.pick(OF_UNIT);
  const project = say.pick(world.projects);
  const name = called(project);
  if (kind === "indicator") {
    const [template, indicator] = [say.pick(OF_INDICATOR), say.pick(project.indicators)];
    return (w, s) => template(w, project, name, indicator, s);
  }
  const money = [
    ...(project.annual.gt(project.executed) ? UNSPENT : []),
    ...(project.annual.eq(project.initial) ? [] : ADJUSTED),
  ];
  const template = say.pick(kind === "money" && money.length > 0 ? money : OF_PROJECT);
  return (w, s) => template(w, project, name, s);
}
