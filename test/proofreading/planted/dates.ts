import { budget as A, spent as E, rate as R } from "./figures";
import type { Random } from "./random";
import type { Say } from "./say";
import { daysBetween, inFull, shifted, timing, withoutYear, type Timed } from "./times";
import type { Project, World } from "./world";

type OfTimed = (w: World, p: Project, n: string, t: Timed, s: Say) => string;

const others = (w: World, p: Project, t: Timed) =>
  w.projects.flatMap(({ index, times }) => (index === p.index ? [] : times.filter(({ name }) => name === t.name)));
/** When it was done. */
const D = (w: World, p: Project, t: Timed, s: Say) =>
  s.date(
    t.done,
    t.isMonthOnly,
    others(w, p, t).map(({ done }) => done),
  );
/** By when it was asked for. */
const L = (t: Timed, s: Say) => s.deadline(t.deadline);
const EARLY = ["提前完成", "提前完成任务"];
const KEPT = ["按期完成", "按时完成", "如期完成"];
const LATE = ["逾期完成", "延期完成", "未能按期完成"];
/** Words of timing, right or wrong. */
const W = (t: Timed, s: Say) => {
  const how = timing(t);
  if (how === "late") return s.word(LATE, [...EARLY, ...KEPT]);
  return how === "ahead" ? s.word([...EARLY, ...KEPT], LATE) : s.word(KEPT, LATE);
};

/** Sentences on an indicator of timeliness. */
export const OF_TIMED: readonly OfTimed[] = [
  (w, p, n, t, s) => `${n}${t.name}年度指标值为${L(t, s)}，实际完成时间为${D(w, p, t, s)}。`,
  (w, p, n, t, s) => `${n}的“${t.name}”指标，目标值为${L(t, s)}，实际于${D(w, p, t, s)}完成。`,
  (w, p, n, t, s) => `${n}${t.stem}要求${L(t, s)}完成，实际${D(w, p, t, s)}完成。`,
  (w, p, n, t, s) => `${n}${t.stem}于${D(w, p, t, s)}完成。`,
  (w, p, n, t, s) => `从时效指标看，${n}${t.name}实际为${D(w, p, t, s)}。`,
  (w, p, n, t, s) => `${n}已于${D(w, p, t, s)}完成${t.stem}。`,
  (_w, _p, n, t, s) => `${n}${t.name}指标${W(t, s)}。`,
  (w, p, n, t, s) => `${n}${t.stem}实际于${D(w, p, t, s)}完成，${W(t, s)}。`,
  (_w, _p, n, t, s) => `${n}计划${L(t, s)}完成${t.stem}。`,
  (w, p, n, t, s) => `时效方面，${n}${t.name}：目标${L(t, s)}，实际${D(w, p, t, s)}。`,
  (_w, _p, n, t, s) => `按照年初绩效目标，${n}${t.stem}应于${L(t, s)}完成。`,
  (w, p, n, t, s) => `${n}${t.stem}工作${D(w, p, t, s)}全部完成，达到预期效果。`,
];

/** Where both days are known and differ. */
const OF_LEAD: OfTimed = (_w, _p, n, t, s) => {
  const days = daysBetween(t.done, t.deadline);
  return `${n}${t.stem}${days > 0 ? "提前" : "逾期"}${s.count(Math.abs(days), "天")}完成。`;
};

/** The year that a report is of, and the day that it was filled in. */
const OF_YEAR: readonly ((w: World, p: Project, n: string, s: Say) => string)[] = [
  (w, _p, _n, s) => `现将我局${s.year(w.year)}年度部门整体支出绩效自评情况报告如下。`,
  (w, _p, _n, s) => `我局对${s.year(w.year)}年度项目支出全面开展了绩效自评。`,
  (w, p, n, s) => `${s.year(w.year)}年度${n}全年预算数为${A(w, p, s)}，执行数为${E(w, p, s)}。`,
  (w, p, n, s) => `截至${s.year(w.year)}年12月31日，${n}累计支出${E(w, p, s)}，预算执行率${R(w, p, s)}。`,
  (w, _p, _n, s) =>
    `${s.year(w.year)}年部门整体支出全年预算数${s.amount(w.funds.annual)}，全年执行数${s.amount(w.funds.executed)}。`,
  (w, _p, _n, s) => `填报日期：${s.date(w.reportedOn, false, [])}。`,
];

/** One of them. */
export function onDates(world: World, say: Say, called: (project: Project) => string): (w: World, s: Say) => string {
  const project = say.pick(world.projects);
  const timed = say.pick(project.times);
  const kind = say.pick(["timed", "timed", "timed", "lead", "year"] as const);
  // 2021年… before the name would be a year of its own.
  const name = kind === "year" ? project.name : called(project);
  if (kind === "year") {
    const template = say.pick(OF_YEAR);
    return (w, s) => template(w, project, name, s);
  }
  const hasLead = kind === "lead" && !timed.isMonthOnly && timing(timed) !== "on-time";
  const template = hasLead ? OF_LEAD : say.pick(OF_TIMED);
  return (w, s) => template(w, project, name, timed, s);
}

const n = (r: Random, a: number, b: number) => r.whole(a, b);
const some = (w: World, r: Random) => {
  const project = r.pick(w.projects);
  return { name: project.name, timed: r.pick(project.times) };
};
const day = (w: World, r: Random) => ({ year: w.year, month: n(r, 1, 12), day: n(r, 1, 28) });

/** Sound sentences that are full of dates. */
export const DATED: readonly ((world: World, random: Random) => string)[] = [
  (w, r) => `${some(w, r).name}于${w.year}年${n(r, 2, 4)}月启动招标，${n(r, 5, 6)}月签订合同。`,
  (w, r) => `${some(w, r).name}预算于${inFull(day(w, r))}批复下达。`,
  (_w, r) => `根据《预算绩效管理办法》规定，预算部门应于次年${n(r, 2, 4)}月${n(r, 1, 28)}日前报送自评报告。`,
  (w, r) =>
    `按照市财政局《关于开展${w.year}年度绩效自评工作的通知》（市财绩〔${w.year + 1}〕${n(r, 1, 40)}号）要求，我局认真组织开展自评。`,
  (w, r) => {
    const { name, timed } = some(w, r);
    return `${w.year - 1}年，${name}${timed.stem}于${w.year - 1}年${n(r, 6, 11)}月完成。`;
  },
  (w, r) => {
    const { name, timed } = some(w, r);
    return `${name}第一标段${timed.stem}于${inFull(day(w, r))}完成。`;
  },
  (w, r) => {
    const { name, timed } = some(w, r);
    return `${w.year + 1}年，我局计划于${n(r, 5, 9)}月底前完成${name}${timed.stem}。`;
  },
  (w, r) => {
    const { name, timed } = some(w, r);
    return `为确保${name}${timed.stem}按期完成，我局建立周调度机制，${withoutYear(day(w, r))}起每周通报进度。`;
  },
  (w, r) => {
    const { name, timed } = some(w, r);
    return `${name}${timed.stem}方案于${inFull(day(w, r))}经局党组会议审议通过。`;
  },
  (w, r) => `${inFull(day(w, r))}至${inFull({ ...day(w, r), year: w.year + 1 })}，项目组赴现场开展核查。`,
  (w, r) => `${w.year - 1}年${n(r, 9, 12)}月开工，${w.year}年${n(r, 3, 10)}月完工。`,
  (w, r) => `${r.pick(["邻江市财政局", "北岭县人民医院"])}竣工验收时间为${inFull(day(w, r))}。`,
  (w, r) => `自评工作于${inFull({ ...day(w, r), year: w.year + 1 })}结束。`,
  (w, r) => `${w.year + 1}年${n(r, 1, 3)}月，我局对${w.year}年度项目支出开展了绩效自评。`,
  (w, r) => `针对${w.year - 1}年度绩效自评发现的${n(r, 2, 9)}个问题，我局已于${n(r, 3, 6)}月底前完成整改。`,
  (w, r) => `计划${w.year}年${n(r, 6, 8)}月30日前完成，实际${w.year}年${n(r, 3, 5)}月${n(r, 1, 28)}日完成，提前完成。`,
  (w, r) => `${some(w, r).name}资金于第四季度集中支付，主要受项目结算进度影响。`,
  (_w, r) => `受疫情影响，部分工程由原定的${n(r, 5, 6)}月底延期至${n(r, 8, 9)}月底。`,
  (w, r) => `${w.year}年${n(r, 3, 6)}月至${n(r, 9, 11)}月，组织开展专项行动${n(r, 2, 9)}次。`,
  (w, r) => `自${w.year - 1}年${n(r, 1, 12)}月1日起施行新的收费标准。`,
];

/** Dates of a sentence that do not fit together. */
export const DATED_WITHIN: readonly ((w: World, r: Random, s: Say, ok: boolean) => string)[] = [
  (w, r, _s, ok) => {
    const [begun, ended] = [n(r, 2, 5), n(r, 7, 11)];
    const [one, other] = ok ? [begun, ended] : [ended, begun];
    return `城市书房运营项目于${w.year}年${one}月开工，${w.year}年${other}月竣工。`;
  },
  (w, r, _s, ok) => `现场核查于${w.year + 1}年${ok ? `1月${n(r, 10, 31)}` : `2月${n(r, 30, 31)}`}日结束。`,
  (w, r, _s, ok) => {
    const from = { year: w.year, month: n(r, 3, 8), day: n(r, 1, 28) };
    const to = shifted(from, n(r, 20, 90));
    return `问卷调查期为${inFull(ok ? from : to)}至${inFull(ok ? to : from)}。`;
  },
  (w, r, _s, ok) => {
    const asked = { year: w.year, month: n(r, 5, 9), day: n(r, 1, 28) };
    const done = shifted(asked, ok ? -n(r, 1, 40) : n(r, 1, 40));
    return `滨河步道绿化提升计划于${inFull(asked)}前完工，实际于${inFull(done)}完工，按期完成。`;
  },
  (w, r, _s, ok) => {
    const asked = { year: w.year, month: n(r, 5, 9), day: n(r, 1, 28) };
    const done = shifted(asked, ok ? -n(r, 1, 40) : n(r, 1, 40));
    return `粮食烘干中心改造于${inFull(done)}完工，早于${inFull(asked)}的时限要求。`;
  },
];
