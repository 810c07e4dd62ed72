export * from "./document";
export type * from "./outline";
export { OUTLINES, chooseOutline, outlineNamed } from "./outlines";
export { numberStyle, type NumberStyle } from "./numbers";
export { ANNEX_CHOICES, hasAnnex, withAnnex, type AnnexChoice } from "./annex-choice";
export { chartTitle, MOST_BARS } from "./charts";
export { composeReport } from "./compose";
export { goalsOf } from "./goals";
export { comparedScores, reportFigures, type Figures, type ReportFigures } from "./figures";
export { figuresById, isMarked, ledgerOf, StableIds, writtenAs } from "./ledger";
export { figureText, inlineText, inlineTexts, isGap, paragraphText } from "./wording";
export { FIELD_NAMES, PROJECT_FIELDS, UNIT_FIELDS, type FieldName } from "./field-list";
export { OUTLINE_HEADERS, outlineOfSheet, outlineRows } from "./outline-sheet";
export { itemsByFigure } from "./statements";
export { gapsOf, toldGap, unusedTexts, type Gap } from "./left-open";
export {
  BLOCK_NAMES,
  LOOP_NAMES,
  templateContent,
  type BlockName,
  type TagMeaning,
  type TemplateContent,
} from "./template-content";
