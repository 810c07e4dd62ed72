import { parseA1, type SheetSnapshot } from "../../../src/workbook";
import { sheet, type GridCell } from "../../support/grid";

type Grid = GridCell[][];
/** The sheets of a sound workbook, by name. */
export type Grids = Readonly<Record<string, Grid>>;
/** What is planted: 工作表!单元格 → what stands there instead. */
export type Edits = Readonly<Record<string, GridCell>>;

/** The national form (财预〔2020〕10号) of two projects, filled, with its list and the texts of the report. */
export function national(): Grids {
  return {
    项目清单: [
      ["某县交通运输局2023年项目支出情况表"],
      ["填报单位：某县交通运输局", null, null, null, null, "单位：万元"],
      ["序号", "项目名称", "年初预算数", "全年预算数", "全年执行数", "执行率"],
      [1, "农村公路养护", 100, 100, 98, "98%"],
      [2, "桥梁安全检测", 50, 50, 49, "98%"],
      ["合计", null, 150, 150, 147, "98%"],
    ],
    养护: nationalForm("农村公路养护", 100, 98, 9.8, 99.8, [
      ["产出指标", "数量指标", "养护里程", "≥120公里", "125公里", 25, 25, null],
      [null, "质量指标", "验收合格率", "≥95%", "97%", 10, 10, null],
      [null, "时效指标", "养护完成时间", "2023年12月底前", "2023年11月", 10, 10, null],
      [null, "成本指标", "单位养护成本", "≤8000元/公里", "7840元/公里", 5, 5, null],
      ["效益指标", "社会效益指标", "通行时间缩短率", "≥10%", "12%", 30, 30, null],
      ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "93%", 10, 10, null],
    ]),
    检测: nationalForm("桥梁安全检测", 50, 49, 9.8, 97.8, [
      ["产出指标", "数量指标", "检测桥梁数", "≥40座", "36座", 20, 18, "封闭施工无法检测，下年补检"],
      [null, "质量指标", "报告合格率", "≥98%", "100%", 20, 20, null],
      [null, "时效指标", "检测及时率", "100%", "100%", 5, 5, null],
      [null, "成本指标", "检测费用", "≤50万元", "49万元", 5, 5, null],
      ["效益指标", "社会效益指标", "桥梁安全事故", "0起", "0起", 30, 30, null],
      ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "95%", 10, 10, null],
    ]),
    报告文字: [
      ["年度总体工作和重点工作任务", "2023年，我局纳入自评的项目共2个，其中农村公路养护、桥梁安全检测各1个。"],
      ["存在的主要问题", "个别项目前期准备不足。"],
      ["下一步改进措施", "提前谋划项目，按季调度。"],
    ],
  };
}

/** Rows 1-9 head and funds, row 10 headings, rows 11-16 the indicators, row 17 总分, rows 18-19 texts. */
function nationalForm(
  name: string,
  budget: number,
  executed: number,
  score: number,
  total: number,
  rows: readonly GridCell[][],
): Grid {
  const source = (label: string, amounts: readonly number[]) => [null, label, ...amounts, "—", "—", "—"];
  return [
    ["项目支出绩效自评表"],
    ["（2023年度）"],
    ["项目名称", null, name],
    ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    [null, "年度资金总额", budget, budget, executed, 10, "98%", score],
    source("其中：当年财政拨款", [budget, budget, executed]),
    source("其他资金", [0, 0, 0]),
    ["年度总体目标", "预期目标", null, null, null, "实际完成情况"],
    [null, "保障各项任务按计划完成。", null, null, null, "各项任务已按计划完成。"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    ...rows,
    ["总分", null, null, null, null, 100, total],
    ["存在问题（100字以内）", "前期准备不足。"],
    ["改进措施（100字以内）", "提前开展前期工作。"],
  ];
}

/** Chongqing's flat list of a unit. */
export function flat(): Grids {
  const row = (name: string, unit: string, sign: string, target: number, actual: number, weight: number) => [
    ...[name, unit, sign, target, null, actual],
    ...[100, weight, weight, "否", null],
  ];
  return {
    整体自评: [
      ["2023年度部门整体支出绩效自评表"],
      ["单位名称", "某区文化和旅游委员会", null, null, null, null, null, "单位：万元"],
      [null, "年初预算数", "全年（调整）预算数", "全年执行数", "执行率", "执行率权重", "执行率得分"],
      ["年度预算总额", 800, 800, 776, "97%", 10, 9.7],
      [
        ...["指标名称", "计量单位", "指标性质", "年初指标值", "调整指标值", "全年完成值"],
        ...["得分系数(%)", "指标权重", "指标得分", "是否核心指标", "说明"],
      ],
      row("举办群众文化活动", "场", "≥", 60, 65, 30),
      row("文物巡查覆盖率", "%", "≥", 100, 100, 25),
      row("旅游投诉办结及时率", "%", "≥", 95, 98, 25),
      row("群众满意度", "%", "≥", 90, 94, 10),
      ["合计", null, null, null, null, null, null, 100, 99.7],
    ],
  };
}

/** A transfer payment's form, which has neither weights nor scores. */
export function transfer(): Grids {
  return {
    转移支付: [
      ["2023年度中央对地方转移支付项目绩效自评表"],
      ["转移支付（项目）名称", "农村危房改造补助资金"],
      ["资金投入情况（万元）", null, "全年预算数（A）", "全年执行数（B）", "预算执行率（B/A×100%）"],
      [null, "年度资金总额：", 320, 310, "96.88%"],
      [null, "其中：中央财政资金", 300, 292, "97.33%"],
      [null, "地方资金", 20, 18, "90%"],
      ["资金管理情况", null, "情况说明", "存在问题和改进措施"],
      [null, "分配科学性", "符合资金管理办法要求", "无"],
      [null, "执行准确性", "进度基本符合", "支付偏慢。改进措施：按月调度。"],
      ["总体目标完成情况", "总体目标", null, "全年实际完成情况"],
      [null, "完成农村危房改造160户。", null, "完成农村危房改造165户。"],
      ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值", "未完成原因和改进措施"],
      [null, "产出指标", "数量指标", "改造户数", "≥160户", "165户", null],
      [null, null, "质量指标", "验收合格率", "100%", "100%", null],
      [null, null, "时效指标", "当年完工率", "≥95%", "97%", null],
      [null, "效益指标", "社会效益指标", "保障住房安全人数", "≥500人", "520人", null],
      [null, "满意度指标", "服务对象满意度指标", "农户满意度", "≥95%", "97%", null],
      ["说明", "无"],
    ],
  };
}

/** The sheets with the edits made; an edit beyond a row fills it up with blank cells. */
export function edited(grids: Grids, edits: Edits): readonly SheetSnapshot[] {
  for (const [place, cell] of Object.entries(edits)) {
    const [name, at] = place.split("!") as [string, string];
    const { row, column } = parseA1(at)!;
    const line = (grids[name]![row] ??= []);
    while (line.length < column) line.push(null);
    line[column] = cell;
  }
  return Object.entries(grids).map(([name, grid]) => sheet(name, grid));
}
