import type { WorkbookSnapshot } from "../../src/workbook";
import { sheet, workbook, type GridCell } from "../support/grid";
import { chanceOf, type Chance } from "./random";
import { changedRow, MAKERS, randomRow, type RowCells } from "./random-rows";

/** The funds of a project, in the unit of its form. */
interface Funds {
  readonly annual: GridCell;
  readonly executed: GridCell;
  readonly carriedAnnual: GridCell;
}

interface RandomForm {
  readonly name: string;
  readonly unit: "万元" | "元";
  /** Sign and unit have columns of their own, as in 四川's form. */
  readonly isSplit: boolean;
  readonly funds: Funds;
  readonly rows: readonly { readonly kind: string; readonly cells: RowCells }[];
}

/** A workbook as it is drawn: forms, and the options of its own scheme sheet. */
export interface RandomWorkbook {
  readonly forms: readonly RandomForm[];
  readonly options: Readonly<Record<string, string>>;
}

const KINDS = Object.keys(MAKERS);

function randomFunds(chance: Chance): Funds {
  const annual = chance.pick([2.3, 100, 335.6, 1.4, 0, 1200.5]);
  const executed = Number((annual * chance.pick([1, 0.9957, 0.85, 0.79, 0.65, 0.5, 0.3, 1.02, 0])).toFixed(4));
  return {
    annual: chance.pick<GridCell>([annual, annual, String(annual), `${annual}万元`]),
    executed: chance.pick<GridCell>([executed, executed, String(executed), `${executed}万元`]),
    carriedAnnual: chance.pick<GridCell>([null, "—", 5, 20]),
  };
}

/** `count` forms of `rows` rows each; every kind of row comes up in turn. */
export function randomWorkbook(
  seed: number,
  count: number,
  rows: number,
  options: Readonly<Record<string, string>>,
): RandomWorkbook {
  const chance = chanceOf(seed);
  let turn = Math.floor(chance.next() * KINDS.length);
  const forms = Array.from({ length: count }, (_, index): RandomForm => {
    return {
      name: `第${index + 1}号项目`,
      unit: chance.pick(["万元", "元"]),
      isSplit: index % 3 === 2,
      funds: randomFunds(chance),
      rows: Array.from({ length: rows }, () => {
        const kind = KINDS[turn++ % KINDS.length]!;
        return { kind, cells: randomRow(kind, chance) };
      }),
    };
  });
  return { forms, options };
}

/** The same workbook after somebody worked in it: two rows in three of two forms in three are as they were. */
export function changedWorkbook(drawn: RandomWorkbook, seed: number): RandomWorkbook {
  const chance = chanceOf(seed);
  return {
    ...drawn,
    forms: drawn.forms.map((form) => {
      const share = chance.pick([0.05, 0.35, 0.7]);
      return {
        ...form,
        funds: chance.chance(share) ? { ...form.funds, executed: randomFunds(chance).executed } : form.funds,
        rows: form.rows.map((row) =>
          chance.chance(share) ? { ...row, cells: changedRow(row.cells, row.kind, chance) } : row,
        ),
      };
    }),
  };
}

const LEVELS = ["产出指标", "效益指标", "满意度指标"];

/** Lays the workbook out as real ones are: a project list, a form a sheet, the unit's own scheme. */
export function laidOut({ forms, options }: RandomWorkbook): WorkbookSnapshot {
  const list = sheet("项目支出表", [
    ["2021年度项目支出情况表"],
    ["", "", "", "单位：万元"],
    ["序号", "项目名称", "调整后预算数", "预算执行数", "预算执行率"],
    ...forms.map(({ name, funds }, index): GridCell[] => [index + 1, name, funds.annual, funds.executed, null]),
  ]);
  const scheme = sheet("计分方案", [["方案选项", "取值"], ...Object.entries(options)]);
  return workbook([list, ...forms.map(formSheet), ...(Object.keys(options).length > 0 ? [scheme] : [])]);
}

function formSheet({ name, unit, isSplit, funds, rows }: RandomForm) {
  const split = (sign: GridCell, target: GridCell, measure: GridCell) => (isSplit ? [sign, target, measure] : [target]);
  return sheet(name, [
    ["", "项目支出绩效自评表"],
    ["（2021年度）"],
    ["项目名称", "", name],
    [`项目资金（${unit}）`, "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "", "年度资金总额", funds.annual, funds.annual, funds.executed, 10, null, null],
    ["", "", "其中：上年结转资金", null, funds.carriedAnnual, null, "—", null, null],
    [
      "一级指标",
      "二级指标",
      "三级指标",
      ...split("指标性质", "年度指标值", "度量单位"),
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
      "评分标准",
      "计分方式",
      "得分系数",
    ],
    ...rows.map(({ cells }, index): GridCell[] => [
      LEVELS[index % 3]!,
      cells.level2 ?? ["数量指标", "社会效益指标", "服务对象满意度指标"][index % 3]!,
      nameOf(name, index, cells),
      ...split(cells.sign ?? null, cells.target ?? null, cells.unit ?? null),
      cells.actual ?? null,
      cells.weight ?? null,
      cells.score ?? null,
      null,
      cells.standard ?? null,
      cells.method ?? null,
      cells.coefficient ?? null,
    ]),
    ["总分", "", "", ...split("", "", ""), "", 100, null],
    ["填报人：", "", "", "联系电话："],
  ]);
}

function nameOf(form: string, index: number, { name }: RowCells): string {
  return `${name ?? "指标"}${form}之${index + 1}`;
}
