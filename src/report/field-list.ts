/** A field as an accountant writes it: {{全年预算数}}. */
export interface FieldName {
  readonly id: string;
  readonly name: string;
  /** What it prints, from a made-up workbook. */
  readonly example: string;
}

/** Fields that every paragraph may have. */
export const UNIT_FIELDS: readonly FieldName[] = [
  field("unit.name", "单位名称", "某县教育局"),
  field("year", "年度", "2023"),
  field("revenue.actual", "决算收入", "654.66万元"),
  field("revenue.budget", "预算收入", "657.55万元"),
  field("revenue.rate", "收入完成率", "99.56%"),
  field("revenue.zero-budget", "预算收入为零", "（只用在条件里）"),
  field("department.score", "部门自评得分", "99.5分"),
  field("department.other-maximum", "部门自评满分", "95分（满分不是100分时）"),
  field("department.grade", "部门评定等级", "“优”"),
  field("department.pending-count", "部门待定项数", "2项"),
  field("department.pending-points", "部门待定分值", "15分"),
  field("department.waiting-scores", "部门待补充的得分", "（待补充：社会效益的得分）"),
  field("department.initial-budget", "部门年初预算数", "640万元"),
  field("department.annual-budget", "部门全年预算数", "657.55万元"),
  field("department.executed", "部门全年执行数", "654.66万元"),
  field("department.execution-rate", "部门预算执行率", "99.56%"),
  field("department.make-up", "部门得分构成", "其中，预算执行率得9.96分（分值10分），产出指标得49.5分（分值50分）"),
  field("department.levels", "部门各类指标完成情况", "产出指标共7项，6项达到年度指标值。……"),
  field("department.reached", "部门指标完成情况", "共设绩效指标12项，11项达到年度指标值"),
  field("department.waiting", "部门待定的指标", "待定的指标：社会效益分值10分待定"),
  field("department.low-execution", "部门执行率偏低", "预算执行率74.48%，低于90%，原因是……"),
  field("department.budget-change-told", "部门预算调整", "年初预算数640万元，年中调增17.55万元"),
  field("department.over-fulfilment", "部门超额完成", "超额完成较多的指标是：……"),
  field("department.found-problems", "部门表中反映的问题", "活动次数年度指标值≥20次，实际完成19次，扣0.5分"),
  field("projects.count", "项目数", "14个"),
  field("projects.level1-count", "一级项目数", "3个"),
  field("projects.level2-count", "二级项目数", "14个"),
  field("projects.funds", "涉及资金", "163.05万元"),
  field("projects.annual-budget", "项目全年预算数合计", "163.05万元"),
  field("projects.executed", "项目全年执行数合计", "161.9万元"),
  field("projects.execution-rate", "项目预算执行率", "99.29%"),
  field("projects.zero-budget", "项目预算数为零", "（只用在条件里）"),
  field("projects.spending", "项目支出总额", "163.05万元"),
  field("projects.share", "占项目支出总额的比例", "100.0%"),
  field("projects.scored-count", "已有得分的项目数", "13个"),
  field(
    "projects.result",
    "项目得分情况",
    "已有自评得分的项目13个，平均得分96.3分，得分最低86.23分，最高100分，其中“优”12个、“良”1个",
  ),
  field("projects.waiting-scores", "项目待补充的得分", "（待补充：教师培训经费的社会效益的得分）"),
  field("projects.evaluated", "有项目自评表", "（只用在条件里）"),
  field("projects.annexed", "附有各项目得分", "（只用在条件里）"),
  field("projects.mean-score", "项目平均得分", "96.3分"),
  field("projects.lowest-score", "项目最低得分", "86.23分"),
  field("projects.highest-score", "项目最高得分", "100分"),
  field("projects.grades", "各等级项目数", "“优”12个、“良”1个"),
  field("projects.grade-counts", "全部等级项目数", "“优”12个、“良”1个、“中”0个、“差”0个"),
  field("projects.pending-projects", "有待定指标的项目数", "1个"),
  field("projects.pending-count", "项目待定项数", "2项"),
  field("projects.pending-points", "项目待定分值", "15分"),
  field("unit.problems", "存在的主要问题", "单位写的问题，没有提到的未达标指标补在后面；没有写的，由表中的数写成"),
  field("unit.measures", "下一步改进措施", "单位写的措施；没有写的，取自各表的原因栏"),
  ...texts([
    ["duties", "主要职责"],
    ["organisation", "机构设置"],
    ["staff", "人员情况"],
    ["annual-work", "年度工作任务"],
    ["overall-completion", "整体绩效目标完成情况"],
    ["management", "绩效管理情况"],
    ["conclusion", "自评结论"],
    ["achievements", "主要工作成效"],
    ["experience", "经验做法"],
    ["budget-adjustment", "预算调整情况"],
    ["other-matters", "其他需要说明的情况"],
    ["problems", "写明的问题"],
    ["measures", "写明的措施"],
    ["goal", "年度总体目标"],
    ["goal-completion", "年度总体目标完成情况"],
  ]),
];

/** Fields of a project's own paragraph. */
export const PROJECT_FIELDS: readonly FieldName[] = [
  field("number", "序号", "1"),
  field("project.name", "项目名称", "教师培训经费"),
  field("project.title", "项目全称", "2023年教师培训经费项目"),
  field("project.initial-budget", "年初预算数", "60万元"),
  field("project.annual-budget", "全年预算数", "65万元"),
  field("project.budget-change", "预算调整数", "5万元"),
  field("project.executed", "全年执行数", "58.24万元"),
  field("project.execution-rate", "预算执行率", "89.6%"),
  field("project.zero-budget", "预算数为零", "（只用在条件里）"),
  field("project.score", "自评得分", "98.96分"),
  field("project.other-maximum", "自评满分", "95分（满分不是100分时）"),
  field("project.grade", "等级", "“优”"),
  field("project.pending-count", "待定项数", "1项"),
  field("project.pending-points", "待定分值", "10分"),
  field("project.make-up", "得分构成", "其中，预算执行率得8.96分（分值10分），产出指标得50分（分值50分）"),
  field("project.levels", "各类指标完成情况", "产出指标共4项，全部达到年度指标值。"),
  field("project.reached", "指标完成情况", "6项绩效指标全部达到年度指标值"),
  field("project.waiting", "待定的指标", "待定的指标：社会效益分值10分待定"),
  field("project.low-execution", "执行率偏低", "预算执行率89.6%，低于90%，原因是……"),
  field("project.budget-change-told", "预算调整", "年初预算数60万元，年中调增5万元，原因是……"),
  field("project.over-fulfilment", "超额完成", "超额完成较多的指标是：……"),
  field("project.found-problems", "表中反映的问题", "培训人次年度指标值≥800人次，实际完成760人次，扣1分"),
  field("project.effects", "完成情况与效益", "培训2150人次。"),
  field("project.problems", "问题及原因", "写明的问题，没有提到的未达标指标补在后面；没有写的，由表中的数写成"),
  field("project.measures", "改进措施", "写明的措施；没有写的，取自原因栏"),
];

/** The number of projects with the best, the second … grade, whatever the scheme calls it. */
const GRADE_COUNTS: readonly FieldName[] = [1, 2, 3, 4].map((rank) =>
  field(`projects.grade-${rank}-count`, `第${"一二三四"[rank - 1]}等级项目数`, "12个"),
);

export const FIELD_NAMES: readonly FieldName[] = [...UNIT_FIELDS, ...GRADE_COUNTS, ...PROJECT_FIELDS];

const byName = new Map(FIELD_NAMES.flatMap((one) => [[one.name, one] as const, [one.id, one] as const]));
const byId = new Map(FIELD_NAMES.map((one) => [one.id, one]));

/** The field that is written so, by its Chinese name or its id; undefined where there is none. */
export function fieldWritten(name: string): FieldName | undefined {
  return byName.get(name);
}

/** How an accountant writes the field of that id. */
export function nameOfField(id: string): string {
  return byId.get(id)?.name ?? id;
}

function field(id: string, name: string, example: string): FieldName {
  return { id, name, example };
}

/** Each text twice: with the texts that may stand in for it, and the unit's own alone. */
function texts(names: readonly (readonly [string, string])[]): FieldName[] {
  return names.flatMap(([key, name]) => [
    field(`text.${key}`, name, `情况说明里写的“${name}”`),
    field(`own.${key}`, `写有的${name}`, `同上，没有写的不留空`),
  ]);
}
