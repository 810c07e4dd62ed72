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
import { LANDSCAPE_MARGINS, LINE_PITCH, PAGE_NUMBER_POINTS, PAPER, PORTRAIT_MARGINS } from "./page";
import { STYLE, STYLES } from "./styles";

/** How a stretch of the report lies on its pages. */
export type Orientation = "portrait" | "landscape";

/**
 * The .docx without its content: styles, page set-up, page numbers, and in each section one paragraph that holds
 * nothing but its marker, for the content to take its place.
 */
export async function frame(sections: readonly { orientation: Orientation; marker: string }[]): Promise<Uint8Array> {
  const document = new Document({
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: sections.map(({ orientation, marker }): ISectionOptions => ({
      properties: orientation === "portrait" ? PORTRAIT : LANDSCAPE,
      footers: { default: pageNumber("right"), even: pageNumber("left") },
      children: [new Paragraph(marker)],
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
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
