export { cellKey, recalculate, type CalculatedBook, type CalculatedSheet } from "./recalculate";
