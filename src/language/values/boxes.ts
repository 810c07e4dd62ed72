const TICKS = "☑√✓✔■✅●";
/** Ticked, crossed, crossed out, open. */
const BOXES = `${TICKS}☒✗✘□☐⬜○`;
const BOX = new RegExp(`([${BOXES}])`);
const TICKED = new RegExp(`[${TICKS}]`);
const OPEN = /[□☐⬜○]/;
/** Boxes made of brackets, [√] [x] （ ）, and a cross that multiplies nothing. */
const MADE_OF = new RegExp(`[[(（【]\\s*([xX×${BOXES}]?)\\s*[\\])）】]|(?<!\\d)×(?!\\d)`, "g");
const MAY_BE_TICKED = new RegExp(`[${TICKS}☒]|[[(（【][xX][\\])）】]`);
const AROUND = /^[\s（()）、,，;；：:．./／|｜]+|[\s（()）、,，;；：:．./／|｜]+$/g;
/** What stands before the first box and is no option: 完成情况：. */
const LABEL = /^.*[:：]/s;
/** Beside one box alone there may be options that have none: 达成：√ 部分达成：. */
const SEVERAL = /[\s:：、,，;；/／|｜]/;
/** What is said behind all of them: 合格☑ 不合格□（以监理意见为准）. */
const NOTE = /^\s*[（(][^（()）]*[)）]\s*$/;

/** Whether there are boxes in a text, so that not all of it is said. */
export function hasBoxes(text: string): boolean {
  return BOX.test(text);
}

/**
 * The option that is ticked: □达成 ☑部分达成 □未达成, 达成□ 部分达成√ 未达成□, [√]是 [ ]否, ☑已完成. What numbers them
 * (A. 1. ①) is no part of them. null where there are no such options, where none or several are ticked, and where it is
 * not plain whose box is whose.
 */
export function tickedOption(text: string): string | null {
  if (!MAY_BE_TICKED.test(text)) return null;
  const pieces = text.replace(MADE_OF, (whole, mark = whole) => BOX_FOR[mark.toLowerCase()] ?? mark).split(BOX);
  const boxes = pieces.filter((_piece, at) => at % 2 === 1);
  const head = bare(pieces[0]!.replace(LABEL, "").replace(numberAt(0), ""));
  const tail = bare(pieces.at(-1)!.replace(NOTE, ""));
  if ((head === "") === (tail === "") || (boxes.length === 1 && SEVERAL.test(pieces.join("").trim()))) return null;
  const options = boxes.map((_box, n) => {
    const own = head === "" ? pieces[2 * n + 2]!.replace(numberBehind(n + 1), "") : pieces[2 * n]!.replace(LABEL, "");
    return bare(bare(own).replace(numberAt(n), ""));
  });
  const at = theTicked(boxes);
  return at === null || options.includes("") ? null : options[at]!;
}

const BOX_FOR: Readonly<Record<string, string>> = { "": "□", x: "☒", "×": "✗" };

/**
 * Beside a tick a cross is crossed out. Among open boxes ☒ and [x] are how forms of Word and plain texts show what is
 * ticked; of ✘ and × nobody can say, as here a cross is a no to most.
 */
function theTicked(boxes: readonly string[]): number | null {
  const has = (mark: RegExp): boolean => boxes.some((box) => mark.test(box));
  if (!has(TICKED) && !has(OPEN)) return null;
  const ticked = has(TICKED) ? TICKED : has(/[✗✘]/) ? null : /☒/;
  const [at, ...others] = boxes.flatMap((box, n) => (ticked?.test(box) ? [n] : []));
  return others.length > 0 ? null : (at ?? null);
}

/** The number of the nth option, A. or 1. or ①, as a part of a pattern; A级 is an option of its own. */
function number(n: number): string {
  return `[（(]?(?:${String.fromCharCode(65 + n)}(?![级类等档A-Za-z])|(?:${n + 1}|${"一二三四五六七八九"[n]})(?=[.．、)）](?!\\d))|${String.fromCharCode(0x2460 + n)})[.．、)）]?\\s*`;
}

function numberAt(n: number): RegExp {
  return new RegExp(`^\\s*${number(n)}`, "i");
}

function numberBehind(n: number): RegExp {
  return new RegExp(`(?<![A-Za-z\\d])${number(n)}$`, "i");
}

function bare(text: string): string {
  return text.replace(AROUND, "");
}
