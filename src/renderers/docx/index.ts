export { renderDocx } from "./render-docx";
export { fillingOf, markedParagraphs } from "./template-filling";
export { STARTER_TEMPLATES, type StarterTemplate } from "./starters";
