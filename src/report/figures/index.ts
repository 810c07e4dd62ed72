export { amount, joined, type Figures } from "./makers";
export { reportFigures, type ReportFigures } from "./report-figures";
