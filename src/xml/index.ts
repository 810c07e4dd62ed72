export { escapeAttribute, escapeXml, withoutIllegal } from "./escape";
