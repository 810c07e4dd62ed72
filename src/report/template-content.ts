import type { Template, TemplateTag } from "../manuscript";
import type { ScoredWorkbook } from "../scoring";
import { Trouble } from "../workbook";
import { annexTables, annexTitle } from "./annex";
import { withAnnex } from "./annex-choice";
import { closingOf, composeReport } from "./compose";
import type { Block, Inline } from "./document";
import { FIELD_NAMES, fieldWritten, PROJECT_FIELDS } from "./field-list";
import { projectFields } from "./fields";
import { chosenProjects, materialOf, type Material } from "./material";
import type { NumberStyle } from "./numbers";
import type { AnnexTable, Outline } from "./outline";
import { expand } from "./pattern";

/** A ready-made part of the report that a template has a tag for. */
export interface BlockName {
  readonly name: string;
  readonly example: string;
}

const BODY = "报告正文";
const CLOSING = "落款";
const TITLE = "报告标题";
const TABLES: Readonly<Record<string, AnnexTable>> = {
  部门自评表: "department",
  项目汇总表: "summary",
  项目自评表: "projects",
};

/** The blocks, each alone in its paragraph; the title may stand anywhere. */
export const BLOCK_NAMES: readonly BlockName[] = [
  { name: TITLE, example: "某县教育局2023年部门整体支出绩效自评报告" },
  { name: BODY, example: "大纲写的各章：标题和段落" },
  { name: CLOSING, example: "单位名称和日期，各占一行；不单独落在一页，前面是段落或表格都一样" },
  { name: "部门自评表", example: "部门整体支出绩效自评表" },
  { name: "项目汇总表", example: "全部项目的预算、执行、得分和等级" },
  { name: "项目自评表", example: "每个项目一张自评表" },
];

const ALL = "各项目";
const KEY = "重点项目";
/** {{#各项目}} … {{/各项目}}. */
export const LOOP_NAMES: readonly BlockName[] = [
  { name: ALL, example: "每个项目重复一次：一段文字，或表格里的一行" },
  { name: KEY, example: "只重复情况说明里写到的项目" },
];
/** Without texts of their own all projects are key projects, up to so many. */
const KEY_UP_TO = 20;

/** What a tag stands for. */
export type TagMeaning =
  | { readonly kind: "inlines"; readonly paragraphs: readonly (readonly Inline[])[] }
  | { readonly kind: "blocks"; readonly blocks: readonly Block[] };

/** What the tags of a template stand for in one workbook. */
export interface TemplateContent {
  readonly title: string;
  /** By tag, then by turn of its loop. */
  readonly meanings: readonly (readonly TagMeaning[])[];
  readonly turns: ReadonlyMap<number, number>;
}

/**
 * What the workbook has for each tag of a template.
 * @throws Trouble "template-tag" for a tag that nothing is known by, or that stands where it can't be filled.
 */
export function templateContent(
  template: Template,
  scored: ScoredWorkbook,
  outline: Outline,
  style: NumberStyle,
): TemplateContent {
  refuseSingle(template);
  // The annex has tags of its own, in the places and under the numbers that the unit gives it.
  const document = composeReport(scored, withAnnex(outline, "none"), style);
  const material = materialOf(scored, outline, style);
  const chosen = new Map<number, readonly number[]>();
  template.tags.forEach((tag, index) => {
    if (tag.role === "open") chosen.set(index, projectsOf(tag, material));
  });
  const body = document.blocks.filter(({ kind }) => kind !== "table" && kind !== "closing");
  const meaning = (tag: TemplateTag, project: number | null, turn: number): TagMeaning => {
    if (tag.name === TITLE) return words(document.title);
    if (tag.name === BODY) return { kind: "blocks", blocks: body };
    if (tag.name === CLOSING) return { kind: "blocks", blocks: [closingOf(scored)] };
    const table = TABLES[tag.name];
    if (table) return { kind: "blocks", blocks: tablesOf(table, material) };
    const fields =
      project === null ? material.unit : projectFields(material.projects[project]!, turn + 1, material.unit);
    return { kind: "inlines", paragraphs: expand([`{{${fieldWritten(tag.name)!.id}}}`], fields) };
  };
  const meanings = template.tags.map((tag): readonly TagMeaning[] => {
    if (tag.role !== "value") return [];
    refuseMisplaced(tag);
    if (tag.loop === null) return [meaning(tag, null, 0)];
    return chosen.get(tag.loop)!.map((project, turn) => meaning(tag, project, turn));
  });
  return {
    title: document.title,
    meanings,
    turns: new Map([...chosen].map(([index, projects]) => [index, projects.length])),
  };
}

function words(text: string): TagMeaning {
  return { kind: "inlines", paragraphs: [[{ kind: "words", text }]] };
}

function tablesOf(table: AnnexTable, { scored, tableFigures, style }: Material): readonly Block[] {
  const tables = annexTables(table, annexTitle(table, scored), scored, tableFigures, style);
  if (tables.length > 0) return tables;
  return [{ kind: "paragraph", inlines: [{ kind: "gap", what: annexTitle(table, scored) }] }];
}

function projectsOf(tag: TemplateTag, material: Material): readonly number[] {
  if (tag.name !== ALL && tag.name !== KEY)
    throw trouble(tag, `不认识（${tag.place}）：循环写成 {{#${ALL}}} 或 {{#${KEY}}}`);
  return chosenProjects(tag.name === ALL ? "all" : "key", KEY_UP_TO, material);
}

/** A tag that lost one brace on each side prints itself. */
function refuseSingle({ single }: Template): void {
  const lost = single.find(({ name }) => isKnown(name.replace(/^[#＃/／]\s*/, "")));
  if (lost)
    throw new Trouble("template-tag", `{${lost.name}}`, { more: `少了花括号（${lost.place}）：写成 {{${lost.name}}}` });
}

function isKnown(name: string): boolean {
  return fieldWritten(name) !== undefined || [...BLOCK_NAMES, ...LOOP_NAMES].some((one) => one.name === name);
}

function refuseMisplaced(tag: TemplateTag): void {
  const { name, place, isAlone, ground, loop } = tag;
  if (!isKnown(name)) throw trouble(tag, `不认识（${place}）${nearest(name)}`);
  if (LOOP_NAMES.some((one) => one.name === name))
    throw trouble(tag, `是循环的名称（${place}）：写成 {{#${name}}} … {{/${name}}}`);
  const field = fieldWritten(name);
  if (field && loop === null && PROJECT_FIELDS.includes(field)) {
    throw trouble(tag, `是一个项目的字段（${place}），要写在 {{#${ALL}}} 和 {{/${ALL}}} 之间`);
  }
  if (field || name === TITLE) return;
  if (loop !== null) throw trouble(tag, `不能写在循环里（${place}）`);
  if (!isAlone) throw trouble(tag, `要独占一段（${place}）`);
  if (ground === "margin") throw trouble(tag, `不能写在页眉、页脚或文本框里（${place}）`);
  if (ground === "table" && name in TABLES) throw trouble(tag, `是整张表，不能写在表格里（${place}）`);
}

function trouble({ name, role }: TemplateTag, more: string): Trouble {
  const sign = role === "open" ? "#" : role === "close" ? "/" : "";
  return new Trouble("template-tag", `{{${sign}${name}}}`, { more });
}

/** ，是不是“单位名称”？ — the known name that shares most of its characters. */
function nearest(name: string): string {
  const likeness = (other: string) => {
    const shared = [...new Set(name)].filter((character) => other.includes(character)).length;
    return shared / Math.max(new Set(name).size, new Set(other).size);
  };
  const [best] = [...BLOCK_NAMES, ...FIELD_NAMES]
    .map((one) => ({ name: one.name, likeness: likeness(one.name) }))
    .sort((one, other) => other.likeness - one.likeness);
  return best && best.likeness >= 0.5 ? `，是不是“${best.name}”？` : "";
}
