const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters that XML 1.0 can't hold, lone halves of surrogate pairs among them. */
const ILLEGAL =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// eslint-disable-next-line no-control-regex
const MAY_BE_ILLEGAL = /[\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Text between tags. Quotes stay as they are: formulas are full of them. */
export function escapeXml(text: string): string {
  let escaped = text;
  // One after the other is twice as quick as one pattern for all: nearly every text has none of them.
  if (escaped.includes("&")) escaped = escaped.replaceAll("&", "&amp;");
  if (escaped.includes("<")) escaped = escaped.replaceAll("<", "&lt;");
  if (escaped.includes(">")) escaped = escaped.replaceAll(">", "&gt;");
  return escaped;
}

/** An attribute's value: line breaks and tabs would otherwise become blanks. */
export function escapeAttribute(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Any text, between tags or as an attribute of one line; what XML can't hold is left out. */
export function escapeAnywhere(text: string): string {
  return escapeXml(withoutIllegal(text)).replaceAll('"', "&quot;");
}

/** The text without what XML can't hold, for parts that have no way of writing it. */
export function withoutIllegal(text: string): string {
  return MAY_BE_ILLEGAL.test(text) ? text.replace(ILLEGAL, "") : text;
}
