import { AMOUNT_UNITS, yuanPer } from "../../figures";

/**
 * Units by what they measure or count; forms use those of a family for one another. Each row: words that say the same,
 * and what one of them is in the family's first; "" where nobody can say (a workday in hours) or where they only count.
 * A word with ~ is a unit only where it ends the text (3届, but not 2021届毕业生).
 */
const FAMILIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  share: { "% 百分比 百分数 百分点 个百分点": "1", "‰ 千分点": "0.1" },
  money: Object.fromEntries(AMOUNT_UNITS.map((unit) => [unit, yuanPer(unit).toFixed()])),
  time: { 分钟: "1", "小时 时": "60", "天 日": "1440", 周: "10080", "工作日 个工作日": "" },
  months: { "月 个月": "1", "季度 个季度": "3", "年 周年": "12" },
  length: { "米 m 延米": "1", "公里 千米 km ㎞": "1000", "厘米 cm": "0.01", "毫米 mm": "0.001" },
  area: { "平方米 ㎡ 平方": "1", 公顷: "10000", "平方公里 平方千米 km2": "1000000" },
  volume: { "立方米 立方 方": "" },
  weight: { "公斤 千克 kg": "1", "吨 t": "1000", 斤: "0.5", "克 g": "0.001", 毫克: "0.000001" },
  occasions: { "次 场 场次 期 批 批次 轮 ~回 ~届": "" },
  things: { "个 项 家 处 座 所 件 宗 起 条 只 头 种 类 份 篇 例": "" },
  equipment: { "套 台 台套 辆 部": "" },
  copies: { "册 本": "" },
  people: { "人 名 位 人次": "" },
  households: { "户 户次": "" },
  villages: { "村 行政村": "" },
};

/** Units that stand for themselves. */
const ALONE =
  "美元 人天 人日 人月 人份 家次 项次 件次 桩 台次 台班 辆次 架次 架 艘 篇次 期次 条次 栋 幢 间 只次 头次 羽 尾 匹 口 " +
  "株 棵 粒 盏 根 块 片 张床位 张 面 枚 支 瓶 袋 箱 桶 盒 顶 床位 床 组 队次 队 团次 团 班次 班 节次 节 课时 学时 讲 幅 副 双 对 门次 门 " +
  "乡镇 街道 社区 小区 镇 乡 县 区 市 省 校 企业 单位 岗位 课题 标段 样本 点位 年度 秒 分 海里 " +
  "亩次 亩 毫升 升 L 千瓦时 千瓦 kW MW 兆 度 倍 级 层 遍 趟 步 笔 单 款 族 剂次 剂 针次 针 " +
  "词 字 句 集 频次 话务 包 捆 担 车次 车 航次 船次 列 道 孔 眼 井 口井 路 线 站 点 网格 片区 档 星 成";

/** What a unit of a family measures, and what one of it is in the family's first unit. */
export interface Measured {
  readonly family: string;
  readonly one: string;
}

const ROWS = Object.entries(FAMILIES).flatMap(([family, rows]) =>
  Object.entries(rows).flatMap(([words, one]) => words.split(" ").map((word) => ({ word, family, one }))),
);

/** Words that count or measure, as they follow a number in targets. */
export const UNITS: readonly string[] = [
  ...ROWS.flatMap(({ word }) => (word.startsWith("~") ? [] : [word])),
  ...ALONE.split(" "),
];

/** The units that have a family. */
export const MEASURED: ReadonlyMap<string, Measured> = new Map(
  ROWS.map(({ word, family, one }) => [word.replace("~", ""), { family, one }]),
);
