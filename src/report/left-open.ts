import type { Finding } from "../figures";
import { saysSomething, withoutNumbering } from "../language";
import type { Read, TextKey } from "../recognition";
import type { ScoredWorkbook } from "../scoring";
import { gapText } from "../sentences";
import type { Block, Inline, ReportDocument } from "./document";
import { TEXT_NAMES } from "./texts";
import { isGap, paragraphText } from "./wording";

/** A place of the report that waits for the accountant. */
export interface Gap {
  /** The project whose paragraph it stands in, else the heading above; "" before the first. */
  readonly under: string;
  readonly what: string;
}

/** A gap as it is told: its heading, and how it is printed. */
export function toldGap({ under, what }: Gap): string {
  return under === "" ? gapText(what) : `${under}：${gapText(what)}`;
}

/** What the report still asks for, in its order. */
export function gapsOf({ blocks }: ReportDocument): readonly Gap[] {
  let under = "";
  const gaps: Gap[] = [];
  const look = (inlines: readonly Inline[]) => {
    if (!inlines.some(isGap)) return;
    // 3. 2023年教师培训经费项目：… is told by its project.
    const project = /^\d+[.．]\s*([^：，。]{2,60})：/.exec(paragraphText(inlines))?.[1];
    for (const inline of inlines) if (isGap(inline)) gaps.push({ under: project ?? under, what: gapWords(inline) });
  };
  for (const block of blocks) {
    if (block.kind === "heading") under = block.text;
    else if (block.kind === "paragraph") look(block.inlines);
    else if (block.kind === "closing") look(block.unit);
  }
  return gaps;
}

function gapWords(inline: Inline): string {
  return inline.kind === "gap" ? inline.what : inline.kind === "figure" ? inline.figure.label : "";
}

/** Texts of the workbook that have a label and stand nowhere in the report. */
export function unusedTexts({ dossier, department }: ScoredWorkbook, { blocks }: ReportDocument): Finding[] {
  const all: readonly { readonly key: TextKey; readonly text: Read<string> }[] = [
    ...dossier.texts,
    ...(department?.form.texts ?? []),
  ];
  const texts = all.filter(({ text }) => saysSomething(text.value));
  if (texts.length === 0) return [];
  const written = blocks.map(textOf).join("\n");
  const isWritten = (text: string) =>
    text.split(/[\r\n]+/).every((line) => written.includes(withoutNumbering(line.trim())));
  return texts
    .filter(({ text }) => !isWritten(text.value))
    .map(({ key, text }) => ({
      check: "text-unused",
      severity: "info",
      message: `“${TEXT_NAMES[key]}”的文字没有写进报告：所用的大纲里没有它的位置。需要的话，请在报告里补上，或换一个大纲。`,
      sources: [text.at],
    }));
}

function textOf(block: Block): string {
  if (block.kind === "paragraph") return paragraphText(block.inlines);
  if (block.kind !== "table") return "";
  const cells = block.rows.flat().map(({ inlines }) => paragraphText(inlines));
  return cells.join("\n");
}
