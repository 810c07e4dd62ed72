import type { Fact, Facts, Kind, Measure, Owner } from "../facts";
import type { Label } from "../sentence/labels";
import type { Said } from "../sentence/numbers";
import type { ReadSentence } from "../sentence/sentence-reader";
import type { Context, Meant } from "./meant";

const INDICATORS =
  "(?:个|条)?(?:绩效|三级|自评|考核|具体|细化)*(?:指标)?(?:值)?(?:中|得分|分值)?[，]?(?:均|都|全部|已|仍|还|尚)*";
const WAITING = new RegExp(`^${INDICATORS}(?:有)?(?:\\d+分)?(?:待定|待评定|待评价|待确认|暂未评分)`);
const MISSED = new RegExp(
  `^${INDICATORS}(?:未|没有|尚未|未能|没能|不)(?:能|全部|完全|全面|按期|如期)*(?:达到|完成|达标|实现|达成)`,
);
const LOSING = new RegExp(`^${INDICATORS}(?:存在|有|被)?(?:扣分|失分|丢分|扣了分)`);
const FULL = new RegExp(`^${INDICATORS}(?:得|获得|评为|为)?满分`);
const REACHED = new RegExp(
  `^${INDICATORS}(?:按期|如期|圆满|顺利|全面)*(?:达到|完成|达标|实现|达成)(?!率|情况|进度|质量|程度|比例|时限)`,
);
const SET =
  /(?:设(?:置|定|立|有)?|编制|纳入|涉及|包括|包含|共有|共|合计|总计|计)(?:了|有)?(?:绩效|三级|自评|考核)*(?:指标)?(?:共计?|合计|总计|有|计|：)*$/;
/** Levels and kinds of indicators that are no tally of all. */
const PART =
  /一级|二级|四级|定[性量]|核心|共性|个性|产出|效益|满意度|成本|数量|质量|时效|正向|反向|其余|其他|部分|个别|新增|较|比/;

/** How many indicators were set, reached, missed, or wait, and the points of those; null where nothing is tallied. */
export function tallyClaim(
  read: ReadSentence,
  said: Said,
  label: Label,
  kind: Kind,
  owners: Context,
  places: readonly Owner[],
  facts: Facts,
): Meant | null {
  const behind = read.rest.slice(said.end);
  if (kind === "score") return pointsTallied(read, said, label, behind, places, facts);
  if (kind !== "count" || !/^[个项条]$/.test(said.unit)) return null;
  if (owners !== null && owners.length > 1) return null;
  const projects = projectsTallied(read, said, behind, facts);
  if (projects) return projects;
  const level = levelBefore(read, said.start, places, facts);
  const measure = measureOf(read, said, label, behind, level);
  if (measure === null) return null;
  const found = find(measure, level, places, facts);
  // Whose indicators they are must be said, or the level be one that a single record has.
  const isTold = owners !== null || (level !== "" && facts.everywhere(measure, level).length === 0);
  const isFirm = isTold && found.length > 0 && !(level === "" && PART.test(label.before));
  return { facts: found, isFirm };
}

/** 另有1项15分待定; 5项指标未达到年度指标值，共扣10.21分. */
function pointsTallied(
  read: ReadSentence,
  said: Said,
  { before }: Label,
  behind: string,
  places: readonly Owner[],
  facts: Facts,
): Meant | null {
  // 分值10分待定 is of one indicator.
  if (/^(?:尚|仍|还)?待(?:定|评)/.test(behind) && !/(?:分值|权重)$/.test(before)) {
    const level = levelBefore(read, said.start, places, facts);
    const found = find("pending-points", level, places, facts);
    return { facts: found, isFirm: found.length > 0 };
  }
  const last = read.numbers.filter(({ end }) => end <= said.start).at(-1);
  const between = last ? read.rest.slice(last.end, said.start) : "";
  if (
    !/^[，]?共?扣(?:了|减|除)?$/.test(before) ||
    last?.unit !== "项" ||
    !MISSED.test(between) ||
    /[；。]/.test(between)
  )
    return null;
  const found = find("missed-points", levelBefore(read, said.start, places, facts), places, facts);
  return { facts: found, isFirm: found.length > 0 };
}

/** 4个项目有5项指标未达到; 2个项目的预算执行率低于90%. */
function projectsTallied(read: ReadSentence, said: Said, behind: string, facts: Facts): Meant | null {
  if (said.unit === "项" || !/^(?:个)?(?:预算|支出|自评|绩效|[一二]级)*项目/.test(behind)) return null;
  const next = read.numbers.find(({ start }) => start >= said.end);
  if (!next) return null;
  const between = read.rest.slice(said.end, next.start);
  const after = read.rest.slice(next.end);
  if (/^[^，；。]*(?:有|存在)$/.test(between) && next.unit === "项") {
    const measure = MISSED.test(after) ? "losing-projects" : WAITING.test(after) ? "waiting-projects" : null;
    if (measure) return firm(facts.find("total", measure));
  }
  if (/^[^，；。]*的$/.test(between) && next.unit === "项" && WAITING.test(after))
    return firm(facts.find("total", "waiting-projects"));
  return null;
}

function firm(facts: readonly Fact[]): Meant {
  return { facts, isFirm: facts.length > 0 };
}

function measureOf(read: ReadSentence, said: Said, label: Label, behind: string, level: string): Measure | null {
  const clause = read.rest.slice(Math.max(0, said.start - 30), said.end + 12);
  const isOfIndicators = /指标/.test(clause) || level !== "";
  if (said.unit === "个" && !/^(?:绩效|三级|自评|考核)*指标/.test(behind)) return null;
  if (!isOfIndicators) return null;
  if (WAITING.test(behind) || /^\d+(?:\.\d+)?分待/.test(behind)) return "pending-count";
  if (MISSED.test(behind)) return "missed-count";
  if (LOSING.test(behind)) return "lost-count";
  if (FULL.test(behind)) return "full-count";
  if (REACHED.test(behind)) return "reached-count";
  const isSet = SET.test(label.before) && /指标/.test(label.before + label.behind + level);
  return isSet || (level !== "" && /共$/.test(label.before)) ? "indicator-count" : null;
}

function find(measure: Measure, level: string, places: readonly Owner[], facts: Facts): readonly Fact[] {
  for (const owner of places) {
    const found = facts.find(owner, measure, level);
    if (found.length > 0) return found;
  }
  return [];
}

/** The level that the sentence named last before a place: 履职效能共4项，3项达到. */
function levelBefore({ rest }: ReadSentence, at: number, places: readonly Owner[], facts: Facts): string {
  const before = rest.slice(Math.max(0, rest.lastIndexOf("。", at) + 1), at);
  let best = { name: "", end: -1 };
  for (const owner of places) {
    for (const { name } of facts.find(owner, "indicator-count")) {
      const place = name === "" ? -1 : before.lastIndexOf(name.replace(/(?:类)?指标$/, ""));
      const end = place + name.replace(/(?:类)?指标$/, "").length;
      if (place >= 0 && !/[；]/.test(before.slice(end)) && isLevelAt(before, end) && end > best.end)
        best = { name, end };
    }
  }
  return best.name;
}

/** 产出指标, 产出方面, not 产出数量. */
export function isLevelAt(text: string, end: number): boolean {
  return /^(?:$|[类方]|指标|情况|中|的|得|共|设|自|应|实|扣|分|权|满|[，：“”（）\d□]|[^一-龥])/.test(text.slice(end));
}
