import fc from "fast-check";
import { recognise } from "../../../src/recognition";
import { sheet, workbook, type GridCell } from "../../support/grid";
import { digits, findings, indicators, projects } from "../shapes";

const LIST = [
  ["项目支出明细表"],
  ["单位：万元"],
  ["序号", "项目名称", "年初预算数", "全年预算数", "全年执行数", "存在问题"],
  ["1", "培训费", "2.3", "2.3", "2.29", "无"],
  ["2", "调处专项（一期）", "10", "1,012.5", "9.6万元", "进度偏慢，下年改进。"],
  ["", "合计", "12.3", "1,014.8", "11.89", ""],
];
const FORM = [
  ["项目支出绩效自评表"],
  ["（2021年度）"],
  ["项目名称", "培训费"],
  ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  ["年度资金总额", "2.3", "2.3", "2.29", "10", "99.57%", ""],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "评分标准"],
  ["产出指标", "数量指标", "培训人数", "≥20人", "18人", "50", "", "每少1人扣2分"],
  ["产出指标", "时效指标", "完成时间", "2021年12月底前", "2021年11月", "30", "", "逾期不得分"],
  ["效益指标", "社会效益指标", "能力提升", "有效提升", "达成预期指标", "10", "", ""],
  ["存在问题（100字以内）", "经费偏紧。"],
];

const UNSEEN = ["\u200b", "\u200c", "\u200e", "\u200f", "\u202a", "\u202c", "\u202e", "\u2060", "\ufeff"];

/** What was read, as far as people and rules see it. */
function read(list: readonly (readonly GridCell[])[], form: readonly (readonly GridCell[])[]): unknown {
  const dossier = recognise(workbook([sheet("项目支出表", list), sheet("培训费", form)]));
  const [evaluation] = dossier.forms;
  return {
    year: dossier.year?.value,
    tables: dossier.tables.map(({ kind, columns }) => [kind, columns]),
    projects: projects(dossier),
    indicators: indicators(evaluation!.indicators),
    readings: evaluation!.indicators.map(({ target, actual, standard }) => [
      target.reading,
      actual.reading,
      standard?.reading,
    ]),
    funds: evaluation!.funds?.rows.map(({ annualBudget, executed }) => [digits(annualBudget), digits(executed)]),
    texts: evaluation!.texts.map(({ key, text, limit }) => [key, text.value, limit]),
    findings: findings(dossier),
  };
}

const plain = JSON.stringify(read(LIST, FORM));

test("characters that nobody sees change nothing, wherever they stand", () => {
  const dirt = fc.record({ mark: fc.constantFrom(...UNSEEN), part: fc.double({ min: 0, max: 1, noNaN: true }) });
  fc.assert(
    fc.property(fc.infiniteStream(fc.option(dirt)), (dirts) => {
      const soiled = (text: string): string => {
        const one = dirts.next().value;
        if (text === "" || !one) return text;
        const at = Math.round(one.part * text.length);
        return text.slice(0, at) + one.mark + text.slice(at);
      };
      const of = (grid: readonly (readonly string[])[]) => grid.map((line) => line.map(soiled));
      expect(JSON.stringify(read(of(LIST), of(FORM)))).toBe(plain);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ["a break of Windows", "\r\n"],
  ["a return as Excel's files spell it", "_x000D_\n"],
  ["a full-width space", "\u3000"],
])("%s inside labels, headings and names changes nothing", (_what, inside) => {
  const broken = (text: string): string =>
    /^[\u4e00-\u9fff]{3,}$/.test(text) ? text.slice(0, 2) + inside + text.slice(2) : text;
  const of = (grid: readonly (readonly string[])[]) => grid.map((line) => line.map(broken));
  const found = JSON.stringify(read(of(LIST), of(FORM)));
  // Targets, results and visible spaces are shown as they stand.
  expect(found.replace(/\\n|\u3000/g, "")).toBe(plain);
});
