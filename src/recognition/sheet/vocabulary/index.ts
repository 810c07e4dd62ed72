// The words that head columns and stand beside cells in the forms met so far, by field. Words are compared after
// spaces, line breaks, brackets, column letters and a leading year are taken out. Earlier words win over later ones
// where a table has several columns for one field. Adding a word to its list is all it takes to read a new heading.
export * from "./indicator-headers";
export * from "./amount-headers";
export * from "./heading-words";
export * from "./labels";
export * from "./row-words";
export * from "./section-words";
export * from "./funds-words";
export * from "./text-labels";
export * from "./scheme-sheets";
