import type { SettingUnit } from "../../figures";
import { ANNEX_TITLES } from "../annex";
import { CHART_TITLES } from "../charts";
import { nameOfField } from "../field-list";
import type { Clause, Condition, Outline, OutlinePart } from "../outline";

export const OUTLINE_HEADERS = ["类型", "条件", "内容"] as const;

export const HEADING_KINDS = ["一级标题", "二级标题", "三级标题", "四级标题"] as const;
/** What continues the paragraph above. */
export const CONTINUED = "接上段";
export const PARAGRAPH = "段落";
export const KEY_PROJECTS = "重点项目段落";
export const ALL_PROJECTS = "各项目段落";
export const ANNEX = "附件";
export const CHART = "图表";
export const TITLE = "报告标题";
export const SETTING = "设置";

/** One setting of an outline: how it is written and read. */
export interface OutlineSetting {
  readonly name: string;
  format(outline: Outline): string;
  /** The outline with that value; null where it can't be read. */
  parse(text: string, outline: Outline): Outline | null;
}

export const SETTINGS: readonly OutlineSetting[] = [
  {
    name: "金额单位",
    format: ({ unit }) => unit,
    parse: (text, outline) => (isUnit(text) ? { ...outline, unit: text } : null),
  },
  decimalsOf("金额小数位最多", "amount"),
  decimalsOf("部门执行率小数位", "unitRate"),
  decimalsOf("项目执行率小数位", "projectRate"),
  decimalsOf("占比小数位", "share"),
  decimalsOf("得分小数位最多", "score"),
  {
    name: "涉及资金按",
    format: ({ funds }) => (funds === "executed" ? "全年执行数" : "全年预算数"),
    parse: (text, outline) => {
      if (text !== "全年执行数" && text !== "全年预算数") return null;
      return { ...outline, funds: text === "全年执行数" ? "executed" : "annual-budget" };
    },
  },
];

function isUnit(text: string): text is SettingUnit {
  return text === "元" || text === "万元" || text === "来源";
}

function decimalsOf(name: string, form: keyof Outline["forms"]): OutlineSetting {
  return {
    name,
    format: ({ forms }) => String(forms[form].decimals),
    parse: (text, outline) => {
      if (!/^[0-6]$/.test(text)) return null;
      return { ...outline, forms: { ...outline.forms, [form]: { ...outline.forms[form], decimals: Number(text) } } };
    },
  };
}

/** An outline as rows of 报告模板: kind, condition, text with {{fields}} by their Chinese names. */
export function outlineRows(outline: Outline): string[][] {
  return [
    [TITLE, "", named(outline.title)],
    ...SETTINGS.map((setting) => [SETTING, setting.name, setting.format(outline)]),
    ...outline.parts.flatMap(rowsOf),
  ];
}

function rowsOf(part: OutlinePart): string[][] {
  switch (part.kind) {
    case "heading":
      return [[HEADING_KINDS[part.level - 1]!, conditionText(part.when ?? {}), named(part.text)]];
    case "paragraph":
      return clauseRows(PARAGRAPH, part.clauses);
    case "projects":
      return clauseRows(part.which === "all" ? ALL_PROJECTS : KEY_PROJECTS, part.clauses);
    case "chart":
      return [[CHART, "", CHART_TITLES[part.chart]]];
    case "annex":
      return [[ANNEX, "", part.tables.map((table) => ANNEX_TITLES[table]).join("、")]];
  }
}

function clauseRows(kind: string, clauses: readonly Clause[]): string[][] {
  return clauses.map((clause, index) => {
    const { when, text } = typeof clause === "string" ? { when: {}, text: clause } : clause;
    return [index === 0 ? kind : CONTINUED, conditionText(when), named(text)];
  });
}

/** 有“自评得分”、无“待定项数”. */
function conditionText({ has, lacks }: Condition): string {
  const words = (verb: string, names: Condition["has"]) =>
    (names === undefined ? [] : typeof names === "string" ? [names] : names).map((id) => `${verb}“${nameOfField(id)}”`);
  return [...words("有", has), ...words("无", lacks)].join("、");
}

function named(text: string): string {
  return text.replace(/\{\{\s*([^{}]+?)\s*\}\}/g, (_, id: string) => `{{${nameOfField(id)}}}`);
}
