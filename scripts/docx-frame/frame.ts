import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from "docx";
import { strFromU8, unzipSync } from "fflate";
import type { DocxFrame } from "../../src/renderers/docx/frame";
import {
  LANDSCAPE_MARGINS,
  LINE_PITCH,
  PAGE_NUMBER_POINTS,
  PAPER,
  PORTRAIT_MARGINS,
} from "../../src/renderers/docx/page";
import { STYLE } from "../../src/renderers/docx/style-ids";
import { STYLES } from "./styles";

/**
 * The .docx without its content, made by the package docx: styles, page set-up and page numbers. It is the same for
 * every report, so it is made once, by scripts/make-docx-frame.mjs, and kept in src/renderers/docx/frame.json.
 */
export async function makeFrame(): Promise<DocxFrame> {
  const document = new Document({
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [PORTRAIT, LANDSCAPE].map((properties): ISectionOptions => ({
      properties,
      footers: { default: pageNumber("right"), even: pageNumber("left") },
      children: [],
    })),
  });
  const made = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const { [BODY]: body, ...rest } = Object.fromEntries(
    Object.keys(made)
      .filter((path) => !WRITTEN_ANEW.includes(path))
      .sort(byPackageOrder)
      .map((path) => [path, strFromU8(made[path]!)]),
  );
  const [portrait, landscape] = body!.match(/<w:sectPr.*?<\/w:sectPr>/gs)!;
  return {
    parts: rest,
    before: body!.slice(0, body!.indexOf("<w:body>") + "<w:body>".length),
    portrait: portrait!,
    landscape: landscape!,
  };
}

const BODY = "word/document.xml";
/** The title and the faces stand in parts that the renderer writes. */
const WRITTEN_ANEW = ["docProps/core.xml", "word/fontTable.xml"];

/** The list of content types stands first, as every reader expects it. */
function byPackageOrder(first: string, second: string): number {
  const rank = (path: string) => (path === "[Content_Types].xml" ? 0 : path.startsWith("_rels/") ? 1 : 2);
  return rank(first) - rank(second) || (first < second ? -1 : 1);
}

const PORTRAIT: ISectionOptions["properties"] = {
  page: { size: { width: PAPER.width, height: PAPER.height }, margin: PORTRAIT_MARGINS },
  grid: { type: DocumentGridType.LINES, linePitch: LINE_PITCH },
};

/** docx turns the page itself: width and height are those of the upright sheet. */
const LANDSCAPE: ISectionOptions["properties"] = {
  page: {
    size: { width: PAPER.width, height: PAPER.height, orientation: PageOrientation.LANDSCAPE },
    margin: LANDSCAPE_MARGINS,
  },
  grid: { type: DocumentGridType.DEFAULT, linePitch: LINE_PITCH },
};

/** — 1 — on the outer side, one character in from the edge of the text. */
function pageNumber(side: "left" | "right"): Footer {
  const oneCharacter = PAGE_NUMBER_POINTS * 20;
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.pageNumber,
        alignment: side === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === "right" ? { right: oneCharacter } : { left: oneCharacter },
        children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] })],
      }),
    ],
  });
}
