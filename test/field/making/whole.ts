import { across, block, stacked, type Block, type MadeCell } from "./block";
import type { Dress } from "./dress";
import { actualText, REASON, scoreOf, sumOfScores, targetText, type IndicatorFacts, type UnitFacts } from "./facts";
import { footOf } from "./form";

/** The unit's own indicators, of 100 points: its form has no execution rate. */
export function wholeRows({ whole }: UnitFacts): readonly IndicatorFacts[] {
  return whole.indicators.map((row) => (row.level2 === "数量指标" ? { ...row, weight: row.weight + 10 } : row));
}

export function wholeScore(unit: UnitFacts): string {
  return sumOfScores(wholeRows(unit)).toString();
}

const WIDTH = 8;

/** 部门整体支出绩效自评表: the score in its head or below, perhaps the year's tasks with their money above. */
export function wholeForm(unit: UnitFacts, dress: Dress): Block {
  const { name, year } = unit;
  const score = { fill: wholeScore(unit) };
  const hasTasks = dress.whole === "with its tasks";
  const rows = wholeRows(unit);
  const levels = [...new Set(rows.map(({ level1 }) => level1))];
  return stacked(
    across(`${year}年度部门整体支出绩效自评表`, WIDTH),
    block([["单位名称", name, undefined, ...(hasTasks ? ["自评得分", score, "自评等级"] : [])]]),
    hasTasks ? tasks(unit) : block([]),
    block([["年度总体目标", "按计划完成年度重点工作，群众反映良好。"]], [[0, 1, 0, WIDTH - 1]]),
    block([["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"]]),
    ...levels.map((level) => {
      const own = rows.filter(({ level1 }) => level1 === level);
      return block(own.map(line), [[0, 0, own.length - 1, 0]]);
    }),
    hasTasks ? block([]) : block([["总分", undefined, undefined, undefined, undefined, 100, score]], [[0, 0, 0, 4]]),
    footOf(WIDTH, dress),
  );
}

function line(row: IndicatorFacts, index: number): MadeCell[] {
  const score = scoreOf(row);
  const reason = Number(score) < row.weight ? REASON : undefined;
  const level1 = index === 0 ? row.level1 : undefined;
  return [level1, row.level2, row.name, targetText(row), actualText(row), row.weight, { fill: score }, reason];
}

function tasks({ projects }: UnitFacts): Block {
  const body = projects.map(({ name, annual, executed }, index): MadeCell[] => [
    index === 0 ? "年度主要任务" : undefined,
    `第${"一二三"[index]}项重点工作`,
    `做好${name}`,
    Number(annual),
    Number(annual),
    0,
    Number(executed),
    Number(executed),
  ]);
  const head: MadeCell[][] = [
    [undefined, "任务名称", "主要内容", "预算金额（万元）", undefined, undefined, "执行数（万元）"],
    [undefined, undefined, undefined, "总额", "财政拨款", "其他资金", "总额", "财政拨款"],
  ];
  return block(
    [...head, ...body],
    [
      [0, 1, 1, 1],
      [0, 2, 1, 2],
      [0, 3, 0, 5],
      [0, 6, 0, 7],
      [2, 0, 1 + body.length, 0],
    ],
  );
}
