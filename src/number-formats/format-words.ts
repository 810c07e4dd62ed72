/** The pieces of a format code: a quoted text, an escaped character, a bracket, Chinese keywords, any other character. */
const PIECE = /"[^"]*"|[\\!_*][\s\S]|\[[^\]]*\]|G\/通用格式|上午\/下午|[\s\S]/g;
/** Brackets that the library knows: colours, conditions, numerals, elapsed time, and languages. */
const KNOWN_BRACKET =
  /^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+|[<>=]+[^\]]*|dbnum\d|h+|m+|s+|\$[^\]]*)\]$/i;

/**
 * A format code as the number library reads it. Chinese programs write ! where the format language has \ (0!.0,"万"),
 * G/通用格式 for General, 上午/下午 for AM/PM and names of colours in Chinese; a word in brackets that nobody knows
 * ([ENG]) changes nothing that is shown.
 */
export function inLibrarysWords(code: string): string {
  return code.replace(PIECE, (piece) => {
    if (piece === "G/通用格式") return "General";
    if (piece === "上午/下午") return "AM/PM";
    if (piece.startsWith("!")) return `\\${piece.slice(1)}`;
    return piece.startsWith("[") && piece.length > 1 && !KNOWN_BRACKET.test(piece) ? "" : piece;
  });
}

/** The words that a format puts around a positive number. */
export function wordsOf(code: string): { readonly before: string; readonly after: string } {
  let [before, after] = ["", ""];
  let isBehind = false;
  for (const [piece] of code.matchAll(PIECE)) {
    if (piece === ";") break;
    const word = piece.startsWith('"') ? piece.slice(1, -1) : /^[\\!]./s.test(piece) ? piece.slice(1) : "";
    if (word === "" && /^[0#?@a-zG]/i.test(piece)) isBehind = true;
    else if (isBehind) after += word;
    else before += word;
  }
  return { before, after };
}
