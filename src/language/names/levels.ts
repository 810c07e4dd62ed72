import { withoutPoints } from "../labels/header-text";
import { withoutSpaces } from "../normalise";
import { remembered } from "../remembered";
import { withoutNumbering } from "./numbering";

/** A bare number in brackets behind a level, or points behind a dash: 产出指标（50）, 产出指标（权重30%）, 产出指标-50分. */
const SHARE_BEHIND =
  /(?<=[一-龥])(?:[（([【](?:权重|满分|分值|共)?[:：]?\d+(?:\.\d+)?[%％]?[)）\]】]|[-－—:：]\d+(?:\.\d+)?分)$/;

/** The level that a cell says, without its number and points: 二、产出指标（50分） is 产出指标. */
export function levelSaid(text: string): string {
  return withoutSpaces(withoutNumbering(withoutPoints(text))).replace(SHARE_BEHIND, "");
}

/** What an indicator measures, by its second level (财预〔2020〕10号), else by its first. */
export type IndicatorKind = "quantity" | "quality" | "time" | "cost" | "benefit" | "satisfaction";

const KINDS: ReadonlyMap<string, IndicatorKind> = new Map([
  ["满意", "satisfaction"],
  ["成本", "cost"],
  ["数量", "quantity"],
  ["质量", "quality"],
  ["时效", "time"],
  ["效益", "benefit"],
  ["可持续", "benefit"],
]);
const KIND_WORDS = new RegExp([...KINDS.keys()].join("|"));

/** The kind that one level names by itself; null where it names none (a flat list, a framework of its own). */
export const kindOfLevel = remembered((level): IndicatorKind | null => {
  const found = KIND_WORDS.exec(level);
  return found && KINDS.get(found[0])!;
});

/** What an indicator measures; null where its levels do not say (a flat list, a framework of its own). */
export function kindOfIndicator(levels: { readonly level1: string; readonly level2: string }): IndicatorKind | null {
  return kindOfLevel(levels.level2) ?? kindOfLevel(levels.level1);
}

const FIRST = /^(?:项目)?(?:产出|效益|效果|管理|投入|过程|决策|履职)(?:类|类型)?(?:指标)?$/;

/** Whether a level can only be one of the first: 产出指标, 管理类指标; 满意度指标 is called so at both. */
export function isFirstLevel(level: string): boolean {
  return FIRST.test(level);
}

const SECOND =
  /^(?:数量|质量|时效|(?:经济|社会|生态|生态环境)(?:效益|成本)|可持续影响|服务对象满意度)(?:类|类型)?(?:指标)?$/;

/** Whether a level is one of the second: 数量指标, 社会效益指标; 成本指标 and 满意度指标 are called so at both. */
export function isSecondLevel(level: string): boolean {
  return SECOND.test(level);
}

const OF_EITHER = /^(?:满意度|成本)(?:指标)?$/;

/** Whether a level is called so at both: only where it stands, and how it is numbered, tells which it is. */
export function isLevelOfEither(level: string): boolean {
  return OF_EITHER.test(level);
}

/** Whether a text is nothing but a level of the national framework: 产出指标, 数量指标, 满意度指标. */
export function isLevel(text: string): boolean {
  return isFirstLevel(text) || isSecondLevel(text) || isLevelOfEither(text);
}

const OF_PROCESS = /^(?:项目)?(?:决策|立项|过程|管理|投入)(?:类|类型)?(?:指标)?$/;

/**
 * Whether a first level judges how a project was decided and managed, for which forms ask no target: 项目决策, 过程.
 * 管理效率 of a unit as a whole has targets.
 */
export function isProcessLevel(level: string): boolean {
  return OF_PROCESS.test(levelSaid(level));
}

const OUTPUT = /产出/;

/** Whether the level holds the outputs: 产出指标. */
export function isOutputLevel(level: string): boolean {
  return OUTPUT.test(level);
}

const COST = /成本/;
const COST_FIRST = /^成本/;

/** Whether the level holds costs: 成本指标, 经济成本指标, 产出成本. */
export function isCostLevel(level: string): boolean {
  return COST.test(level);
}

/** Whether costs are a first level of their own (财预〔2021〕101号). */
export function isCostAlone(level: string): boolean {
  return COST_FIRST.test(level);
}

/** Levels of 财预〔2020〕10号; 履职效益 and the like are a framework of their own that holds satisfaction too. */
const NATIONAL = /数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续/;

/** Whether the level is one of the national framework's. */
export function isNationalLevel(level: string): boolean {
  return NATIONAL.test(level);
}

const EXECUTION = /预算执行|项目资金|执行率/;
const OVER_ALL = /^(?:年度)?绩效(?:指标|目标)$/;

/** Whether the level is that of the execution rate: 预算执行情况, 项目资金. */
export function isExecutionLevel(level: string): boolean {
  return EXECUTION.test(level);
}

/** Whether the level stands above all indicators: 绩效指标. */
export function isOverAllIndicators(level: string): boolean {
  return OVER_ALL.test(level);
}
