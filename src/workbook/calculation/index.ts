export { cellKey, recalculate, type CalculatedBook, type CalculatedSheet } from "./recalculate";
export { withCells, type NewCell } from "./with-cells";
