import Big from "big.js";
import type { Dress } from "./dress";
import { Random } from "./random";

/** Why less was done than was meant, as a table says it. */
export const REASON = "受汛期影响进度放缓，已调整计划，次年一季度补齐。";

/** What an indicator is meant to say, whatever the table looks like. */
export interface IndicatorFacts {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  /** "≥", "＝", "≤", "" for a number as it stands, "定性" for words, "期限" for a date. */
  readonly sign: string;
  readonly target: string;
  readonly unit: string;
  readonly actual: string;
  /** 分. */
  readonly weight: number;
}

/** A project's amounts (万元) and indicators. */
export interface ProjectFacts {
  readonly name: string;
  readonly initial: string;
  readonly annual: string;
  readonly executed: string;
  readonly indicators: readonly IndicatorFacts[];
}

export interface UnitFacts {
  readonly name: string;
  readonly year: number;
  readonly projects: readonly ProjectFacts[];
  /** What the whole unit does, as its own form says it. */
  readonly whole: ProjectFacts;
}

/** 预算执行率's points of the 100. */
export const EXECUTION_POINTS = 10;

/** The points of an indicator: its whole weight where the target is met, else in proportion, to the 0.01. */
export function scoreOf({ sign, target, actual, weight }: IndicatorFacts): string {
  if (sign === "定性" || sign === "期限" || sign === "≤") return String(weight);
  const share = new Big(actual).div(target);
  return share.gte(1) ? String(weight) : share.times(weight).round(2, 1).toString();
}

/** Execution's points: in proportion, or by the standard that its row states. */
export function executionScoreOf({ executed, annual }: ProjectFacts, { execution }: Pick<Dress, "execution">): string {
  const rate = new Big(executed).div(annual);
  if (execution === "row with bands") return rate.gte("0.95") ? "10" : rate.gte("0.85") ? "8" : "0";
  if (execution === "row with steps") {
    const short = new Big("0.97").minus(rate).times(100);
    return short.lte(0) ? "10" : new Big(10).minus(short.round(0, 0).times("0.5")).toString();
  }
  return rate.times(EXECUTION_POINTS).round(2, 1).toString();
}

export function totalOf(project: ProjectFacts, dress: Pick<Dress, "execution">): string {
  return sumOfScores(project.indicators).plus(executionScoreOf(project, dress)).toString();
}

export function sumOfScores(rows: readonly IndicatorFacts[]): Big {
  return rows.reduce((sum, row) => sum.plus(scoreOf(row)), new Big(0));
}

function isInWords(sign: string): boolean {
  return sign === "定性" || sign === "期限" || sign === "不涉及";
}

/** The target as one cell says it: ≥60公里, 2023年9月底前, 明显改善. */
export function targetText({ sign, target, unit }: IndicatorFacts): string {
  return isInWords(sign) ? target : `${sign}${target}${unit}`;
}

export function actualText({ sign, actual, unit }: IndicatorFacts): string {
  return isInWords(sign) ? actual : `${actual}${unit}`;
}

/** The number done has the target's unit; without one, words are done as they were meant. */
type Row = readonly [name: string, target: string, done?: string];

interface Theme {
  readonly name: string;
  readonly amounts: readonly [initial: string, annual: string, executed: string];
  /** 数量, 质量, 时效, 社会效益, 可持续影响, 满意度. */
  readonly rows: readonly [Row, Row, Row, Row, Row, Row];
}

const KINDS = [
  ["产出指标", "数量指标", 20],
  ["产出指标", "质量指标", 15],
  ["产出指标", "时效指标", 15],
  ["效益指标", "社会效益指标", 15],
  ["效益指标", "可持续影响指标", 15],
  ["满意度指标", "服务对象满意度指标", 10],
] as const;

const THEMES: readonly Theme[] = [
  {
    name: "古树名木养护",
    amounts: ["86", "92.5", "90.65"],
    rows: [
      ["养护古树株数", "≥320株", "335"],
      ["古树复壮成活率", "≥95%", "96.4"],
      ["养护完成时间", "2023年10月底前", "2023年10月12日"],
      ["开展古树科普场次", "≥10场", "9"],
      ["古树保护机制", "健全"],
      ["周边居民满意度", "≥90%", "93.5"],
    ],
  },
  {
    name: "渡口码头维护",
    amounts: ["140.2", "128", "115.2"],
    rows: [
      ["维护渡口座数", "16座", "16"],
      ["设施完好率", "≥98%", "98.6"],
      ["险情处置时间", "≤12小时", "9.5"],
      ["方便群众出行", "明显改善"],
      ["渡运安全水平", "持续提升"],
      ["乘客满意度", "≥92%", "87.4"],
    ],
  },
  {
    name: "非遗传习所运行",
    amounts: ["45", "45", "43.2"],
    rows: [
      ["开办传习班期数", "≥24期", "21"],
      ["学员结业率", "≥85%", "91"],
      ["开班及时率", "＝100%", "100"],
      ["参与传习人次", "≥1800人次", "1926"],
      ["传承人队伍", "稳定"],
      ["学员满意度", "≥90%", "95"],
    ],
  },
  {
    name: "公共厕所保洁",
    amounts: ["268", "251.36", "251.36"],
    rows: [
      ["保洁公厕座数", "≥72座", "74"],
      ["保洁考核合格率", "≥95%", "97.2"],
      ["投诉办结时间", "≤2天", "1.5"],
      ["服务人口", "≥8.5万人", "8.6"],
      ["管护制度", "完善"],
      ["市民满意度", "≥85%", "89.3"],
    ],
  },
  {
    name: "地质灾害监测",
    amounts: ["390.5", "410", "369"],
    rows: [
      ["监测隐患点处数", "≥150处", "141"],
      ["预警信息准确率", "≥90%", "92.8"],
      ["汛前排查完成时间", "2023年4月底前", "2023年4月20日"],
      ["转移避险人次", "≥600人次", "640"],
      ["群测群防能力", "有效提升"],
      ["受威胁群众满意度", "≥95%", "97"],
    ],
  },
  {
    name: "老年食堂补助",
    amounts: ["58.6", "63.4", "61.2"],
    rows: [
      ["补助食堂家数", "≥18家", "18"],
      ["食品抽检合格率", "＝100%", "100"],
      ["补助发放及时率", "≥95%", "98"],
      ["就餐老人人次", "≥42000人次", "39900"],
      ["助餐服务水平", "不断提高"],
      ["老人满意度", "≥90%", "94.7"],
    ],
  },
];

const UNITS = ["云栖县园林服务中心", "临漳区渡口管理所", "石门市文化遗产馆", "白桥镇人民政府", "南屏县第二人民医院"];

function factsOf([name, target, done = target]: Row): Pick<
  IndicatorFacts,
  "name" | "sign" | "target" | "unit" | "actual"
> {
  const number = /^([≥＝≤]?)([\d.]+)(\D+)$/.exec(target);
  if (!number) return { name, sign: done === target ? "定性" : "期限", target, unit: "", actual: done };
  return { name, sign: number[1]!, target: number[2]!, unit: number[3]!, actual: done };
}

function projectOf({ name, amounts: [initial, annual, executed], rows }: Theme): ProjectFacts {
  const indicators = rows.map((row, index) => {
    const [level1, level2, weight] = KINDS[index]!;
    return { level1, level2, weight, ...factsOf(row) };
  });
  return { name, initial, annual, executed, indicators };
}

/** A made-up unit with that many projects of different themes. */
export function unitFacts(random: Random, count: number): UnitFacts {
  const [whole, ...themes] = random.some(count + 1, THEMES).map(projectOf);
  return { name: random.of(UNITS), year: 2023, projects: themes, whole: whole! };
}
