import { DEALT_WITH, HARM, LATE, MADE_LESS, MISHAPS } from "../words";
import { countsOccasions } from "../values/unit-families";

/** Things of which a rate or number is better low: 损耗率, 投诉次数. */
const UNWANTED =
  `${LATE}|损失|损耗|损坏|破损|流失|漏损|死亡|伤亡|事故|投诉|差错|错误|误差|失误|[误漏错瞒][报检诊]|违规|违纪|违约|违章|失信|犯罪|发案` +
  "|超支|超标|超编|空置|空床|闲置|撂荒|失业|辍学|缺勤|复发|返贫|返工|发病|患病|感染|受害|成灾|火灾|污染|不良(?:贷款)?|[次废]品|缺陷|故障" +
  "|退[货回件单]|拖欠(?:工资|账款)?|欠[薪费税]|坏账|重复|[流废]标|信访|上访|舆情|群体性事件|拥堵|中断|停[电水]|排放|能耗" +
  "|结转结余|结余|结转|变动|调整(?!面积)|偏[差离]|发生(?!金?额)";
/** So much of it, or such a share. */
const RATE = "(?:[率度]|比[例率重]|占比)";
const NUMBER = "(?:[次起件例人天户处]?数|[人批]次|量|金?额|面积)";
/** What is done of all there is, beside what is done about harm. */
const WELL_DONE = "达标|合格|完成|符合|准确|到位|有效|满意|通过|及时";
/** 未办结案件数, 不满意率, 重复办理率, 逾期整改数: what was not done, not well, once more or late. */
const ILL_DONE = `(?:(?:未(?:能|按[时期]|及时)?|不|重复|${LATE})(?:${WELL_DONE}|落实|${DEALT_WITH})|未(?:验收|开工|支付|使用|[结决]))`;
/** Behind a verb that begins the name they are what is dealt with: 处理投诉次数, but 业务办理投诉次数. */
const DEALT_THING = "投诉|信访|上访|事故|故障|违[规纪约章]|损失|舆情|缺陷|感染|闲置|撂荒|拖欠|欠[薪费税]";
/** Behind 平均: of these a longer time is better. */
const LASTING = "培训|服务|开放|学习|运行|使用|工作|在岗|出勤|活动|营业|播出";
/** How long it takes. */
const TAKEN =
  `(?:${DEALT_WITH}|[响反]应|等[待候]|候诊|到[达场]|送达|审[批核查]|拨付|反馈|答复|出警|评审|排队|完成|故障|中断|延误|停[电水机产]|恢复|间隔` +
  `|拥堵|通[行勤]|住院|(?<!${LASTING})平均)(?:现场)?(?:平均)?`;
const TOTAL = "(?:数|总?额)?$";
const LESS_IS_BETTER = [
  `(?:${UNWANTED})(?:发生)?(?:${RATE}|${NUMBER})`,
  `${ILL_DONE}(?:(?!${DEALT_WITH}).){0,6}?(?:${RATE}|${NUMBER})`,
  // 控制率 is what was spent of what was allowed (公用经费控制率, 财预〔2013〕53号); of a disease it is what was got hold of.
  "(?<![病虫害压糖脂尘染]|疫情|水土流失|内部|质量|进度|规范|有效)控制(?!面积|面|点|网|系统|室|站|区|图|制度)",
  "不超过|不高于|不大于|不多于|低于|小于|少于|以内|上限",
  `${TAKEN}(?:时间|时长|天数|周期)$|(?:时限|耗时|用时|工期|住院日)$`,
  `(?:成本|造价|[单均]价|能耗|费用支出|平均投入|(?:次均|${DEALT_WITH})(?<![缴回])费用?)${TOTAL}`,
];
/** Nothing amiss, and what is done about it: 无事故天数, 事故下降率, 投诉办结率. */
const MORE_IS_BETTER = [
  `(?:[无零]|未发生)(?:安全|重大|责任|有责|质量|生产)*(?:${UNWANTED}|${HARM})(?:发生)?(?:运行)?(?:天数|时[间长])?`,
  `^(?:${DEALT_WITH}).{0,4}(?:${DEALT_THING}).{0,4}?${NUMBER}`,
  "(?:追缴|[追挽收]回)(?!.*(?:成本|费|时[间长限])$).*",
  `(?:${WELL_DONE})(?:率|度)|利用率`,
  `${DEALT_WITH}|${MADE_LESS}`,
];
/** What it costs and how long it lasts says nothing by itself: 培训经费, 培训时间. */
const OPEN = `(?:费|费用|经费|支出|投入|资金|价格|补[助贴]|标准|时间|时长|天数|周期)${TOTAL}`;
const SENSES = new RegExp(`(${LESS_IS_BETTER.join("|")})|(${MORE_IS_BETTER.join("|")})|${OPEN}`, "g");

/** 节约成本, 减少办理时间: what is made less is the achievement, unless it is the cost of doing so (节约用水宣传成本). */
const SAVED = new RegExp(
  `(?:${MADE_LESS}|避免|压缩(?![站车机垃]))(?!型|集约|用[水电地]|.*(?:工程|治理|改造|建设|宣传|项目|设[备施]).*(?:成本|造价|费用?)$)`,
);
/** 单价（元/吨）, 抢修成本/次. */
const UNIT_BEHIND = /(?:[(（][^()（）]*[)）]|[/／][次人户吨亩个年月天])$/;

/**
 * Which way an indicator's name says is better; null where it does not say. What stands last in a name is what it
 * measures: 投诉办结率 is an achievement, 办理投诉率 is not, and neither is 投诉处理时限.
 */
export function senseOfName(name: string): "more" | "less" | null {
  const own = name.replace(UNIT_BEHIND, "");
  if (SAVED.test(own)) return "more";
  const [, less, more] = [...own.matchAll(SENSES)].at(-1) ?? [];
  return less === undefined ? (more === undefined ? null : "more") : "less";
}

const MUST_NOT_HAPPEN = new RegExp(`${HARM}|${MISHAPS}`);

/** Whether a name speaks of something that must not happen, or the unit counts how often it does. */
export function countsOccurrences(name: string, unit: string): boolean {
  return countsOccasions(unit) || MUST_NOT_HAPPEN.test(name);
}

const HARMFUL = new RegExp(`${HARM}|超支|故障|空置|发病率|失业率|流失率|辍学率|结转结余率`);
/** Harm that is dealt with, which is good to do often. */
const AGAINST_HARM = /演练|培训|满意|预防|防范|知晓|及时/;

/** Whether the name speaks of harm itself, of which at least so much can't be meant. */
export function namesHarm(name: string): boolean {
  return HARMFUL.test(name) && (senseOfName(name) ?? (AGAINST_HARM.test(name) ? "more" : "less")) === "less";
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
