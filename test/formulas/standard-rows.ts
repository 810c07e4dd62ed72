import type { GridCell } from "../support/grid";
import type { RowMaker } from "./random-rows";

const DAYS: readonly GridCell[] = [
  "2021年6月30日",
  "2021年7月2日",
  "2021年8月",
  "2021年6月",
  "按时完成",
  "逾期3天",
  null,
];

/** Rows whose 评分标准 says more than the plain shapes: shares of the weight, limits, lateness, lists that count. */
const MAKERS: Readonly<Record<string, RowMaker>> = {
  shareOff: (chance) => ({
    target: chance.pick<GridCell>(["≥95%", "≥90%"]),
    actual: chance.pick<GridCell>(["95%", "93%", "92.5%", "89%", "60%", "0.93"]),
    standard: chance.pick([
      "每降低1个百分点扣权重的2%，扣完为止",
      "每低1个百分点扣0.5分，低于80%不得分",
      "低于90%的，每低1个百分点扣0.5分",
      "每低1个百分点扣0.5分，不足1个百分点按1个百分点计",
      "每低1个百分点扣0.3分，不足部分按比例扣",
      "满意度达到90%得满分，每降低1个百分点扣除权重分的5%",
    ]),
  }),
  eitherWay: (chance) => ({
    target: chance.pick<GridCell>(["100%", "90%"]),
    actual: chance.pick<GridCell>(["100%", "94%", "106%", "98%", "0.9"]),
    standard: chance.pick(["每相差3%扣1分", "与目标值每偏差1个百分点扣0.5分，扣完为止"]),
  }),
  overLimit: (chance) => ({
    target: chance.pick<GridCell>(["≤5%", "≤50%", "≤100%"]),
    actual: chance.pick<GridCell>(["5%", "8%", "16%", "55%", "101%", "111%"]),
    standard: chance.pick(["每超过1个百分点扣1分，超过10%的不得分", "≤100%计8分；每超过一个百分点扣0.5分"]),
  }),
  missing: (chance) => ({
    target: chance.pick<GridCell>(["≥5项", "5项", "8项", "0项"]),
    actual: chance.pick<GridCell>(["5项", "3项", "8项", "0项", "完成", "4"]),
    standard: chance.pick(["每有一项未完成扣2分", "每少1项扣该项分值的10%", "每发现一项不合格扣1分"]),
  }),
  ofCompletion: (chance) => ({
    target: chance.pick<GridCell>(["≥40场", "40场", "≥100场"]),
    actual: chance.pick<GridCell>(["40场", "38场", "100场", "59场", "120场", "70", "90"]),
    standard: chance.pick([
      "完成率100%得满分，每降低1个百分点扣0.5分",
      "完成率低于60%不得分，60%以上按比例得分",
      "完成率≥80%得满分，否则不得分",
      "完成得4分，未完成得2分",
      "达到目标值得满分；目标值的80%-100%得80%；60%-80%得60%；60%以下不得分",
    ]),
  }),
  late: (chance) => ({
    target: chance.pick<GridCell>(["2021年6月30日前", "2021年6月底前", "及时"]),
    actual: chance.pick(DAYS),
    standard: chance.pick([
      "每延迟一个月扣1分，扣完为止",
      "每延迟1个月扣2分，不足1个月按1个月计",
      "每逾期一天扣0.5分",
      "按时完成得5分，逾期完成得3分",
    ]),
  }),
  shareBands: (chance) => ({
    target: chance.pick<GridCell>(["≥90%", "90%", 90]),
    actual: chance.pick<GridCell>(["95%", "85%", "80%", "79%", "0.9"]),
    standard: chance.pick([
      "≥90%得权重的100%，80%-90%得权重的80%，80%以下不得分",
      "≥90%不扣分，80%-90%扣2分，80%以下不得分",
      "≥90%得满分，否则不得分",
    ]),
  }),
  shareWords: (chance) => ({
    target: "优秀",
    actual: chance.pick<GridCell>(["优秀", "良好", "合格", "不合格", "其他", null]),
    standard: "优秀得权重的100%，良好得权重的80%，合格得权重的60%，不合格不得分",
  }),
  each: (chance) => ({
    target: chance.pick<GridCell>(["5项", "≥5项"]),
    actual: chance.pick<GridCell>(["5项", "4项", "0项", "8项", "完成", "3", null]),
    standard: chance.pick(["每完成一项得2分，最多得10分", "每符合一项得1分", "每满足一项得分值的20%"]),
  }),
  formulaOf: (chance) => ({
    target: chance.pick<GridCell>(["≥90%", "100%"]),
    actual: chance.pick<GridCell>(["85%", "95%", "100%", "0.9"]),
    standard: chance.pick(["得分=满意度×分值", "≥90%得满分，其余按比例得分", "得分=完成值/目标值×分值"]),
  }),
  perPeriod: (chance) => ({
    target: chance.pick<GridCell>(["每季度1次", "每月1次"]),
    actual: chance.pick<GridCell>(["4次", "12次", "3次", "每季度1次", "12次"]),
  }),
  yuan: (chance) => ({
    target: chance.pick<GridCell>(["≤10万元", "≥10万元"]),
    actual: chance.pick<GridCell>([9.98, 8, "99800", "120000", "12万", "10万元整"]),
  }),
};

/** One kind, so that the plain shapes are drawn often enough beside it. */
export const STANDARD_MAKERS: Readonly<Record<string, RowMaker>> = {
  standards: (chance) => MAKERS[chance.pick(Object.keys(MAKERS))]!(chance),
};
