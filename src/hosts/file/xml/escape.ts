import { escapeAttribute, escapeXml } from "../../../xml";

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Text of a cell as stored: _x000D_ stands for a character that XML cannot hold (ECMA-376, ST_Xstring). */
export function decodeCellText(text: string): string {
  return text.includes("_x")
    ? text.replace(ESCAPED, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

// What XML 1.0 cannot hold, lone surrogates, and a text that itself looks like an escape.
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** One class of characters is quickly looked for; most texts have none of them. */
// eslint-disable-next-line no-control-regex
const MAY_BE_UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff_]/;

/** The reverse of decodeCellText, escaped for XML. */
export function encodeCellText(text: string): string {
  return escapeXml(withEscapes(text));
}

/** The same for an attribute that holds such a text. */
export function encodeAttributeText(text: string): string {
  return escapeAttribute(withEscapes(text));
}

function withEscapes(text: string): string {
  if (!MAY_BE_UNWRITABLE.test(text)) return text;
  return text.replace(
    UNWRITABLE,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
