export { outlineOfSheet } from "./read";
export { OUTLINE_HEADERS, outlineRows } from "./rows";
