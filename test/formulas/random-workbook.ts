import type { WorkbookSnapshot } from "../../src/workbook";
import { sheet, workbook, type GridCell } from "../support/grid";
import { chanceOf, type Chance } from "./random";
import { changedRow, renumberedRow } from "./changed-rows";
import { MAKERS, randomRow, type RowCells } from "./random-rows";

/** The funds of a project, in the unit of its form, with the weight of the execution rate. */
interface Funds {
  readonly initial: GridCell;
  readonly annual: GridCell;
  readonly executed: GridCell;
  readonly carriedAnnual: GridCell;
  readonly weight: GridCell;
}

/** How a form writes its weights: as points, as fractions of 1, as percentages. */
const WEIGHINGS = ["points", "points", "fractions", "percents"] as const;

interface RandomForm {
  readonly name: string;
  readonly unit: "万元" | "元";
  /** Sign and unit have columns of their own, as in 四川's form. */
  readonly isSplit: boolean;
  readonly weighing: (typeof WEIGHINGS)[number];
  readonly year: number;
  readonly funds: Funds;
  readonly rows: readonly { readonly kind: string; readonly cells: RowCells }[];
}

/** A workbook as it is drawn: forms, and the options of its own scheme sheet. */
export interface RandomWorkbook {
  /** 基础数据表, which named ratios are computed from: 编制数, 在职人员数, 三公经费, 公用经费. */
  readonly quantities: readonly (readonly GridCell[])[];
  readonly forms: readonly RandomForm[];
  readonly options: Readonly<Record<string, string>>;
}

const KINDS = Object.keys(MAKERS);

function randomFunds(chance: Chance, weighing: RandomForm["weighing"]): Funds {
  const annual = chance.pick([2.3, 100, 335.6, 1.4, 0, 1200.5]);
  const initial = chance.pick([annual, annual, 100, 0]);
  const executed = Number((annual * chance.pick([1, 0.9957, 0.85, 0.79, 0.65, 0.5, 0.3, 1.02, 0])).toFixed(4));
  const amount = (value: number) =>
    chance.pick<GridCell>([value, value, String(value), `${value}万元`, value.toLocaleString("en-US")]);
  const weights = {
    points: [10, 10, "10分", 20, null],
    fractions: [0.1, 0.2, null],
    percents: [{ value: 0.1, text: "10%" }, "10%", null],
  };
  return {
    initial: amount(initial),
    annual: amount(annual),
    executed: chance.pick<GridCell>([amount(executed), amount(executed), amount(executed), ERROR, null]),
    carriedAnnual: chance.pick<GridCell>([null, "—", 5, 20]),
    weight: chance.pick<GridCell>(weights[weighing]),
  };
}

const ERROR: GridCell = { value: "#DIV/0!", text: "#DIV/0!", error: "#DIV/0!" };

function randomQuantities(chance: Chance): RandomWorkbook["quantities"] {
  const amount = () => chance.pick<GridCell>([8, 9.5, 10, 12.25, 0, "11"]);
  return [
    ["编制数", null, null, chance.pick([63, 60, 57])],
    ["在职人员数", null, null, chance.pick([57, 60, 66])],
    ["三公经费", amount(), amount(), amount()],
    ["公用经费", amount(), amount(), amount()],
  ];
}

/** The weight of a row as its form writes it: about 26 rows make 1 or 100%. */
function weighed(cells: RowCells, weighing: RandomForm["weighing"], chance: Chance): RowCells {
  if (weighing === "points") return cells;
  const share = chance.pick([0.035, 0.04, 0.04]);
  const percent: GridCell = { value: share, text: `${Number((share * 100).toFixed(1))}%` };
  return { ...cells, weight: weighing === "fractions" ? share : chance.pick([percent, percent.text!]) };
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
    const weighing = WEIGHINGS[index % WEIGHINGS.length]!;
    return {
      name: `第${index + 1}号项目`,
      unit: chance.pick(["万元", "元"]),
      isSplit: index % 3 === 2,
      weighing,
      year: 2021,
      funds: randomFunds(chance, weighing),
      rows: Array.from({ length: rows }, () => {
        const kind = KINDS[turn++ % KINDS.length]!;
        return { kind, cells: weighed(randomRow(kind, chance), weighing, chance) };
      }),
    };
  });
  return { forms, options, quantities: randomQuantities(chance) };
}

/** The same workbook after somebody worked in it: numbers in every second form, anything in the others. */
export function changedWorkbook(drawn: RandomWorkbook, seed: number): RandomWorkbook {
  const chance = chanceOf(seed);
  return {
    ...drawn,
    quantities: drawn.quantities.map((row) => (chance.chance(0.3) ? [row[0]!, ...row.slice(1).map(doubled)] : row)),
    forms: drawn.forms.map((form, index) => {
      if (index % 2 === 0) {
        const { executed } = randomFunds(chance, form.weighing);
        const rows = form.rows.map((row) => ({ ...row, cells: renumberedRow(row.cells, chance) }));
        return { ...form, funds: { ...form.funds, executed }, rows };
      }
      const share = chance.pick([0.05, 0.35, 0.7]);
      const field = chance.pick(["executed", "executed", "annual", "initial", "carriedAnnual", "weight"] as const);
      const other = randomFunds(chance, form.weighing);
      return {
        ...form,
        year: chance.chance(0.1) ? form.year + 1 : form.year,
        funds: chance.chance(share) ? { ...form.funds, [field]: other[field] } : form.funds,
        rows: form.rows.map((row) =>
          chance.chance(share) ? { ...row, cells: changedRow(row.cells, row.kind, chance) } : row,
        ),
      };
    }),
  };
}

function doubled(cell: GridCell): GridCell {
  return typeof cell === "number" ? cell * 2 : cell;
}

const LEVELS = ["产出指标", "效益指标", "满意度指标"];

/** Lays the workbook out as real ones are: a project list, a form a sheet, the unit's own scheme. */
export function laidOut({ forms, options, quantities }: RandomWorkbook): WorkbookSnapshot {
  const list = sheet("项目支出表", [
    ["2021年度项目支出情况表"],
    ["", "", "", "单位：万元"],
    ["序号", "项目名称", "调整后预算数", "预算执行数", "预算执行率"],
    ...forms.map(({ name, funds }, index): GridCell[] => [index + 1, name, funds.annual, funds.executed, null]),
  ]);
  const scheme = sheet("计分方案", [["方案选项", "取值"], ...Object.entries(options)]);
  const base = sheet("基础数据表", [["基础数据表"], ["项目", "上年决算数", "本年预算数", "本年决算数"], ...quantities]);
  return workbook([list, base, ...forms.map(formSheet), ...(Object.keys(options).length > 0 ? [scheme] : [])]);
}

function formSheet({ name, unit, isSplit, year, funds, rows }: RandomForm) {
  const split = (sign: GridCell, target: GridCell, measure: GridCell) => (isSplit ? [sign, target, measure] : [target]);
  return sheet(name, [
    ["", "项目支出绩效自评表"],
    [`（${year}年度）`],
    ["项目名称", "", name],
    [`项目资金（${unit}）`, "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "", "年度资金总额", funds.initial, funds.annual, funds.executed, funds.weight, null, null],
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

/** A named ratio is known by its whole name. */
function nameOf(form: string, index: number, { name }: RowCells): string {
  return name?.endsWith("率") === true && !name.includes("投诉") ? name : `${name ?? "指标"}${form}之${index + 1}`;
}
