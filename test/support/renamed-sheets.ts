import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { quoteSheet } from "../../src/workbook";

/** Names that Excel writes into formulas without quotes. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/**
 * The bytes of a workbook after a person has renamed sheets in Excel, which changes the sheets' names, the defined
 * names and all formulas, and leaves out the quotes that a name does not need.
 */
export function renamedSheets(bytes: Uint8Array, names: Readonly<Record<string, string>>): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    if (!/^xl\/(workbook|worksheets\/[^/]+)\.xml$/.test(path)) return [path, content] as const;
    let text = strFromU8(content);
    for (const [name, renamed] of Object.entries(names)) {
      const reference = PLAIN.test(renamed) ? renamed : quoteSheet(renamed);
      text = text.replace(/<(f|definedName)\b[^>]*>[^<]*/g, (formula) =>
        formula.replaceAll(`${escaped(quoteSheet(name))}!`, () => `${escaped(reference)}!`),
      );
      text = text.replace(/<sheet\b[^>]*>/g, (tag) =>
        tag.replace(`name="${escaped(name)}"`, `name="${escaped(renamed)}"`),
      );
    }
    return [path, strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
