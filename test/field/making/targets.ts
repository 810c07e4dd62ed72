import { amountCell, unitOf } from "./amounts";
import { across, block, stacked, widthOf, type Block } from "./block";
import type { Dress } from "./dress";
import type { ProjectFacts, UnitFacts } from "./facts";
import { footOf, labelled, unitLine } from "./form";
import { indicatorTable } from "./indicators";

/** How approved targets are laid out beside what a dress decides. */
export interface TargetsDress {
  readonly title: "绩效目标表" | "绩效目标申报表" | "批复表";
  readonly money: "none" | "lines" | "sentence";
}

/** 绩效目标表 as it was approved: indicators, targets and perhaps points; what was done and its score have no columns. */
export function targetsForm(
  { name, year }: UnitFacts,
  project: ProjectFacts,
  { title, money }: TargetsDress,
  dress: Dress,
): Block {
  const table = indicatorTable(project, dress);
  const width = widthOf(table);
  const titles = {
    绩效目标表: `${year}年度项目支出绩效目标表`,
    绩效目标申报表: `${year}年项目绩效目标申报表`,
    批复表: `${name}${year}年度项目支出绩效目标批复表`,
  };
  return stacked(
    across(titles[title], width),
    unitLine(`填报单位：${name}`, width, dress),
    labelled("项目名称", project.name, width),
    moneyOf(project, money, dress),
    labelled("年度总体目标", `做好${project.name}，群众反映良好。`, width),
    table,
    footOf(width, dress),
  );
}

function moneyOf({ annual }: ProjectFacts, money: TargetsDress["money"], dress: Dress): Block {
  switch (money) {
    case "none":
      return block([]);
    case "lines":
      return block(
        [
          [`项目资金（${unitOf(dress)}）`, "年度资金总额", amountCell(annual, dress)],
          [undefined, "其中：财政拨款", amountCell(annual, dress)],
          [undefined, "其他资金", amountCell("0", dress)],
        ],
        [[0, 0, 2, 0]],
      );
    case "sentence":
      return block([["预算金额", undefined, `${Number(annual).toFixed(2)}万元`]], [[0, 0, 0, 1]]);
  }
}
