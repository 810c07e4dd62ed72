/** The columns of 自评汇总表; one a first level stands between the grade and the place of the form. */
export const COLUMN = {
  serial: 0,
  name: 1,
  level: 2,
  initial: 3,
  annual: 4,
  executed: 5,
  rate: 6,
  score: 7,
  grade: 8,
} as const;

const HEADERS = ["序号", "项目名称", "级次", "年初预算数", "全年预算数", "全年执行数", "执行率", "得分", "等级"];
const WIDTHS = [6, 38, 8, 14, 14, 14, 10, 10, 8];
const [LEVEL_WIDTH, PLACE_WIDTH, COUNTED_WIDTH] = [10, 24, 9];

/** Where the columns of the first levels begin. */
export const FIRST_LEVEL = COLUMN.grade + 1;

/** What depends on how many first levels there are. */
export interface SummaryColumns {
  readonly levels: readonly string[];
  readonly place: number;
  /** Which rows the totals add up; null where all do. */
  readonly counted: number | null;
  readonly last: number;
  readonly headers: readonly string[];
  readonly widths: readonly number[];
}

export function summaryColumns(levels: readonly string[], hasCounted: boolean): SummaryColumns {
  const place = FIRST_LEVEL + levels.length;
  return {
    levels,
    place,
    counted: hasCounted ? place + 1 : null,
    last: hasCounted ? place + 1 : place,
    headers: [...HEADERS, ...levels.map((level) => `${level}得分`), "自评表", ...(hasCounted ? ["计入合计"] : [])],
    widths: [...WIDTHS, ...levels.map(() => LEVEL_WIDTH), PLACE_WIDTH, ...(hasCounted ? [COUNTED_WIDTH] : [])],
  };
}
