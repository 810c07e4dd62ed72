import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const SHEETS = /^xl\/worksheets\/[^/]+\.xml$/;

/** What other programs make of formulas when they save a workbook that nobody touched. */
export const HABITS: readonly (readonly [habit: string, change: (formula: string) => string])[] = [
  ["numbers with more digits than a double has", outsideTexts(/(?<![\w$.])\d+\.\d+/g, moreDigits)],
  ["no quotes around sheets", (formula) => formula.replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, "$1!")],
  ["functions in small letters", outsideTexts(/\b[A-Z]+(?=\()/g, (name) => name.toLowerCase())],
  ["blanks behind commas", outsideTexts(/,/g, () => ", ")],
  ["a leading +", (formula) => `+${formula}`],
];

/** Gnumeric writes 0.3 as 0.299999999999999988898: the double itself, to 21 digits. */
function moreDigits(number: string): string {
  return Number(number).toPrecision(21);
}

function outsideTexts(pattern: RegExp, change: (found: string) => string): (formula: string) => string {
  return (formula) =>
    formula
      .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
      .map((part, index) => (index % 2 === 1 ? part : part.replace(pattern, change)))
      .join("");
}

/** The bytes of a workbook whose formulas a program has saved in its own way. */
export function savedElsewhere(bytes: Uint8Array, change: (formula: string) => string): Uint8Array {
  return withParts(bytes, SHEETS, (xml) =>
    xml.replace(/(<f\b[^>]*>)([^<]+)/g, (_, tag: string, formula: string) => tag + escaped(change(unescaped(formula)))),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What other programs lose or bend of a workbook that they save, by the part that it stands in. */
export const LOSSES: readonly (readonly [loss: string, part: RegExp, change: (xml: string) => string])[] = [
  ["hidden sheets shown", /^xl\/workbook\.xml$/, (xml) => xml.replace(/ state="(?:very)?[hH]idden"/g, "")],
  [
    "titles under a plain name and print areas that are gone",
    /^xl\/workbook\.xml$/,
    (xml) =>
      xml
        .replaceAll("_xlnm.Print_Titles", "Print_Titles")
        .replace(/(<definedName name="_xlnm\.Print_Area"[^>]*>)[^<]*/g, "$1#REF!"),
  ],
  [
    "no results of formulas that are texts",
    SHEETS,
    (xml) => xml.replace(/(<c\b[^>]*) t="str"([^>]*><f\b[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1$2"),
  ],
  [
    "no results of formulas",
    SHEETS,
    (xml) => xml.replace(/(<c\b[^>]*?)(?: t="\w+")?([^>]*><f\b[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1$2"),
  ],
];

/** The bytes of a workbook with parts changed. */
export function withParts(bytes: Uint8Array, part: RegExp, change: (xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => [
    path,
    part.test(path) ? strToU8(change(strFromU8(content))) : content,
  ]);
  return zipSync(Object.fromEntries(parts));
}
