export { amount, count, joined, type Figures } from "./makers";
export { comparedScores } from "./scores";
export { reportFigures, type ReportFigures } from "./report-figures";
