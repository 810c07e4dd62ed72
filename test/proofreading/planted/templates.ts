import { asUnitsWrite, type Phrasing } from "./as-units-write";
import { onDates } from "./dates";
import { budget, first, graded, highest, lowest, mean, rate, score, spent, total, up } from "./figures";
import type { Say } from "./say";
import type { Indicator, Project, World } from "./world";

/** Makes one sentence of a world; every number and word of direction goes through `say`. */
export type Template = (world: World, say: Say) => string;

function named({ year }: World, project: Project, say: Say): string {
  const bare = project.name.replace(/(?:工作经费|专项资金|补助资金|经费|项目)$/, "");
  const ending = project.name.endsWith("项目") ? "" : "项目";
  return say.pick([
    `${project.name}`,
    `“${project.name}”${ending}`,
    `${project.name}${ending}`,
    `${year}年${project.name}`,
    `${year}年度${bare}项目`,
    `${bare}项目`,
  ]);
}

const PROJECT: readonly Phrasing[] = [
  (w, p, n, s) => `${n}全年预算数为${budget(w, p, s)}，执行数为${spent(w, p, s)}，完成预算的${rate(w, p, s)}。`,
  (w, p, n, s) =>
    `${n}绩效自评综述：全年预算数为${budget(w, p, s)}，执行数为${spent(w, p, s)}，完成预算的${rate(w, p, s)}。`,
  (w, p, n, s) =>
    `${n}年初预算安排${first(w, p, s)}，调整后预算数${budget(w, p, s)}，实际支出${spent(w, p, s)}，预算执行率${rate(w, p, s)}。`,
  (w, p, n, s) => `根据年初设定的绩效目标，${n}自评得分为${score(w, p, s)}。`,
  (w, p, n, s) => `${n}自评得分${score(w, p, s)}，评价等级为${s.grade(p.grade)}。`,
  (w, p, n, s) => `经综合评价，${n}绩效自评结果为${s.grade(p.grade)}，得分${score(w, p, s)}。`,
  (w, p, n, s) =>
    `${n}共安排资金${budget(w, p, s)}，截至${w.year}年12月31日，实际支出${spent(w, p, s)}，资金执行率为${rate(w, p, s)}。`,
  (w, p, n, s) => `${n}本年度预算资金${budget(w, p, s)}，已使用${spent(w, p, s)}，支出进度达${rate(w, p, s)}。`,
  (w, p, n, s) => `从资金使用情况看，${n}全年执行数${spent(w, p, s)}，占全年预算数的${rate(w, p, s)}。`,
  (w, p, n, s) => `截至年末，${n}累计支付${spent(w, p, s)}，预算执行率${rate(w, p, s)}。`,
  (w, p, n, s) => `${n}预算执行率为${rate(w, p, s)}。`,
  (w, p, n, s) => `${n}的年初预算数为${first(w, p, s)}。`,
  (w, p, n, s) =>
    `${n}：预算数${budget(w, p, s)}，执行数${spent(w, p, s)}，执行率${rate(w, p, s)}，自评得分${score(w, p, s)}。`,
  (w, p, n, s) => `${n}预算数和执行数分别为${budget(w, p, s)}和${spent(w, p, s)}。`,
  (w, p, n, s) => `${w.year}年，${w.unit}${n}全年预算${budget(w, p, s)}，实际执行${spent(w, p, s)}。`,
  (w, p, n, s) => `我局对${n}开展了绩效自评，自评得分${score(w, p, s)}。`,
  (w, p, n, s) => `${n}全年预算${budget(w, p, s)}、支出${spent(w, p, s)}，执行率达到${rate(w, p, s)}。`,
  (w, p, n, s) => `${n}总得分${score(w, p, s)}，等次为${s.grade(p.grade)}。`,
  (w, p, n, s) => `${n}实际到位资金${budget(w, p, s)}，实际使用资金${spent(w, p, s)}。`,
  (w, p, n, s) => `${n}年初批复预算${first(w, p, s)}，年中调整为${budget(w, p, s)}。`,
  (w, p, n, s) => `财政批复${n}预算${budget(w, p, s)}，全年支付${spent(w, p, s)}，预算完成率为${rate(w, p, s)}。`,
  (w, p, n, s) => `${n}当年预算安排${budget(w, p, s)}，其中年初预算${first(w, p, s)}；全年实际执行${spent(w, p, s)}。`,
  (w, p, n, s) => `在资金管理方面，${n}实际支付金额${spent(w, p, s)}，执行进度${rate(w, p, s)}。`,
  (w, p, n, s) => `${n}评价得分${score(w, p, s)}，绩效等级评定为${s.grade(p.grade)}。`,
  (w, p, n, s) => `对照绩效目标逐项打分，${n}最终得分${score(w, p, s)}。`,
  (w, p, n, s) =>
    `${n}项目总预算${budget(w, p, s)}，到位资金${budget(w, p, s)}，实际支出${spent(w, p, s)}，资金使用率${rate(w, p, s)}。`,
  (w, p, n, s) =>
    `${n}，年初预算数${first(w, p, s)}，全年预算数${budget(w, p, s)}，全年执行数${spent(w, p, s)}，得分${score(w, p, s)}。`,
  (w, p, n, s) =>
    `其中，${n}预算${budget(w, p, s)}，支出${spent(w, p, s)}，支出率${rate(w, p, s)}，自评${score(w, p, s)}。`,
  (w, p, n, s) => `${n}资金来源为财政拨款，预算金额${budget(w, p, s)}，决算金额${spent(w, p, s)}。`,
  (w, p, n, s) => `经过自评，${n}综合得分为${score(w, p, s)}，评价结果为${s.grade(p.grade)}。`,
  (w, p, n, s) => `${n}支出${spent(w, p, s)}，完成年度预算的${rate(w, p, s)}。`,
  (w, p, n, s) => `本项目（${n}）下达预算${budget(w, p, s)}，截至${w.year}年底支出${spent(w, p, s)}。`,
];

/** Templates that need a difference to exist. */
const BALANCE: readonly Phrasing[] = [
  (w, p, n, s) =>
    `${n}全年预算${budget(w, p, s)}，支出${spent(w, p, s)}，结余${s.amount(p.annual.minus(p.executed))}。`,
  (_w, p, n, s) => `${n}年末结转结余资金${s.amount(p.annual.minus(p.executed))}。`,
  (_w, _p, n, s) => `${n}执行数${s.word(["小于", "低于", "少于"], ["大于", "高于", "超过", "等于"])}全年预算数。`,
  (_w, _p, n, s) => `${n}实际支出${s.word(["低于", "小于"], ["超出", "大于", "高于"])}预算数，主要原因是招标节约资金。`,
  (_w, _p, n, s) =>
    `${n}${s.word(["预算未全部执行", "存在部分资金结余"], ["预算资金已全部支出", "预算超支", "资金全部支付完毕"])}。`,
  (_w, p, n, s) => `${n}尚有${s.amount(p.annual.minus(p.executed))}未支出。`,
  (w, p, n, s) => `${n}预算执行率为${rate(w, p, s)}，剩余资金${s.amount(p.annual.minus(p.executed))}。`,
  (_w, _p, n, s) => `${n}全年支出${s.word(["未超过", "小于", "低于"], ["超过", "大于", "突破了"])}预算。`,
  (_w, p, n, s) =>
    `${n}实际支出比全年预算${s.word(["少", "减少"], ["多", "增加"])}${s.amount(p.annual.minus(p.executed))}。`,
];

const CHANGED: readonly Phrasing[] = [
  (_w, p, n, s) =>
    `${n}全年预算数较年初预算${s.word(up(p) ? ["增加", "调增"] : ["减少", "调减"], up(p) ? ["减少", "调减"] : ["增加", "调增"])}${s.amount(p.annual.minus(p.initial).abs())}。`,
  (_w, p, n, s) =>
    `因工作任务变化，${n}${s.word(up(p) ? ["追加预算", "调增预算"] : ["调减预算", "压减预算"], up(p) ? ["调减预算", "压减预算"] : ["追加预算", "调增预算"])}${s.amount(p.annual.minus(p.initial).abs())}。`,
  (w, p, n, s) =>
    `${n}年初预算${first(w, p, s)}，全年预算${budget(w, p, s)}，比年初预算${s.word(up(p) ? ["增加", "增长"] : ["减少", "下降"], up(p) ? ["减少", "下降"] : ["增加", "增长"])}。`,
];

type OfIndicator = (world: World, project: Project, name: string, indicator: Indicator, say: Say) => string;
const value = (i: Indicator, n: number, s: Say) => s.count(n, i.unit);

const INDICATOR: readonly OfIndicator[] = [
  (_w, _p, n, i, s) => `${n}${i.name}年度指标值为${value(i, i.target, s)}，实际完成${value(i, i.actual, s)}。`,
  (_w, _p, n, i, s) =>
    `${n}的“${i.name}”指标目标值${value(i, i.target, s)}，实际完成值${value(i, i.actual, s)}，得分${s.score(i.score)}。`,
  (_w, _p, n, i, s) => `产出方面，${n}${i.name}达到${value(i, i.actual, s)}。`,
  (_w, _p, n, i, s) =>
    `${n}${i.name}实际完成${value(i, i.actual, s)}，${s.word(i.actual > i.target ? ["超额完成年度目标", "高于目标值"] : i.actual < i.target ? ["未完成年度目标", "低于目标值", "未达到年度指标值"] : ["完成年度目标", "与目标值持平"], i.actual >= i.target ? ["未完成年度目标", "低于目标值"] : ["超额完成年度目标", "高于目标值"])}。`,
  (_w, _p, n, i, s) => `${n}中，${i.name}计划完成${value(i, i.target, s)}，实际完成${value(i, i.actual, s)}。`,
  (_w, _p, n, i, s) => `${n}${i.name}指标自评得分${s.score(i.score)}。`,
  (_w, _p, n, i, s) => `${n}设置的${i.name}目标为${value(i, i.target, s)}，实际为${value(i, i.actual, s)}。`,
  (_w, _p, n, i, s) => `${n}全年${i.name}共计${value(i, i.actual, s)}，年度目标${value(i, i.target, s)}。`,
  (_w, _p, n, i, s) => `${n}${i.name}${value(i, i.actual, s)}（目标${value(i, i.target, s)}）。`,
  (_w, _p, n, i, s) => `${n}产出指标中${i.name}得${s.score(i.score)}。`,
];

const TOTAL: readonly Template[] = [
  (w, s) =>
    `${w.year}年度，我单位共对${s.count(w.projects.length, "个")}项目开展绩效自评，涉及资金${s.amount(total(w, "annual"))}。`,
  (w, s) => `${s.pick(["本年度纳入绩效自评的", "今年我局开展自评的"])}项目共${s.count(w.projects.length, "个")}。`,
  (w, s) =>
    `${w.projects.length}个项目全年预算数合计${s.amount(total(w, "annual"))}，执行数合计${s.amount(total(w, "executed"))}，总体预算执行率${s.rate(total(w, "executed"), total(w, "annual"))}。`,
  (w, s) => `全部项目平均得分${s.score(mean(w))}。`,
  (w, s) => `各项目自评得分最高${s.score(highest(w))}，最低${s.score(lowest(w))}。`,
  (w, s) =>
    `从等级分布看，评为“优”的项目${s.count(graded(w, "优"), "个")}，评为“良”的项目${s.count(graded(w, "良"), "个")}。`,
  (w, s) => `上述项目自评等级为优的${s.count(graded(w, "优"), "个")}、为良的${s.count(graded(w, "良"), "个")}。`,
  (w, s) =>
    `${w.year}年项目支出预算总额${s.amount(total(w, "annual"))}，实际支出总额${s.amount(total(w, "executed"))}。`,
];

const UNIT: readonly Template[] = [
  (w, s) =>
    `${w.year}年${w.unit}部门整体支出绩效自评得分为${s.score(
      w.score,
      w.projects.map(({ score: one }) => one),
    )}。`,
  (w, s) => `我局部门整体支出绩效自评得分${s.score(w.score)}，评定等级为${s.grade(w.grade)}。`,
  (w, s) => `综合以上情况，本单位整体支出自评总分${s.score(w.score)}，等级${s.grade(w.grade)}。`,
  (w, s) =>
    `本年决算收入${s.amount(w.revenue.actual)}，预算收入${s.amount(w.revenue.budget)}，完成当年预算的${s.rate(w.revenue.actual, w.revenue.budget)}。`,
  (w, s) =>
    `${w.year}年决算收入${s.word(w.revenue.actual.gt(w.revenue.budget) ? ["大于", "高于"] : ["小于", "低于"], w.revenue.actual.gt(w.revenue.budget) ? ["小于", "低于"] : ["大于", "高于"])}预算收入。`,
  (w, s) =>
    `部门整体支出全年预算数${s.amount(w.funds.annual)}，全年执行数${s.amount(w.funds.executed)}，执行率${s.rate(w.funds.executed, w.funds.annual)}。`,
  (w, s) =>
    `${w.unit}${w.year}年年初预算${s.amount(w.funds.initial)}，调整后预算${s.amount(w.funds.annual)}，决算支出${s.amount(w.funds.executed)}。`,
  (w, s) => `我单位整体预算执行率为${s.rate(w.funds.executed, w.funds.annual)}。`,
  (w, s) => `收入预算为${s.amount(w.revenue.budget)}，实际收入${s.amount(w.revenue.actual)}。`,
  (w, s) =>
    `经自评，我单位部门整体支出综合评价得${s.score(w.score)}，属于“${s.grade(w.grade).replace(/[“”]/g, "")}”等级。`,
  (w, s) =>
    `${w.unit}全年收入决算${s.amount(w.revenue.actual)}，占收入预算的${s.rate(w.revenue.actual, w.revenue.budget)}。`,
  (w, s) =>
    `我局${w.year}年度部门预算执行情况：全年预算${s.amount(w.funds.annual)}，实际支出${s.amount(w.funds.executed)}，预算执行率${s.rate(w.funds.executed, w.funds.annual)}。`,
];

/** A sentence about one project, one indicator, all projects or the unit. */
export function anyTemplate(world: World, say: Say): Template {
  if (say.pick([true, false, false, false, false])) return onDates(world, say, (project) => named(world, project, say));
  if (say.pick([true, false, false])) return asUnitsWrite(world, say, (project) => named(world, project, say));
  const project = say.pick(world.projects);
  const name = named(world, project, say);
  const ofProject = [
    ...PROJECT,
    ...PROJECT,
    ...(project.annual.gt(project.executed) ? BALANCE : []),
    ...(project.annual.eq(project.initial) ? [] : [...CHANGED, ...CHANGED]),
  ];
  const kind = say.pick(["project", "project", "project", "indicator", "total", "unit"] as const);
  if (kind === "total") return say.pick(TOTAL);
  if (kind === "unit") return say.pick(UNIT);
  if (kind === "project") {
    const template = say.pick(ofProject);
    return (w, s) => template(w, project, name, s);
  }
  const indicator = say.pick(project.indicators);
  const template = say.pick(INDICATOR);
  return (w, s) => template(w, project, name, indicator, s);
}
