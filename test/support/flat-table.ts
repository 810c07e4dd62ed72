import type { WorkbookSnapshot } from "../../src/workbook";
import { sheet, workbook, type GridCell } from "./grid";

/** Target, actual, weight and reason of an indicator. */
type Indicator = readonly [
  level1: string,
  level2: string,
  name: string,
  target: string,
  actual: GridCell,
  weight: number,
  reason?: string,
];

interface Project {
  readonly name: string;
  readonly initial: number;
  readonly budget: number;
  readonly executed: number;
  readonly indicators: readonly Indicator[];
}

const PROJECTS: readonly Project[] = [
  {
    name: "乡村中医馆建设",
    initial: 410,
    budget: 436,
    executed: 431.2,
    indicators: [
      ["产出", "数量", "建成中医馆数", "≥12个", "12个", 15],
      ["产出", "数量", "签约服务人数", "≥8000人", "7420人", 15],
      ["产出", "质量", "验收合格率", "100%", "100%", 10],
      ["产出", "时效", "按期开诊率", "100%", "100%", 10],
      ["效益", "社会效益", "群众看中医方便程度", "不断提高", "不断提高", 30],
      ["满意度", "服务对象满意度", "就诊群众满意度", "≥85%", "92%", 10],
    ],
  },
  {
    name: "名医传承工作室",
    initial: 96,
    budget: 96,
    executed: 79.4,
    indicators: [
      ["产出", "数量", "带教学员数", "≥10人", "10人", 20],
      ["产出", "质量", "出师考核合格率", "≥90%", "86%", 20],
      ["产出", "时效", "课题结题率", "100%", "100%", 10],
      ["效益", "社会效益", "名医影响力", "明显提升", "有所提升，部分达到预期", 30],
      ["满意度", "服务对象满意度", "学员满意度", "≥90%", "95%", 10],
    ],
  },
  {
    name: "诊疗设备更新",
    initial: 250,
    budget: 250,
    executed: 248.6,
    indicators: [
      ["产出", "数量", "更新设备台数", "5台", "5台", 20],
      ["产出", "质量", "设备验收合格率", "100%", "100%", 15],
      ["产出", "时效", "设备到位时间", "2023年9月30日", "2023年12月8日", 15, "厂家排产延后"],
      ["效益", "可持续影响", "设备故障率", "≤5%", "2.8%", 30],
      ["满意度", "服务对象满意度", "医护人员满意度", "≥90%", "96%", 10],
    ],
  },
  {
    name: "中药人才培训",
    initial: 60,
    budget: 60,
    executed: 26.4,
    indicators: [
      ["产出", "数量", "培训人数", "≥40人", "28人", 20],
      ["产出", "数量", "跟师人次", "20人次", "26人次", 20],
      ["产出", "质量", "培训合格率", "≥90%", null, 10],
      ["效益", "社会效益", "中药服务能力", "有所提升", "有所提升", 30],
      ["满意度", "服务对象满意度", "学员满意度", "≥90%", "88%", 10],
    ],
  },
];

const HEADER: readonly (readonly GridCell[])[] = [
  ["白鹭县中医院2023年度项目支出绩效自评表"],
  ["填报单位：白鹭县中医院", ...blanks(12), "金额单位：万元"],
  [
    "序号",
    "项目名称",
    "项目资金",
    ...blanks(3),
    "年度绩效目标",
    "绩效指标",
    ...blanks(4),
    "分值",
    "得分",
    "未完成原因分析",
  ],
  ["", "", "年初预算", "调整后预算", "实际支出", "执行率", "", "一级指标", "二级指标", "三级指标", "指标值", "完成值"],
];

function blanks(count: number): readonly GridCell[] {
  return Array.from({ length: count }, () => "");
}

/**
 * A hospital's projects in one flat table, as hospitals hand it in: two rows of headings, each project's name and money
 * merged over its rows, 预算执行率 among the indicators, 小计 beneath. A late delivery, a judgement and an actual wait,
 * seven reasons are missing.
 */
export function flatTable(): WorkbookSnapshot {
  const rows: (readonly GridCell[])[] = [...HEADER];
  const merges = ["A1:O1", "A3:A4", "B3:B4", "C3:F3", "G3:G4", "H3:L3", "M3:M4", "N3:N4", "O3:O4"];
  PROJECTS.forEach(({ name, initial, budget, executed, indicators }, index) => {
    const first = rows.length + 1;
    const rate = `${((executed / budget) * 100).toFixed(2)}%`;
    const all: readonly Indicator[] = [["预算执行", "预算执行", "预算执行率", "100%", rate, 10], ...indicators];
    const last = first + all.length;
    all.forEach(([level1, level2, own, target, actual, weight, reason], line) => {
      const money = line === 0 ? [index + 1, name, initial, budget, executed, rate, `做好${name}`] : blanks(7);
      rows.push([...money, level1, level2, own, target, actual, weight, null, reason ?? null]);
    });
    rows.push([...blanks(7), "小计", "", "", "", "", 100, null, null]);
    for (const column of ["A", "B", "C", "D", "E", "F", "G"]) merges.push(`${column}${first}:${column}${last}`);
    merges.push(`H${last}:L${last}`);
  });
  rows.push(["单位负责人：周敏        填表人：何青        联系电话：0000-0000000"]);
  return workbook([sheet("自评表", rows, { merges })]);
}
