/** The columns of 计分底稿, left to right as an auditor follows a score; from `spare` on they are not printed. */
export const COLUMN = {
  serial: 0,
  level1: 1,
  level2: 2,
  name: 3,
  targetText: 4,
  actualText: 5,
  target: 6,
  actual: 7,
  weight: 8,
  completion: 9,
  rule: 10,
  computed: 11,
  standing: 12,
  lost: 13,
  explanation: 14,
  reason: 15,
  spare: 16,
  spare2: 17,
  textsNow: 18,
  textsThen: 19,
  alone: 20,
} as const;

/** The last column that is printed. */
export const LAST_PRINTED = COLUMN.reason;

export const HEADERS: readonly string[] = [
  "序号",
  "一级指标",
  "二级指标",
  "三级指标",
  "指标值（原表）",
  "完成值（原表）",
  "目标数",
  "实际数",
  "分值",
  "完成率",
  "计分规则",
  "计算得分",
  "采用得分",
  "扣分",
  "计分说明",
  "偏差原因（原表）",
  "其他数一",
  "其他数二",
  "文字（现在）",
  "文字（计分时）",
  "单独得分",
];

export const WIDTHS: readonly number[] = [5, 13, 14, 22, 15, 15, 10, 10, 6, 9, 9, 8, 8, 7, 34, 16, 9, 9, 14, 14, 9];
