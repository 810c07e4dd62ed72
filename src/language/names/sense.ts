import { DEALT_WITH, HARM, MADE_LESS, MISHAPS } from "../words";
import { countsOccasions } from "../values/unit-families";

/** Things of which a rate or number is better low: 损耗率, 投诉次数. */
const UNWANTED =
  "损失|损耗|流失|漏损|死亡|伤亡|事故|投诉|差错|误差|失误|违规|违纪|违约|超支|超标|逾期|空置|闲置|失业|辍学|复发|返贫|发病|患病" +
  "|感染|淘汰|不合格|缺陷|故障|退货|信访|上访|舆情|结转结余|结余|结转|变动|调整|偏差";
const LESS_IS_BETTER = new RegExp(
  [
    "控制(?!面积|面|点|网|系统|室|站|区|图)",
    "不超过|不高于|不大于|不多于|低于|小于|少于|以内|上限",
    `(?:${UNWANTED})(?:发生)?(?:率|数|量|次数|起数|件数|例数|人数|天数|金额)`,
    "(?:响应|等待|到达|审批)(?:时间|时长|时限)",
    "(?:成本|造价|单价)(?:数|额|总额)?$",
  ].join("|"),
);
/** A falling loss rate is an achievement: 事故下降率 ≥ 10%. */
const ACHIEVED = new RegExp(`${MADE_LESS}|(?:达标|合格|完成|符合|准确|到位|有效|满意)(?:率|度)$`);

const IS_DEALT_WITH = new RegExp(DEALT_WITH);
/** What dealing with it costs or takes, and what was not dealt with: 路面修复单位成本, 故障抢修响应时间, 未修复坑洞数. */
const NOT_THE_DEALING = new RegExp(
  `(?:成本|造价|单价|价格|费用|经费|时间|时长|时限|周期|天数)(?:数|额|总额)?$|未(?:${DEALT_WITH})`,
);

/** Which way an indicator's name says is better; null where it does not say. 事故率降低 is an achievement. */
export function senseOfName(name: string): "more" | "less" | null {
  if (ACHIEVED.test(name) || (IS_DEALT_WITH.test(name) && !NOT_THE_DEALING.test(name))) return "more";
  return LESS_IS_BETTER.test(name) ? "less" : null;
}

const MUST_NOT_HAPPEN = new RegExp(`${HARM}|${MISHAPS}`);

/** Whether a name speaks of something that must not happen, or the unit counts how often it does. */
export function countsOccurrences(name: string, unit: string): boolean {
  return countsOccasions(unit) || MUST_NOT_HAPPEN.test(name);
}

const HARMFUL = new RegExp(`${HARM}|超支|故障|空置|发病率|失业率|流失率|辍学率|结转结余率`);
/** Harm that is dealt with, which is good to do often. */
const AGAINST_HARM = new RegExp(
  `${MADE_LESS}|${DEALT_WITH}|调处|处置|受理|结案|排查|演练|培训|满意|预防|防范|知晓|及时`,
);

/** Whether the name speaks of harm itself, of which at least so much can't be meant. */
export function namesHarm(name: string): boolean {
  return HARMFUL.test(name) && !AGAINST_HARM.test(name);
}

const ATTAINED =
  /(?:合格|达标|完好|优良|通过|覆盖|及时|准时|办结|普及|参与|入学|知晓|完工|开工|到位|发放|验收|完成)率|满意/;
const DONE =
  /新建|建设|修建|改造|培训|养护|里程|巡查|检测|购置|配备|救助|资助|慰问|宣传|举办|开展|种植|受益|覆盖|新增|就业|增收|带动/;
/** What nobody wants more of, beside words of work done: 新增吸毒人员, 新增近视人数. */
const NEW_TROUBLE =
  /新增.{0,6}(?:吸毒|涉毒|犯罪|发案|案件|感染|病例|患者|病人|近视|肥胖|欠薪|欠款|债务|隐患|违建|违法|失业|贫困|返贫|污染|撂荒|流失)/;
/** Words with which less of it may well be meant. */
const HELD_DOWN = new RegExp(
  `${MADE_LESS}|${HARM}|控制|超|空置|成本|费用|经费|资金|金额|支出|造价|标准|损|耗|排放|闲置|失业|流失|不|未|时间|周期|天数|间隔|半径`,
);

/** Whether the name speaks of something reached, of which at most so much can't be meant: 合格率, 满意度. */
export function namesAttainment(name: string): boolean {
  return ATTAINED.test(name) && !mayBeHeldDown(name);
}

/** Whether the name speaks of work done, of which at most so much can't be meant: 新建, 培训. */
export function namesWork(name: string): boolean {
  return DONE.test(name) && !mayBeHeldDown(name);
}

/** Whether the name leaves room for a limit: 费用, 时间, 投诉. */
export function mayBeHeldDown(name: string): boolean {
  return HELD_DOWN.test(name) || NEW_TROUBLE.test(name) || speaksOfComplaints(name);
}

const COMPLAINTS = /投诉|信访|上访|举报|不良反[映应]|不满意|差评|意见反馈/;

/** Whether a text tells of complaints, which are no inquiry after satisfaction. */
export function speaksOfComplaints(text: string): boolean {
  return COMPLAINTS.test(text);
}
