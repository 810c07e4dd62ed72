import type { CellStyle } from "../../workbook";

const SONG = "宋体";
const HEI = "黑体";
const FANG = "仿宋";

/** Colours are few and print well in grey: a band for headings, a paler one for totals, grey for what is beside. */
const BAND = "DCE6F1";
const PALE = "F2F2F2";
const GREY = "7F7F7F";

export const TITLE: CellStyle = { font: { name: HEI, size: 18 }, horizontal: "center", vertical: "center" };
export const SUBTITLE: CellStyle = { font: { name: FANG, size: 12 }, horizontal: "center", vertical: "center" };
export const NOTE: CellStyle = { font: { name: SONG, size: 9, color: GREY }, vertical: "center", wrap: true };
export const RIGHT_NOTE: CellStyle = { ...NOTE, horizontal: "right", wrap: false };

const bordered: CellStyle = { font: { name: SONG, size: 10 }, border: "thin", vertical: "center" };
export const HEADER: CellStyle = {
  ...bordered,
  font: { name: HEI, size: 10 },
  fill: BAND,
  horizontal: "center",
  wrap: true,
};
export const GROUP: CellStyle = { ...bordered, font: { name: HEI, size: 10 }, fill: PALE, horizontal: "left" };
export const TEXT: CellStyle = { ...bordered, wrap: true };
/** What a person may write over: at the left, also where it is a number. */
export const VALUE: CellStyle = { ...TEXT, horizontal: "left" };
export const CENTRED: CellStyle = { ...bordered, horizontal: "center", wrap: true };
export const AMOUNT: CellStyle = { ...bordered, horizontal: "right", numberFormat: "#,##0.00####" };
export const PLAIN_NUMBER: CellStyle = { ...bordered, horizontal: "center", numberFormat: "General" };
export const DAY: CellStyle = { ...PLAIN_NUMBER, numberFormat: "yyyy-mm-dd" };
export const PERCENT: CellStyle = { ...bordered, horizontal: "center", numberFormat: "0.00%" };
export const SCORE: CellStyle = { ...bordered, horizontal: "center", numberFormat: "General" };
export const SCORE_BOLD: CellStyle = { ...SCORE, font: { name: SONG, size: 10, bold: true } };

const totalRow = { font: { name: SONG, size: 10, bold: true }, fill: PALE } as const;
export const TOTAL_TEXT: CellStyle = { ...TEXT, ...totalRow };
export const TOTAL_CENTRED: CellStyle = { ...CENTRED, ...totalRow };
export const TOTAL_NUMBER: CellStyle = { ...SCORE, ...totalRow };
export const TOTAL_AMOUNT: CellStyle = { ...AMOUNT, ...totalRow };
export const TOTAL_PERCENT: CellStyle = { ...PERCENT, ...totalRow };

const beside = { font: { name: SONG, size: 9, color: GREY } } as const;
export const HELPER_HEADER: CellStyle = { ...HEADER, font: { name: SONG, size: 9, color: GREY }, fill: PALE };
export const HELPER_TEXT: CellStyle = { ...bordered, ...beside };
export const HELPER_NOTE: CellStyle = { ...HELPER_TEXT, wrap: true };
export const HELPER_NUMBER: CellStyle = { ...PLAIN_NUMBER, ...beside };

const form: CellStyle = { font: { name: FANG, size: 11 }, border: "thin", vertical: "center", wrap: true };
export const FORM_LABEL: CellStyle = { ...form, horizontal: "center" };
export const FORM_HEADER: CellStyle = { ...form, font: { name: FANG, size: 11, bold: true }, horizontal: "center" };
export const FORM_TEXT: CellStyle = { ...form, horizontal: "left" };
export const FORM_GOAL: CellStyle = { ...FORM_TEXT, vertical: "top" };
export const FORM_AMOUNT: CellStyle = { ...form, horizontal: "center", numberFormat: "General" };
export const FORM_PERCENT: CellStyle = { ...form, horizontal: "center", numberFormat: "0.00%" };
export const FORM_TOTAL: CellStyle = { ...FORM_HEADER, numberFormat: "General" };
export const FORM_FOOT: CellStyle = { font: { name: FANG, size: 11 }, vertical: "center" };

export const REPORT_HEADING: readonly CellStyle[] = [
  { font: { name: HEI, size: 14 }, vertical: "center", wrap: true },
  { font: { name: "楷体", size: 13 }, vertical: "center", wrap: true },
  { font: { name: FANG, size: 12, bold: true }, vertical: "center", wrap: true },
  { font: { name: FANG, size: 12 }, vertical: "center", wrap: true },
];
export const REPORT_TEXT: CellStyle = { font: { name: FANG, size: 12 }, vertical: "top", wrap: true };
export const REPORT_CLOSING: CellStyle = { font: { name: FANG, size: 12 }, horizontal: "right", vertical: "center" };
