export { amount, count, joined, type Figures } from "./makers";
export { comparedEvaluations } from "./scores";
export { reportFigures, type ReportFigures } from "./report-figures";
