export * from "./document";
export type * from "./outline";
export { OUTLINES, chooseOutline, outlineNamed } from "./outlines";
export { numberStyle, type NumberStyle } from "./numbers";
export { composeReport } from "./compose";
export { reportFigures, type Figures, type ReportFigures } from "./figures";
export { figureText, gapText, inlineText, isGap, paragraphText } from "./wording";
