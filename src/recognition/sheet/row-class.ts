import { foldedText, isSignOff, isSignOffAlone, isUnitNote, type HeaderWords } from "../../language";
import { labelOf, textKeyOf } from "./lexicon";
import type { SheetGrid } from "./grid";
import { NOTE_STARTS, SUM_WORDS } from "./vocabulary";

/** What the first text of a row makes of the row; null: an ordinary row of the table. */
export type RowClass = "total" | "sum" | "note" | "label" | "text" | null;

const NOTE = new RegExp(
  `^(?:${NOTE_STARTS.join("|")})(?:\\([^()]*\\))?(?:签[字名章]|盖章)?(?::|\\d*[.、:]|$)|^(?:注(?![册重入销射水意])|※)`,
);
const INLINE_LABEL = /^(?:转移支付)?(?:\(项目\)|（项目）)?项目名称\s*[:：]/;

/** Classifies rows by their first text; texts repeat, so each is looked at once. */
export class RowClasses {
  private readonly known = new Map<string, RowClass>();

  /** `isNamedTotal`: whether the user said that the row with this text is the total. */
  constructor(
    private readonly words: HeaderWords,
    private readonly isNamedTotal: (text: string) => boolean = () => false,
  ) {}

  of(text: string): RowClass {
    let found = this.known.get(text);
    if (found === undefined) {
      found = this.classify(text);
      this.known.set(text, found);
    }
    return found;
  }

  private classify(text: string): RowClass {
    if (text === "") return null;
    if (this.isNamedTotal(text)) return "total";
    const folded = foldedText(text);
    if (NOTE.test(folded) || isSignOff(folded) || isSignOffAlone(folded) || isUnitNote(text)) return "note";
    if (INLINE_LABEL.test(text)) return "label";
    const { word } = this.words.of(text);
    const label = text.length <= 40 ? labelOf(this.words, text) : null;
    if (SUM_WORDS.includes(word)) return word.endsWith("小计") ? "sum" : "total";
    if (label === "total" || label === "headScore") return "total";
    if (word.length <= 12 && /(?:小计|合计)$/.test(word)) return "sum";
    if (label === "projectName" || label === "supervisor" || label === "implementer") return "label";
    return textKeyOf(this.words, text) === null ? null : "text";
  }
}

/** Whether a row holds nothing but who signs, in whatever column, and names and labels beside that. */
export function isSignOffRow(grid: SheetGrid, row: number): boolean {
  let signs = 0;
  let isBehind = false;
  for (const column of grid.filled(row)) {
    const folded = foldedText(grid.own(row, column));
    const signsHere = isSignOff(folded) || isSignOffAlone(folded);
    if (!signsHere && !isBehind && !folded.endsWith(":")) return false;
    signs += Number(signsHere);
    isBehind = signsHere && (folded.endsWith(":") || isSignOffAlone(folded));
  }
  return signs > 0;
}

const TITLE = /(?:自评|绩效|评价|评分|得分|支出|预算).*表|报告$/;

/** Whether a text that stands alone in its row titles a table. */
export function isTitle(text: string): boolean {
  return text.length <= 60 && TITLE.test(text) && !/[。；;]/.test(text);
}
