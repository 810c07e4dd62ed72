import { numberedDeeper, rankOf } from "../language";
import type { ScoredWorkbook } from "../scoring";
import { annexesOf } from "./annex";
import { chartOf, CHART_TITLES } from "./charts";
import type { Block, Inline, ReportDocument, TableBlock } from "./document";
import { projectFields } from "./fields";
import { chosenProjects, materialOf, type Material } from "./material";
import { numberStyle, type NumberStyle } from "./numbers";
import type { Outline, OutlinePart } from "./outline";
import { chooseOutline } from "./outlines";
import { expand, holds, type Fields } from "./pattern";
import { paragraphText } from "./wording";

/**
 * The narrative report of a scored workbook. Words come from the outline and from cells, numbers from the
 * figures; what the workbook does not say is a gap, never made up. Numbers are shown as `style` says.
 */
export function composeReport(
  scored: ScoredWorkbook,
  outline: Outline = chooseOutline(scored),
  style: NumberStyle = numberStyle(scored, outline),
): ReportDocument {
  const material = materialOf(scored, outline, style);
  const { tableFigures, unit } = material;
  const blocks: Block[] = [];
  const closing = closingOf(scored);
  const annexes: TableBlock[] = [];
  for (const part of outline.parts) {
    if (part.kind === "annex") {
      const made = annexesOf(scored, tableFigures, style, part.tables);
      blocks.push(...(made.length > 0 ? made.map(({ title }) => title).map(annexLine) : [NO_ANNEX]));
      for (const { tables } of made) for (const table of tables) annexes.push(table);
    } else {
      const heading = blocks.findLast(({ kind }) => kind === "heading");
      const level = heading?.kind === "heading" ? heading.level : 0;
      for (const block of compose(part, material, level)) blocks.push(block);
    }
  }
  return { title: line(outline.title, unit), subject: outline.name, blocks: [...blocks, closing, ...annexes] };
}

/** Paragraphs that are numbered as the heading above them, or as an outer one, are numbered further in. */
function numberedBelow(level: number, paragraphs: readonly (readonly Inline[])[]): readonly (readonly Inline[])[] {
  const rankAt = ([first]: readonly Inline[]) => (first?.kind === "words" ? rankOf(first.text) : null);
  // 1. below 1. is common; （一） below （一） is taken for the next section.
  const ranks = paragraphs.map(rankAt).filter((rank) => rank !== null && rank < 2) as number[];
  const deeper = ranks.length === 0 ? 0 : level - Math.floor(Math.min(...ranks));
  if (deeper <= 0) return paragraphs;
  return paragraphs.map((inlines) => {
    const [first, ...rest] = inlines;
    return first?.kind === "words" ? [{ ...first, text: numberedDeeper(first.text, deeper) }, ...rest] : inlines;
  });
}

/** The blocks of a part below a heading of that level; 0: below none. */
function compose(part: Exclude<OutlinePart, { kind: "annex" }>, material: Material, level: number): Block[] {
  switch (part.kind) {
    case "heading":
      if (part.when && !holds(part.when, material.unit)) return [];
      return [{ kind: "heading", level: part.level, text: line(part.text, material.unit) }];
    case "paragraph":
      return numberedBelow(level, expand(part.clauses, material.unit)).map(paragraph);
    case "projects":
      return projectParagraphs(part, material);
    case "chart":
      return [
        chartOf(part.chart, material.scored, material.style) ??
          paragraph([{ kind: "gap", what: CHART_TITLES[part.chart] }]),
      ];
  }
}

function projectParagraphs(part: Extract<OutlinePart, { kind: "projects" }>, material: Material): Block[] {
  const { projects, unit } = material;
  const chosen = chosenProjects(part.which, part.allUpTo, material);
  if (chosen.length === 0) return [paragraph([{ kind: "gap", what: "重点项目的完成情况、问题和改进措施" }])];
  return chosen.flatMap((index, position) => {
    const fields = projectFields(projects[index]!, position + 1, unit);
    return expand(part.clauses, fields).map(paragraph);
  });
}

/** 落款: the date of the forms, else the year that follows, month and day left to be written. */
export function closingOf({ dossier: { unitName, year, reportedOn } }: ScoredWorkbook): Block {
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
