export { escapeAnywhere, escapeAttribute, escapeXml, withoutIllegal } from "./escape";
