import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from "docx";
import {
  BODY_POINTS,
  CHARACTER_SPACING,
  FACES,
  LATIN_FACE,
  LINE_PITCH,
  PAGE_NUMBER_POINTS,
  TABLE_POINTS,
  TITLE_POINTS,
} from "../../src/renderers/docx/page";
import { STYLE } from "../../src/renderers/docx/style-ids";

function face(eastAsia: string) {
  return { ascii: LATIN_FACE, hAnsi: LATIN_FACE, cs: LATIN_FACE, eastAsia };
}

/** docx counts sizes in half points. */
function size(points: number): number {
  return points * 2;
}

const EXACT_LINE = { line: LINE_PITCH, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;
const TWO_CHARACTERS = { firstLine: BODY_POINTS * 20 * 2, firstLineChars: 200 } as const;

/** The width of its type, without the body's spacing. */
const NATURAL = { characterSpacing: 0 } as const;

/** docx writes it in a style too, though its type of a style's paragraph does not list it. */
const NO_WIDOWS = { widowControl: true };

function heading(level: 1 | 2 | 3 | 4, eastAsia: string, bold: boolean): IParagraphStyleOptions {
  return {
    id: STYLE.headings[level - 1]!,
    name: `heading ${level}`,
    basedOn: "Normal",
    next: STYLE.body,
    quickFormat: true,
    run: { font: face(eastAsia), size: size(BODY_POINTS), bold },
    paragraph: { outlineLevel: level - 1, keepNext: true, spacing: EXACT_LINE, indent: TWO_CHARACTERS },
  };
}

function tableText(id: string, name: string, more: Partial<IParagraphStyleOptions>): IParagraphStyleOptions {
  return { id, name, basedOn: "Normal", quickFormat: true, ...more };
}

const TABLE_LINE = { line: 300, lineRule: LineRuleType.AT_LEAST, before: 20, after: 20 } as const;
const CENTERED = { alignment: AlignmentType.CENTER, spacing: TABLE_LINE } as const;

/** All styles of the report: 一、 黑体, （一） 楷体, 1. 仿宋 bold, （1） 仿宋; the headings carry outline levels. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: face(FACES.body),
        size: size(BODY_POINTS),
        // English is only for Latin letters and digits: as Chinese, LibreOffice would break a number between digits.
        language: { value: "en-US", eastAsia: "zh-CN" },
      },
    },
  },
  paragraphStyles: [
    {
      id: "Normal",
      name: "Normal",
      quickFormat: true,
      run: { characterSpacing: CHARACTER_SPACING },
      paragraph: { ...NO_WIDOWS, alignment: AlignmentType.BOTH, spacing: EXACT_LINE },
    },
    {
      id: STYLE.body,
      name: "Body Text",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { indent: TWO_CHARACTERS },
    },
    {
      id: STYLE.title,
      name: "Title",
      basedOn: "Normal",
      next: STYLE.body,
      quickFormat: true,
      run: { font: face(FACES.title), size: size(TITLE_POINTS), ...NATURAL },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { ...EXACT_LINE, line: 680, after: LINE_PITCH },
      },
    },
    heading(1, FACES.heading1, false),
    heading(2, FACES.heading2, false),
    heading(3, FACES.body, true),
    heading(4, FACES.body, false),
    {
      id: STYLE.tableTitle,
      name: "表标题",
      basedOn: "Normal",
      next: STYLE.body,
      quickFormat: true,
      run: { font: face(FACES.heading1) },
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { ...EXACT_LINE, before: 120, after: 120 },
      },
    },
    tableText(STYLE.tableText, "表文字", { run: { size: size(TABLE_POINTS), ...NATURAL }, paragraph: CENTERED }),
    tableText(STYLE.tableTextLeft, "表文字左对齐", {
      run: { size: size(TABLE_POINTS), ...NATURAL },
      paragraph: { ...CENTERED, alignment: AlignmentType.LEFT },
    }),
    tableText(STYLE.tableHead, "表头", {
      run: { ...NATURAL, size: size(TABLE_POINTS), font: face(FACES.heading1) },
      paragraph: CENTERED,
    }),
    {
      id: STYLE.pageNumber,
      name: "footer",
      basedOn: "Normal",
      run: { ...NATURAL, font: FACES.pageNumber, size: size(PAGE_NUMBER_POINTS) },
      paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
    },
  ],
};
