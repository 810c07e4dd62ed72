/**
 * GB/T 9704-2012 (党政机关公文格式): A4, margins 37/35/28/26 mm, 22 lines of 28 characters, body 三号 仿宋. Lengths
 * are in twips (1/20 pt) unless a name says otherwise, type sizes in points.
 */
const TWIPS_PER_MM = 1440 / 25.4;

export function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MM);
}

export const PAPER = { width: twips(210), height: twips(297) } as const;

/** Where the page number's line ends above the edge of the paper: its dash is then 7 mm below the text. */
export const PORTRAIT_MARGINS = {
  top: twips(37),
  bottom: twips(35),
  left: twips(28),
  right: twips(26),
  header: twips(15),
  footer: twips(25),
} as const;

/** The same page turned: its binding edge is then above. */
export const LANDSCAPE_MARGINS = {
  top: PORTRAIT_MARGINS.left,
  bottom: PORTRAIT_MARGINS.right,
  left: PORTRAIT_MARGINS.bottom,
  right: PORTRAIT_MARGINS.top,
  header: twips(15),
  footer: twips(15),
} as const;

export const PORTRAIT_TEXT_WIDTH = PAPER.width - PORTRAIT_MARGINS.left - PORTRAIT_MARGINS.right;
export const LANDSCAPE_TEXT_WIDTH = PAPER.height - LANDSCAPE_MARGINS.left - LANDSCAPE_MARGINS.right;

const LINES = 22;
const CHARACTERS = 28;

/** 三号. */
export const BODY_POINTS = 16;
/** 二号. */
export const TITLE_POINTS = 22;
/** 四号. */
export const PAGE_NUMBER_POINTS = 14;
/** 五号: the annex tables are wide. */
export const TABLE_POINTS = 10.5;

/** 28.95 pt: so many twips that 22 lines fill the 225 mm of text. */
export const LINE_PITCH = Math.floor((PAPER.height - PORTRAIT_MARGINS.top - PORTRAIT_MARGINS.bottom) / LINES);

/**
 * What is added to the width of a body character so that a line holds 28 (a quarter of a point is taken off). A
 * character grid (docGrid linesAndChars) says the same, but LibreOffice spaces such lines out to 23.
 */
export const CHARACTER_SPACING = Math.floor(PORTRAIT_TEXT_WIDTH / CHARACTERS - BODY_POINTS * 20);

/** How many characters of the title's size one line holds. */
export const TITLE_CHARACTERS = Math.floor(PORTRAIT_TEXT_WIDTH / 20 / TITLE_POINTS);

/** East Asian faces by what they are for; digits and Latin letters are set in Times New Roman. */
export const FACES = {
  title: "方正小标宋简体",
  body: "仿宋_GB2312",
  heading1: "黑体",
  heading2: "楷体_GB2312",
  pageNumber: "宋体",
} as const;

export const LATIN_FACE = "Times New Roman";
