import { OUTLINE_SHEET } from "../../recognition";
import { Trouble, type CellAddress, type CellSnapshot, type WorkbookSnapshot } from "../../workbook";
import { ANNEX_TITLES } from "../annex";
import { CHART_TITLES } from "../charts";
import { fieldWritten, PROJECT_FIELDS } from "../field-list";
import type { AnnexTable, Clause, Condition, Outline, OutlineChart, OutlinePart } from "../outline";
import { HUADU_2021 } from "../outlines/huadu-2021";
import {
  ALL_PROJECTS,
  ANNEX,
  CHART,
  CONTINUED,
  HEADING_KINDS,
  KEY_PROJECTS,
  OUTLINE_HEADERS,
  PARAGRAPH,
  SETTING,
  SETTINGS,
  TITLE,
} from "./rows";

/** One row of the sheet. */
interface Row {
  readonly kind: string;
  readonly condition: string;
  readonly text: string;
  readonly at: (column: number) => CellAddress;
}

/**
 * The outline that the accountant wrote into the sheet 报告模板; null where there is none.
 * @throws Trouble "unknown-field" or "outline-row-unreadable", which name the cell.
 */
export function outlineOfSheet(workbook: WorkbookSnapshot): Outline | null {
  const sheet = workbook.sheets.find(({ name }) => name.trim() === OUTLINE_SHEET);
  if (!sheet) return null;
  const rows = rowsOf(sheet.name, sheet.rows);
  if (rows === null) return null;
  let outline: Outline = { ...HUADU_2021, id: OUTLINE_SHEET, name: OUTLINE_SHEET, parts: [] };
  const parts: OutlinePart[] = [];
  for (const row of rows) {
    if (row.kind === TITLE) outline = { ...outline, title: withIds(row, row.text, false) };
    else if (row.kind === SETTING) outline = withSetting(row, outline);
    else addPart(row, parts);
  }
  const isOfDepartment = JSON.stringify([outline.title, parts]).includes("department.");
  return { ...outline, parts, scope: isOfDepartment ? "department" : "projects" };
}

/** The rows below the headings, in their columns wherever these stand. null without headings. */
function rowsOf(sheet: string, cells: WorkbookSnapshot["sheets"][number]["rows"]): Row[] | null {
  const textAt = (cell: CellSnapshot | undefined) => (cell?.text ?? "").trim();
  const head = cells.findIndex((row) =>
    OUTLINE_HEADERS.every((header) => row?.some((cell) => textAt(cell) === header)),
  );
  if (head < 0) return null;
  const columns = OUTLINE_HEADERS.map((header) => cells[head]!.findIndex((cell) => textAt(cell) === header));
  return cells.flatMap((cellsOfRow, row): Row[] => {
    if (row <= head) return [];
    const [kind, condition, text] = columns.map((column) => textAt(cellsOfRow?.[column])) as [string, string, string];
    if (kind === "" && condition === "" && text === "") return [];
    return [{ kind, condition, text, at: (column) => ({ sheet, row, column: columns[column]! }) }];
  });
}

function withSetting(row: Row, outline: Outline): Outline {
  const setting = SETTINGS.find(({ name }) => name === row.condition);
  if (!setting)
    throw unreadable(row, 1, `没有“${row.condition}”这项设置，可以写：${SETTINGS.map(({ name }) => name).join("、")}`);
  const changed = setting.parse(row.text, outline);
  if (changed === null) throw unreadable(row, 2, `“${row.condition}”不能是“${row.text}”`);
  return changed;
}

function addPart(row: Row, parts: OutlinePart[]): void {
  const level = HEADING_KINDS.findIndex((kind) => kind === row.kind);
  if (level >= 0) {
    const heading = {
      kind: "heading",
      level: (level + 1) as 1 | 2 | 3 | 4,
      text: withIds(row, row.text, false),
    } as const;
    parts.push(row.condition === "" ? heading : { ...heading, when: conditionOf(row, false) });
  } else if (row.kind === PARAGRAPH) parts.push({ kind: "paragraph", clauses: [clauseOf(row, false)] });
  else if (row.kind === KEY_PROJECTS || row.kind === ALL_PROJECTS) {
    const which = row.kind === ALL_PROJECTS ? "all" : "key";
    parts.push({ kind: "projects", which, allUpTo: which === "all" ? 0 : 20, clauses: [clauseOf(row, true)] });
  } else if (row.kind === ANNEX) parts.push({ kind: "annex", tables: annexesOf(row) });
  else if (row.kind === CHART) parts.push({ kind: "chart", chart: chartNamed(row) });
  else if (row.kind === CONTINUED) {
    const last = parts.at(-1);
    if (last?.kind !== "paragraph" && last?.kind !== "projects") throw unreadable(row, 0, `“${CONTINUED}”上面没有段落`);
    parts[parts.length - 1] = { ...last, clauses: [...last.clauses, clauseOf(row, last.kind === "projects")] };
  } else {
    const kinds = [TITLE, SETTING, ...HEADING_KINDS, PARAGRAPH, CONTINUED, KEY_PROJECTS, ALL_PROJECTS, CHART, ANNEX];
    throw unreadable(row, 0, `没有“${row.kind}”这种类型，可以写：${kinds.join("、")}`);
  }
}

function annexesOf(row: Row): AnnexTable[] {
  return row.text.split(/[、,，;；\n]/).flatMap((name) => {
    if (name.trim() === "") return [];
    const found = (Object.keys(ANNEX_TITLES) as AnnexTable[]).find((table) => ANNEX_TITLES[table] === name.trim());
    if (!found)
      throw unreadable(row, 2, `没有“${name.trim()}”这种附件，可以写：${Object.values(ANNEX_TITLES).join("、")}`);
    return [found];
  });
}

function chartNamed(row: Row): OutlineChart {
  const found = (Object.keys(CHART_TITLES) as OutlineChart[]).find((chart) => CHART_TITLES[chart] === row.text);
  if (!found) throw unreadable(row, 2, `没有“${row.text}”这种图表，可以写：${Object.values(CHART_TITLES).join("、")}`);
  return found;
}

function clauseOf(row: Row, isOfProject: boolean): Clause {
  const text = withIds(row, row.text, isOfProject);
  return row.condition === "" ? text : { when: conditionOf(row, isOfProject), text };
}

const CONDITION = /^(有|无|没有)\s*[“"「]?([^“”"「」]+?)[”"」]?$/;

/** 有“自评得分”、无“待定项数”: all of them must hold. */
function conditionOf(row: Row, isOfProject: boolean): Condition {
  const has: string[] = [];
  const lacks: string[] = [];
  for (const word of row.condition.split(/[、,，;；]|且(?=\s*(?:有|无|没有))/)) {
    const match = CONDITION.exec(word.trim());
    if (!match) throw unreadable(row, 1, `看不懂条件“${word.trim()}”，请写成：有“自评得分”、无“待定项数”`);
    (match[1] === "有" ? has : lacks).push(idOf(row, 1, match[2]!.trim(), isOfProject));
  }
  return { ...(has.length > 0 ? { has } : {}), ...(lacks.length > 0 ? { lacks } : {}) };
}

/** The text with the ids of its fields; a brace that is no field's is an error too. */
function withIds(row: Row, text: string, isOfProject: boolean): string {
  const replaced = text.replace(/[{｛]{2}\s*([^{}｛｝]*?)\s*[}｝]{2}/g, (_, name: string) => {
    return `{{${idOf(row, 2, name, isOfProject)}}}`;
  });
  const left = replaced.replace(/\{\{[^{}]+\}\}/g, "");
  if (/[{}｛｝]/.test(left)) throw unreadable(row, 2, "花括号不成对：字段写成 {{单位名称}}");
  return replaced;
}

function idOf(row: Row, column: number, name: string, isOfProject: boolean): string {
  const found = fieldWritten(name);
  if (!found) throw new Trouble("unknown-field", name, { cell: row.at(column) });
  if (!isOfProject && PROJECT_FIELDS.includes(found)) {
    throw unreadable(row, column, `“${name}”是一个项目的字段，只能写在“${ALL_PROJECTS}”或“${KEY_PROJECTS}”里`);
  }
  return found.id;
}

function unreadable(row: Row, column: number, more: string): Trouble {
  return new Trouble("outline-row-unreadable", OUTLINE_SHEET, { cell: row.at(column), more });
}
