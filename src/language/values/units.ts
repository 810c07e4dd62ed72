/** Words that count or measure, as they follow a number in targets. Longer ones are tried first. */
const WORDS = (
  "个百分点 百分点 千分点 百分比 百分数 % ‰ 元 千元 百元 百万元 万元 亿元 美元 " +
  "人次 人天 人日 人月 人份 人 名 位 户次 户 家次 家 个工作日 工作日 个月 个季度 个 项次 项 场次 场 次 件次 件 起 例 宗 桩 份 " +
  "台套 台次 台班 台 套 辆次 辆 架次 架 艘 部 本 册 篇次 篇 期次 期 条次 条 处 座 栋 幢 间 所 批次 批 只次 只 头次 头 羽 尾 匹 口 " +
  "株 棵 粒 盏 根 块 片 张床位 张 面 枚 支 瓶 袋 箱 桶 盒 顶 床位 床 组 队次 队 团次 团 班次 班 节次 节 课时 学时 讲 幅 副 双 对 门次 门 " +
  "乡镇 街道 社区 行政村 小区 村 镇 乡 县 区 市 省 校 企业 单位 岗位 课题 标段 样本 点位 " +
  "天 日 周 季度 年度 年 月 小时 分钟 秒 时 分 平方公里 平方千米 平方米 立方米 平方 立方 方 公里 千米 厘米 毫米 海里 米 km2 km ㎞ cm mm m ㎡ " +
  "亩次 亩 公顷 吨 公斤 千克 毫克 克 斤 kg t g 毫升 升 L 千瓦时 千瓦 kW MW 兆 度 倍 级 层 轮 遍 趟 步 笔 单 款 种 类 族 剂次 剂 针次 针 " +
  "词 字 句 集 频次 话务 包 捆 担 车次 车 航次 船次 列 道 孔 眼 井 口井 路 线 站 点 网格 片区 档 星 成"
).split(" ");
const ORDERED = [...WORDS].sort((one, other) => other.length - one.length);
const CHARACTERS = /[.*+?^${}()|[\]\\/]/g;
const ONE = ORDERED.map((word) => word.replace(CHARACTERS, "\\$&")).join("|");
/** What may stand below the stroke: 元/人*月, 元/人·月, 元/人、天, 元/生/年. */
const BELOW = `(?:${ONE}|生均|生|床日|床|车|票|幼儿|学生|学年|学期|季|频道|次均|人均|亩均)`;
const UNIT = new RegExp(`^(?:${ONE})(?:(?:/|每)${BELOW}(?:[*·・•、./]${BELOW})*)?`);
/** The words that count or measure, for building patterns; longer ones first. */
export const UNIT_WORDS = ONE;
const KNOWN: ReadonlySet<string> = new Set(WORDS);
const SHORT_WORDS = /^[一-龥]{1,4}(?=$|[,;、。()])/;
const NO_UNIT = /^(?:以|之|及|或|左右|内|余|多|的|且|和|与|至|到|完成|达|为|不|均|全|已)/;

/** Chinese numerals are numbers only before one of these: 两场, but not 两会. */
export const MEASURES = ORDERED.filter((word) => /^[一-龥]/.test(word)).join("|");

/** Units whose number may be a date, or that are folded. */
const NOT_SIMPLE = new Set("年 月 日 成 分 百分比 百分数 个百分点 ㎞".split(" "));

/** Whether the text is a unit and nothing else, so that a number before it can be read at once. */
export function isSimpleUnit(text: string): boolean {
  return text === "" || (KNOWN.has(text) && !NOT_SIMPLE.has(text));
}

export interface UnitReading {
  /** Folded: 百分比 → %, 元/人*月 → 元/人·月. */
  readonly unit: string;
  readonly length: number;
  /** False where the words are only taken for a unit because they end the text (12中心). */
  readonly isKnown: boolean;
}

/** The unit at the beginning of what follows a number. */
export function unitAt(text: string): UnitReading {
  if (text === "") return { unit: "", length: 0, isKnown: true };
  if (KNOWN.has(text)) return { unit: canonical(text), length: text.length, isKnown: true };
  const found = UNIT.exec(text);
  if (found) return { unit: canonical(found[0]), length: found[0].length, isKnown: true };
  const words = NO_UNIT.test(text) ? null : SHORT_WORDS.exec(text);
  return words
    ? { unit: words[0], length: words[0].length, isKnown: false }
    : { unit: "", length: 0, isKnown: !/^[一-龥]/.test(text) || NO_UNIT.test(text) };
}

function canonical(unit: string): string {
  switch (unit) {
    case "百分比":
    case "百分数":
      return "%";
    case "个百分点":
      return "百分点";
    case "㎞":
      return "km";
  }
  if (!unit.includes("/") && !unit.includes("每")) return unit;
  const [head = "", ...below] = unit.replace("每", "/").split("/");
  return `${head}/${below.join("·").replace(/[*・•、.]/g, "·")}`;
}
