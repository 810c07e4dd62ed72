import { ERROR, type GridCell } from "../support/grid";
import type { Chance } from "./random";
import { STANDARD_MAKERS } from "./standard-rows";

/** The cells of one indicator row that decide its score. */
export interface RowCells {
  readonly level2?: string;
  readonly name?: string;
  /** In a form with columns of their own for sign and unit; elsewhere they are left out. */
  readonly sign?: string;
  readonly unit?: string;
  readonly target?: GridCell;
  readonly actual?: GridCell;
  readonly weight?: GridCell;
  readonly score?: GridCell;
  readonly standard?: GridCell;
  readonly method?: GridCell;
  readonly coefficient?: GridCell;
}

/** Makes rows of one rule shape: numbers, numbers in words, bounds, blanks, texts that only the engine reads. */
export type RowMaker = (chance: Chance) => RowCells;

/** A name may say that less is better, or that something must not happen. */
export const NAMES = ["指标", "费用控制率", "安全事故", "群众投诉率", "不超过上年", "培训场次"];
const WEIGHTS: readonly GridCell[] = [1, 2, 2.5, 4, 5, 7.5, 10, 0.5, "5", "10分", "3.5"];
export const SIGNS = ["≥", "≤", "=", "", "不少于", "不超过", "＞＝", ">", "<"];
export const UNITS = ["场", "人次", "个", "万元", "天", "", "项"];
/** Beside the bound, on it, and far from it. */
export const SHARES = [0, 0.3, 0.5, 0.7, 0.899, 0.9512, 0.9999, 1, 1, 1.0001, 1.05, 1.3, 1.301, 1.999, 2, 2.4];
const AMOUNTS = [1, 3, 12, 75, 95, 100, 3207, 0.5, 99.56, 1.4, 12000, 0];

/** How one number may stand in a cell: as a number, in words, as text, in full width. */
function numberCell({ pick }: Chance, value: number, unit: string): GridCell {
  const digits = String(value);
  return pick<GridCell>([
    value,
    value,
    `${digits}${unit}`,
    `${digits}${unit}`,
    digits,
    ` ${digits}${unit} `,
    fullWidth(`${digits}${unit}`),
    `共${digits}${unit}`,
    `约${digits}${unit}`,
    value >= 1000 ? `${Math.floor(value / 1000)},${String(value % 1000).padStart(3, "0")}${unit}` : `${digits}${unit}`,
  ]);
}

function fullWidth(text: string): string {
  return text.replace(/[0-9.%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** A percentage as 0.95, 95, "95%", "0.95" or a cell of that format. */
function percentCell({ pick }: Chance, percent: number): GridCell {
  const fraction = Number((percent / 100).toFixed(6));
  return pick<GridCell>([
    { value: fraction, text: `${percent}%` },
    { value: fraction, text: `${percent}%` },
    fraction,
    percent,
    `${percent}%`,
    `${percent}%`,
    String(fraction),
    fullWidth(`${percent}%`),
    `完成${percent}%`,
  ]);
}

function near({ pick }: Chance, value: number): number {
  return Number((value * pick(SHARES)).toFixed(4));
}

function percentTarget({ pick }: Chance, percent: number, signs = ["≥", "≤", "=", ""]): GridCell {
  return pick<GridCell>([
    `${pick(signs)}${percent}%`,
    { value: percent / 100, text: `${percent}%` },
    `${percent}%以上`,
  ]);
}

const DAYS = ["2021年11月30日", "2021年12月1日", "2021年12月31日", "2022年1月4日", "2021年9月", "2021-10-08", "12月底"];
const DONE = ["已完成", "按时完成", "逾期", "尚未完成", "100%", "90%", "及时", null];
const WORDS = [
  "达成预期指标",
  "部分达成预期指标并具有一定效果",
  "未达成预期指标且效果较差",
  "有效提升",
  "效果明显",
  "基本达到",
  null,
];

/** Every rule that a row can select, by its id; the last are compositions and cases between rules. */
export const MAKERS: Readonly<Record<string, RowMaker>> = {
  ...STANDARD_MAKERS,
  count: (chance) => {
    const [target, unit] = [chance.pick(AMOUNTS), chance.pick(UNITS)];
    return {
      target: `${chance.pick(SIGNS)}${target}${unit}`,
      actual: numberCell(chance, near(chance, target), unit),
    };
  },
  split: (chance) => {
    const unit = chance.pick(["场", "%", "人次", "万元"]);
    const target = chance.pick(unit === "%" ? [95, 90, 100, 3] : [12, 100, 3207, 0, 1.5]);
    const actual = near(chance, target);
    return {
      sign: chance.pick(["≥", "≤", "=", "＞"]),
      unit,
      target,
      actual: unit === "%" ? percentCell(chance, actual) : numberCell(chance, actual, unit),
    };
  },
  plainNumbers: (chance) => {
    const target = chance.pick(AMOUNTS);
    return { target, actual: numberCell(chance, near(chance, target), "") };
  },
  percent: (chance) => {
    const target = chance.pick([95, 100, 90, 98.5, 60, 3, 0.5]);
    return { target: percentTarget(chance, target), actual: percentCell(chance, near(chance, target)) };
  },
  multiples: (chance) => ({
    target: chance.pick(["≥8万亩", "≥200万粒", "≤3万元", "≥1.5亿元"]),
    actual: chance.pick<GridCell>([8, "8万亩", 80000, "79999亩", "180万粒", 200, 2.5, "25000元", "1.6亿元", "3.2万元"]),
  }),
  reverse: (chance) => {
    const target = chance.pick([5, 75, 100, 5300, 0, 2.3]);
    return {
      level2: "成本指标",
      target: chance.pick<GridCell>([target, `${target}万元`, `≤${target}万元`, `不超过${target}万元`]),
      actual: numberCell(chance, near(chance, target || 3), "万元"),
    };
  },
  equal: (chance) => {
    const target = chance.pick([8, 100, 0, 12]);
    return { target: `=${target}个`, actual: numberCell(chance, near(chance, target || 2), "个") };
  },
  range: (chance) => ({
    target: chance.pick(["90%-100%", "3～5天", "10-20个", "0.5至1.5万元"]),
    actual: chance.pick<GridCell>([
      "95%",
      "80%",
      "130%",
      0.9,
      4,
      "3天",
      "5天",
      "2天",
      6,
      "10个",
      "21个",
      1,
      "1万元",
      null,
    ]),
  }),
  deadline: (chance) => ({
    target: chance.pick(["2021年12月底前", "12月31日前完成", "11月底完成", "及时", "全年", "9月前"]),
    actual: chance.pick<GridCell>([...DAYS, ...DONE]),
    standard: chance.pick<GridCell>([null, null, "逾期扣1分", "按时完成得满分，否则不得分"]),
  }),
  pointsOff: (chance) => {
    const target = chance.pick([95, 100, 90]);
    return {
      target: percentTarget(chance, target, ["≥", "≤", ""]),
      actual: percentCell(
        chance,
        chance.pick([target, target - 0.1, target - 1, target - 1.001, target - 3.5, target + 1, 40]),
      ),
      standard: chance.pick([
        "每低于一个百分点扣0.5分，扣完为止",
        "每超过1个百分点扣0.5分，扣完为止",
        "每降低5%扣2分，扣完为止",
        "每少1%扣0.1分，最多扣2分",
      ]),
    };
  },
  pointsOffCounts: (chance) => ({
    target: chance.pick<GridCell>(["≥12次", "12次", "≥8个", 8]),
    actual: numberCell(chance, chance.pick([12, 11, 8, 7, 0, 13, 3]), chance.pick(["次", "个", ""])),
    standard: chance.pick(["每少1次扣2分，扣完为止", "每少1个扣2分", "每缺一项扣1分"]),
  }),
  pointsOffEach: (chance) => ({
    target: chance.pick<GridCell>([0, "0起", "0次", "无"]),
    actual: chance.pick<GridCell>([0, 1, 2, "0起", "1起", "3次", "无", "未发生"]),
    standard: chance.pick(["每发现1起扣1分，扣完为止", "每发生1次扣0.5分"]),
  }),
  bands: (chance) => ({
    target: percentTarget(chance, 95),
    actual: percentCell(chance, chance.pick([95, 94.99, 90, 89.5, 89, 80, 79.9, 100, 0, 101])),
    standard: chance.pick([
      "≥95%得10分；90%-95%得8分；<90%得5分",
      "90%-100%得5分，80%-89%得3分，80%以下不得分",
      "满意度≥90%，得10分；80%≤满意度<90%，得8分；满意度<80%，不得分",
    ]),
  }),
  bandsOfCompletion: (chance) => ({
    target: chance.pick<GridCell>(["≥200人次", "200人次"]),
    actual: numberCell(chance, chance.pick([200, 190, 180, 179, 100, 0, 260]), "人次"),
    standard: "完成率≥95%得10分；90%-95%得8分；<90%得5分",
  }),
  wordBands: (chance) => ({
    target: "明确",
    actual: chance.pick<GridCell>(["明确", "基本明确", "不明确", "很明确", "其他", null]),
    standard: "明确:3分,基本明确:2分,不明确:0分",
  }),
  allOrNothing: (chance) => ({
    target: chance.pick<GridCell>(["是", "≥95%", "建立", "否", "达标", "≥12次"]),
    actual: chance.pick<GridCell>(["是", "否", "95%", 0.94, "12次", 11, "已建立", "达标", "100%", null]),
    standard: chance.pick<GridCell>(["达标得满分，否则不得分", null]),
  }),
  checklist: (chance) => ({
    target: "健全",
    actual: chance.pick<GridCell>(["达成预期指标", "健全", "部分达成", null]),
    standard: "1.制度健全(2分)；2.执行有效(3分)",
    score: chance.pick<GridCell>([null, null, 2, 3]),
  }),
  tiers: (chance) => ({
    target: chance.pick(["有效提升", "效果明显", "长期", "达成预期指标"]),
    actual: chance.pick<GridCell>(WORDS),
    standard: chance.pick<GridCell>([null, null, "达成100-80%(含80%)、部分达成80-60%(含60%)、未达成60-0%"]),
    score: chance.pick<GridCell>([null, null, null, 1, 4]),
    coefficient: chance.pick<GridCell>([null, null, null, 90, "80%", 0.7]),
  }),
  zero: (chance) => ({
    name: chance.pick(["安全事故", "群众投诉", "违规操作"]),
    target: chance.pick<GridCell>(["0起", 0, "0", "≤0起", "=0次"]),
    actual: chance.pick<GridCell>([0, "0起", 1, "2起", "无", "未发生", "0", null]),
    standard: chance.pick<GridCell>([null, null, "发现违规不得分"]),
  }),
  window: (chance) => ({
    target: chance.pick<GridCell>(["100个", 100, "≥100个"]),
    actual: numberCell(chance, chance.pick([70, 69.9, 100, 130, 130.1, 85.5, 0]), "个"),
    standard: "完成率70%-130%之间按比例得分，之外不得分",
  }),
  notApplicable: (chance) => ({
    target: chance.pick<GridCell>(["不适用", "/", "≥5个"]),
    actual: chance.pick<GridCell>(["不适用", "/", null, "5个", "不涉及"]),
    weight: chance.pick([1, 2, 2.5]),
  }),
  composite: (chance) => ({
    target: chance.pick<GridCell>(["≥12项", "12项"]),
    actual: numberCell(chance, chance.pick([12, 11, 10, 5]), "项"),
    standard: "全申报1分,缺一项扣0.5分;规范1分,不规范扣0.5分",
    score: chance.pick<GridCell>([null, 1.5]),
  }),
  byHand: (chance) => ({
    target: chance.pick<GridCell>([null, "≥5个"]),
    actual: chance.pick<GridCell>(["5个", "较好", null]),
    standard: "由评价组综合考虑管理情况酌情评定",
    score: chance.pick<GridCell>([null, 3, "2.5", "4分"]),
  }),
  several: (chance) => ({
    target: "新建水房1座、铺设管线3800米",
    actual: chance.pick<GridCell>(["新建水房1座、铺设管线3800米", "新建水房1座、铺设管线3000米", "1座、3900米"]),
  }),
  chosen: (chance) => ({
    target: chance.pick<GridCell>([12, "12个", "≥12个"]),
    actual: numberCell(chance, chance.pick([12, 10, 15, 0]), "个"),
    method: chance.pick(["正向", "反向", "相等", "是否", "区间外不得分", "零容忍", "人工", "定性", "至少", "不适用"]),
  }),
  ratio: (chance) => ({
    name: chance.pick(["在职人员控制率", "三公经费变动率", "公用经费控制率"]),
    target: chance.pick<GridCell>(["≤100%", "100%", "≤0%", "95%", 1]),
    actual: chance.pick<GridCell>([null, null, null, "98%", 0.97]),
  }),
  rateRow: (chance) => ({
    name: "预算执行率（部门）",
    target: chance.pick<GridCell>(["100%", "≥95%", "100%"]),
    actual: percentCell(chance, chance.pick([100, 97.5, 80, 40, 102])),
  }),
  errors: (chance) => ({
    target: chance.pick<GridCell>([12, "≥12个", ERROR]),
    actual: chance.pick<GridCell>([ERROR, 11, "12个"]),
  }),
  days: (chance) => ({
    target: chance.pick<GridCell>(["2021年12月底前", { value: 44561, text: "2021/12/31" }]),
    actual: chance.pick<GridCell>([
      { value: 44540, text: "2021/12/10" },
      { value: 44600, text: "2022/2/8" },
    ]),
    standard: chance.pick<GridCell>([null, "逾期扣1分"]),
  }),
  negative: (chance) => ({
    target: chance.pick<GridCell>(["≥-5%", "≤-3%", "≥0", -4, "=-2万元", "≥1%"]),
    actual: chance.pick<GridCell>(["-5%", "-3.5%", -4, -8, 0, "-2万元", "-1%", 3, "0%"]),
  }),
  unclear: (chance) => ({
    target: chance.pick<GridCell>(["290$", "≥95%", null, "12月"]),
    actual: chance.pick<GridCell>(["？", null, "12件", "看附件", 3]),
    score: chance.pick<GridCell>([null, 5]),
  }),
};

/** A row with its weight. */
export function randomRow(kind: string, chance: Chance): RowCells {
  return { weight: chance.pick(WEIGHTS), ...MAKERS[kind]!(chance) };
}
