import type { ScoredWorkbook } from "../scoring";
import { annexesOf } from "./annex";
import type { Block, Inline, ReportDocument, TableBlock } from "./document";
import { projectFields, unitFields } from "./fields";
import { reportFigures, type ReportFigures } from "./figures";
import { numberStyle, type NumberStyle } from "./numbers";
import type { Outline, OutlinePart } from "./outline";
import { chooseOutline } from "./outlines";
import { expand, type Fields } from "./pattern";
import type { Subject } from "./statements";
import { TextIndex } from "./texts";
import { paragraphText } from "./wording";

/** What the parts of one report are made from. */
interface Material {
  readonly scored: ScoredWorkbook;
  readonly outline: Outline;
  readonly figures: ReportFigures;
  readonly texts: TextIndex;
  readonly unit: Fields;
  readonly style: NumberStyle;
  /** In the order of ScoredWorkbook.projects. */
  readonly projects: readonly Subject[];
}

/**
 * The narrative report of a scored workbook. Words come from the outline and from cells, numbers from the
 * figures; what the workbook does not say is a gap, never made up. Numbers are shown as `style` says.
 */
export function composeReport(
  scored: ScoredWorkbook,
  outline: Outline = chooseOutline(scored),
  style: NumberStyle = numberStyle(scored, outline),
): ReportDocument {
  const figures = reportFigures(scored, outline, style);
  const texts = new TextIndex(scored);
  const projects = scored.projects.map(({ project, evaluation }, index): Subject => ({
    id: `project.${index + 1}`,
    evaluation,
    project,
    figures: figures.projects[index]!,
    texts: texts.ofProject(project),
    style,
  }));
  const unit = unitFields({
    scored,
    figures: figures.unit,
    texts: texts.ofUnit(),
    department: scored.department && {
      id: "department",
      evaluation: scored.department,
      project: null,
      figures: figures.unit,
      texts: texts.ofUnit(),
      style,
    },
    projects: projects.filter(({ project }) => !project!.isGroup),
  });
  const material: Material = { scored, outline, figures, texts, unit, style, projects };
  const blocks: Block[] = [];
  const closing = closingOf(scored);
  const annexes: TableBlock[] = [];
  for (const part of outline.parts) {
    if (part.kind === "annex") {
      const made = annexesOf(scored, figures, style, part.tables);
      blocks.push(...(made.length > 0 ? made.map(({ title }) => title).map(annexLine) : [NO_ANNEX]));
      for (const { tables } of made) for (const table of tables) annexes.push(table);
    } else for (const block of compose(part, material)) blocks.push(block);
  }
  return { title: line(outline.title, unit), subject: outline.name, blocks: [...blocks, closing, ...annexes] };
}

function compose(part: Exclude<OutlinePart, { kind: "annex" }>, material: Material): Block[] {
  switch (part.kind) {
    case "heading":
      return [{ kind: "heading", level: part.level, text: line(part.text, material.unit) }];
    case "paragraph":
      return expand(part.clauses, material.unit).map(paragraph);
    case "projects":
      return projectParagraphs(part, material);
  }
}

function projectParagraphs(part: Extract<OutlinePart, { kind: "projects" }>, material: Material): Block[] {
  const { projects, unit } = material;
  const chosen = chosenProjects(part, material);
  if (chosen.length === 0) return [paragraph([{ kind: "gap", what: "重点项目的完成情况、问题和改进措施" }])];
  return chosen.flatMap((index, position) => {
    const fields = projectFields(projects[index]!, position + 1, unit);
    return expand(part.clauses, fields).map(paragraph);
  });
}

/** The places in ScoredWorkbook.projects of the projects that get a paragraph, in the order of the list. */
function chosenProjects(part: Extract<OutlinePart, { kind: "projects" }>, { scored, texts }: Material): number[] {
  const leaves = scored.projects.flatMap(({ project }, index) => (project.isGroup ? [] : [index]));
  if (part.which === "all") return leaves;
  const key = leaves.filter((index) => texts.isDescribed(scored.projects[index]!.project));
  if (key.length > 0) return key;
  return leaves.length <= part.allUpTo ? leaves : [];
}

/** 落款: the date of the forms, else the year that follows, month and day left to be written. */
function closingOf({ dossier: { unitName, year, reportedOn } }: ScoredWorkbook): Block {
  const next = year ? String(year.value + 1) : BLANK + BLANK;
  return {
    kind: "closing",
    unit: unitName ? [{ kind: "words", text: unitName.value }] : [{ kind: "gap", what: "单位名称" }],
    date: reportedOn?.value ?? `${next}年${BLANK}月${BLANK}日`,
  };
}

/** Two full-width blanks, to be written into. */
const BLANK = "\u3000\u3000";

const NO_ANNEX: Block = paragraph([{ kind: "gap", what: "绩效自评表" }]);

function annexLine(title: string): Block {
  return paragraph([{ kind: "words", text: title }]);
}

function paragraph(inlines: readonly Inline[]): Block {
  return { kind: "paragraph", inlines };
}

/** A title or heading: one line of text, gaps as they are printed. */
function line(text: string, fields: Fields): string {
  return expand([text], fields).map(paragraphText).join("");
}
