import { decimal, type Decimal } from "../../../src/figures";
import type { Random } from "./random";
import type { Say } from "./say";
import type { World } from "./world";

const UNITS = ["邻江市财政局", "北岭县人民医院", "石桥镇人民政府", "市档案馆", "长岗区文化馆"];
const PROJECTS = ["智慧停车场建设", "滨河步道绿化提升", "粮食烘干中心改造", "城市书房运营"];

/** What looks like a figure of the workbook and is none, or cannot be compared with it: nothing may be said of it. */
type LookAlike = (world: World, random: Random) => string;

/** The first characters of a project's name, as they are spoken of in short. */
const part = (w: World, r: Random) => r.pick(w.projects).name.slice(0, 3);
const n = (random: Random, low: number, high: number) => random.whole(low, high);
const m = (random: Random) => (random.next() * 900 + 5).toFixed(2);

export const LOOK_ALIKES: readonly LookAlike[] = [
  (_w, r) => `预算盘子${m(r)}万元，全年花了${m(r)}万元，执行率${n(r, 60, 99)}.${n(r, 1, 9)}%。`,
  (w, r) => `“${part(w, r)}”第一期投入${m(r)}万元，第二期安排${m(r)}万元。`,
  (w, r) => `“${part(w, r)}”预算由年初的${m(r)}万元调整到${m(r)}万元。`,
  (w, r) => `${part(w, r)}类项目盘子${m(r)}万元，实际花费${m(r)}万元。该项目评价等级为${r.pick(["优", "良", "中"])}。`,
  (w, r) =>
    `截至${n(r, 3, 9)}月底，${r.pick(w.projects).name}已拨付${m(r)}万元，占全年预算的${n(r, 20, 60)}.${n(r, 1, 9)}%。`,
  (w, r) => `${r.pick(w.projects).name}资金分两次下达，首批下达${m(r)}万元，第二批下达${m(r)}万元。`,
  (w, r) => `${w.projects.length}个项目中有${n(r, 2, 5)}个项目的钱全部花完，其余项目略有结余。`,
  (_w, r) =>
    `根据《项目支出绩效评价管理办法》（财预〔20${n(r, 14, 23)}〕${n(r, 2, 90)}号）第${n(r, 3, 40)}条规定，预算执行率低于${n(r, 60, 95)}%的，应当说明原因。`,
  (_w, r) =>
    `按照《预算绩效管理实施细则》规定，得分90分（含）以上为优，80分（含）至90分为良，60分（含）至80分为中，${n(r, 55, 60)}分以下为差。`,
  (_w, r) => `《政府采购法实施条例》第${n(r, 10, 80)}条规定，采购金额达到${n(r, 50, 400)}万元以上的应当公开招标。`,
  (w, r) => `${w.year - 1}年，我局部门整体支出绩效自评得分为${n(r, 70, 99)}分。`,
  (w, r) => `上年度${w.projects[0]!.name}全年预算数为${m(r)}万元，执行数为${m(r)}万元。`,
  (w, r) => `${w.year - n(r, 1, 3)}年${r.pick(w.projects).name}执行率为${n(r, 60, 99)}.${n(r, 1, 9)}%。`,
  (w, r) => `预计${w.year + 1}年${r.pick(w.projects).name}安排预算${m(r)}万元。`,
  (_w, r) => `${r.pick(UNITS)}预算执行率为${n(r, 60, 99)}.${n(r, 1, 9)}%，自评得分${n(r, 60, 99)}分。`,
  (w, r) => `${r.pick(UNITS)}${w.year}年部门整体支出全年预算数为${m(r)}万元。`,
  (_w, r) => `${r.pick(PROJECTS)}项目全年预算数为${m(r)}万元，执行数为${m(r)}万元。`,
  (_w, r) => `全市平均预算执行率为${n(r, 70, 99)}.${n(r, 1, 9)}%。`,
  (w, r) => `${w.year}年${n(r, 1, 12)}月${n(r, 1, 28)}日，我局召开绩效自评工作部署会，${n(r, 10, 90)}人参加。`,
  (w, r) => `${w.year}年${n(r, 1, 12)}月，组织业务骨干赴外地考察学习${n(r, 2, 9)}次，形成调研报告${n(r, 2, 9)}篇。`,
  (_w, r) => `全年共接待来访群众${n(r, 100, 900)}人次，办理信访件${n(r, 10, 99)}件。`,
  (_w, r) => `制定《资金管理暂行办法》等制度${n(r, 2, 9)}项，修订内部控制流程${n(r, 2, 20)}条。`,
  (_w, r) => `联系电话：0${n(r, 10, 99)}-${n(r, 2000000, 8999999)}。`,
  (_w, r) =>
    `按照市财政局《关于开展绩效自评工作的通知》（市财绩〔2021〕${n(r, 1, 60)}号）要求，预算执行率指标分值为10分，产出指标分值为${n(r, 40, 50)}分。`,
  (_w, r) => `本单位现有编制${n(r, 20, 90)}人，在职${n(r, 20, 90)}人，退休${n(r, 5, 60)}人，内设机构${n(r, 3, 12)}个。`,
  (w, r) => `${r.pick(w.projects).name}主要用于购置设备${n(r, 2, 40)}台套，单价${n(r, 1, 9)}.${n(r, 1, 9)}万元。`,
  (w, r) => `${w.year - 1}年预算执行率为${n(r, 70, 99)}%，${w.year - 2}年为${n(r, 60, 90)}%。`,
  (_w, r) => `其中人员经费支出${m(r)}万元，公用经费支出${m(r)}万元。`,
  (_w, r) => `“三公”经费支出${n(r, 1, 20)}.${n(r, 1, 9)}万元，较上年减少${n(r, 1, 5)}.${n(r, 1, 9)}万元。`,
  (w, r) => `下一步，力争${w.year + 1}年预算执行率达到${n(r, 95, 99)}%以上。`,
  (_w, r) => `个别项目前期准备不足，支出集中在第四季度，占比${n(r, 30, 60)}%。`,
  (_w, r) => `该工作历时${n(r, 2, 11)}个月，覆盖${n(r, 3, 15)}个乡镇、${n(r, 20, 150)}个行政村。`,
  (_w, r) => `合同金额${m(r)}万元，中标价${m(r)}万元，节约资金用于后续养护。`,
  (_w, r) => `每超过一个百分点扣${n(r, 1, 5)}分，扣完为止。`,
  (_w, r) => `培训合格的${n(r, 20, 80)}名学员中，${n(r, 3, 19)}名取得中级职称。`,
  (_w, r) => `根据预算法有关要求，一般性支出压减不低于${n(r, 5, 20)}%，“三公”经费只减不增。`,
  (w, r) => `${r.pick(w.projects).name}已列入${w.year + 1}年预算，计划投入${m(r)}万元。`,
  (w, r) => `与${w.year - 1}年相比，${r.pick(w.projects).name}预算增加${m(r)}万元。`,
  (_w, r) => `省财政下达我市转移支付资金${m(r)}万元，我市已按规定拨付到位。`,
  (w, r) => `${r.pick(w.projects).name}涉及${n(r, 3, 20)}个标段，其中第${n(r, 1, 3)}标段合同价${m(r)}万元。`,
  (w, r) => `${r.pick(w.projects).name}前三季度支出${m(r)}万元，支出主要集中在${n(r, 10, 12)}月。`,
  (_w, r) => `抽取${n(r, 2, 5)}个项目开展重点评价，占项目总数的${n(r, 10, 60)}%。`,
  (_w, r) => `发放调查问卷${n(r, 100, 500)}份，回收有效问卷${n(r, 80, 99)}份，满意度为${n(r, 80, 99)}.${n(r, 1, 9)}%。`,
  (w, r) => `${r.pick(w.projects).name}惠及群众${n(r, 2, 90)}.${n(r, 1, 9)}万人，人均补助${n(r, 100, 900)}元。`,
  (_w, r) => `评价等级分为四档：优（90分及以上）、良（80—89分）、中（60—79分）、差（${n(r, 59, 60)}分以下）。`,
  (w, r) =>
    `审计指出${r.pick(w.projects).name}存在${n(r, 2, 9)}个问题，涉及金额${n(r, 1, 90)}.${n(r, 1, 9)}万元，已全部整改。`,
  (_w, r) => `严禁超预算支出，预算执行率低于${n(r, 60, 90)}%的项目须说明原因。`,
  (w, r) =>
    `${w.short}机关党委全年开展主题党日${n(r, 10, 14)}次，${n(r, 1, 5)}名同志获评先进，得分排名全${r.pick(["市", "县"])}第${n(r, 2, 9)}。`,
];

/** Sentences whose own numbers don't agree, of another year or another unit: only the sentence itself can tell. */
type Inconsistent = (world: World, random: Random, say: Say, isSound: boolean) => string;

const yuan = (value: Decimal) => `${value.toFixed(2)}万元`;
const percent = (value: Decimal) => `${value.toFixed(2)}%`;

export const WITHIN: readonly Inconsistent[] = [
  (w, r, _s, ok) => {
    const [whole, part] = two(r);
    return `${w.year - 1}年${r.pick(w.projects).name}预算安排${yuan(whole)}，实际支出${yuan(part)}，预算执行率${percent(off(part.div(whole).times(100), r, ok))}。`;
  },
  (_w, r, _s, ok) => {
    const [whole, part] = two(r);
    return `${r.pick(UNITS)}全年预算数${yuan(whole)}，全年执行数${yuan(part)}，执行率为${percent(off(part.div(whole).times(100), r, ok))}。`;
  },
  (_w, r, _s, ok) => {
    const [whole, part] = two(r);
    return `${r.pick(PROJECTS)}项目预算${yuan(whole)}，支出${yuan(part)}，结余${yuan(off(whole.minus(part), r, ok))}。`;
  },
  (w, r, _s, ok) => {
    const [to, from] = two(r);
    const direction = ok ? "增加" : "减少";
    return `${r.pick(["培训人次", "门诊收入", "办案数量"])}由${w.year - 2}年的${yuan(from)}${direction}到${w.year - 1}年的${yuan(to)}。`;
  },
  (_w, r, _s, ok) => {
    const [one, other] = two(r);
    return `${r.pick(UNITS)}基本支出${yuan(one)}，项目支出${yuan(other)}，合计${yuan(off(one.plus(other), r, ok))}。`;
  },
  (w, r, _s, ok) => {
    const [to, from] = two(r);
    return `${r.pick(UNITS)}上年支出${yuan(from)}，本年支出${yuan(to)}，增长${percent(off(to.minus(from).div(from).times(100), r, ok))}。`.replace(
      "本年",
      `${w.year}年`,
    );
  },
  (_w, r, _s, ok) => {
    const task = r.whole(50, 200);
    const done = r.whole(30, 260);
    return `${r.pick(PROJECTS)}任务${task}户，实际完成${done}户，完成率${percent(off(decimal(done).div(task).times(100), r, ok))}。`;
  },
  (_w, r, _s, ok) => {
    const [good, fair] = [r.whole(3, 9), r.whole(2, 6)];
    const all = good + fair + (ok ? r.whole(0, 2) : -r.whole(1, 2));
    return `${r.pick(UNITS)}对${all}个项目开展自评，其中优${good}个、良${fair}个。`;
  },
  (w, r, _s, ok) => {
    const most = r.whole(90, 98);
    const least = ok ? most - r.whole(1, 9) : most + r.whole(1, 2);
    return `${w.year - 1}年各项目自评得分最高${most}分，最低${least}分。`;
  },
];

function two(random: Random): [Decimal, Decimal] {
  const whole = decimal((random.next() * 900 + 20).toFixed(2));
  return [whole, decimal(whole.times(0.5 + random.next() * 0.45).toFixed(2))];
}

function off(value: Decimal, random: Random, isSound: boolean): Decimal {
  return isSound ? value : value.times(1 + random.pick([-0.12, -0.05, 0.04, 0.09]));
}
