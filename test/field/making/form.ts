import type { ProjectFacts, UnitFacts } from "./facts";
import { across, block, spaced, stacked, widthOf, type Block } from "./block";
import { unitNote } from "./amounts";
import type { Dress } from "./dress";
import { fundsBlock } from "./funds";
import { indicatorTable } from "./indicators";

/** One project's self-evaluation, `index` its place among the forms. */
export function formOf(unit: UnitFacts, project: ProjectFacts, index: number, dress: Dress): Block {
  const funds = fundsBlock(project, dress);
  const indicators = indicatorTable(project, dress);
  const width = Math.max(widthOf(funds), widthOf(indicators));
  const parts = dress.fundsPlace === "above" ? [funds, indicators] : [indicators, funds];
  const form = stacked(
    dress.titleSaid === "in each form" ? titleOf(unit, project, width, dress) : block([]),
    headOf(unit, project, index, width, dress),
    ...parts,
    footOf(width, dress),
  );
  // Between indicators and values no cell reaches over the new column.
  return dress.spacer === "column" && dress.place === "own sheets" ? spaced(form, 0) : form;
}

export function titleOf({ name, year }: UnitFacts, project: ProjectFacts, width: number, dress: Dress): Block {
  switch (dress.title) {
    case "year below":
      return stacked(across("项目支出绩效自评表", width), across(`（${year}年度）`, width));
    case "annex above":
      return stacked(block([["附件2"]]), across(`${year}年度项目支出绩效自评表`, width));
    case "without 表":
      return across(`${year}年度项目绩效目标完成情况`, width);
    case "unit in front":
      return across(`${name}${year}年度项目支出绩效自评表`, width);
    case "project in title":
      return across(`${year}年度${project.name}项目绩效自评表`, width);
    case "year in title":
      return across(`${year}年度项目支出绩效自评表`, width);
  }
}

function headOf(unit: UnitFacts, project: ProjectFacts, index: number, width: number, dress: Dress): Block {
  const unitRow =
    dress.unitName === "label"
      ? ["主管部门", "云栖县城市管理局", undefined, "实施单位", unit.name]
      : [`${dress.unitName === "sealed" ? "填报单位（盖章）" : "单位名称"}：${unit.name}`];
  const corner = Array.from({ length: Math.max(0, width - unitRow.length - 1) }, () => undefined);
  const isSaid = index === 0 || dress.unitSaid === "in each form" || dress.place === "own sheets";
  const first = block([[...unitRow, ...corner, isSaid ? unitNote(dress) : undefined]]);
  if (dress.name === "sheet" || dress.title === "project in title") return first;
  const written =
    dress.name === "code in front"
      ? `33010024T00000${index + 1}045-${project.name}`
      : dress.name === "code in brackets"
        ? `[33010024T00000${index + 1}045]${project.name}`
        : project.name;
  if (dress.name === "band without number") return stacked(first, across(project.name, width));
  if (dress.name === "band") return stacked(first, across(`${"一二三四五"[index]}、${project.name}`, width));
  return stacked(first, labelled("项目名称", written, width));
}

/** A label over two columns, and what it names over the others. */
export function labelled(label: string, text: string, width: number): Block {
  return block(
    [[label, undefined, text]],
    [
      [0, 0, 0, 1],
      [0, 2, 0, width - 1],
    ],
  );
}

/** The unit's name, and at the end of its line the unit of money. */
export function unitLine(name: string, width: number, dress: Dress): Block {
  return block([[name, ...Array.from({ length: width - 2 }, () => undefined), unitNote(dress)]]);
}

export function footOf(width: number, { foot }: Dress): Block {
  if (foot === "note") return across("注：定性指标按完成程度分档赋分。", width);
  if (foot === "numbered notes")
    return stacked(across("注：1.定性指标按完成程度分档赋分。", width), across("2.其他资金含社会投入。", width));
  if (foot === "说明") return block([["说明", "各级审计没有提出问题。"]], [[0, 1, 0, Math.max(1, width - 1)]]);
  if (foot === "sign-off") return across("填表人：何苗　　联系电话：0571-8XXXXXXX　　填报日期：2024年2月20日", width);
  return block([]);
}
