import { eventNamed } from "../../language";

/** A stretch that may be a project, by a part of its name. */
export interface PartialName {
  readonly start: number;
  readonly end: number;
  readonly owner: number;
  /** So much of the name stands there that no other project can be meant. */
  readonly isFirm: boolean;
}

const QUOTES = /[“”"]/;
/** Two characters tell a project only before a word for its money: 换届经费. */
const MONEY_BEHIND = /^(?:工作|活动|运行|业务)?(?:经费|专项|资金|项目|一项|类)/;
const ENOUGH = 0.6;

/** Knows parts of the names of projects: “鲲鹏计划”第二期 of “鲲鹏计划”第二期创新培育经费, 换届经费. */
export class PartialNames {
  private readonly names: readonly string[];
  /** Two or three characters that stand in one name alone; null: in several, or in the name of the unit. */
  private readonly grams = new Map<string, number | null>();
  private readonly indicators = new Map<string, string[]>();

  /** `names` are without year and ending, in the order of the list. */
  constructor(names: readonly string[], unit: string, indicators: readonly string[]) {
    this.names = names.map((name) => name.replace(new RegExp(QUOTES, "g"), ""));
    this.names.forEach((name, owner) => {
      for (const gram of gramsOf(name)) {
        const known = this.grams.get(gram);
        const isShared = (known !== undefined && known !== owner) || isOf(unit, gram);
        this.grams.set(gram, isShared ? null : owner);
      }
    });
    for (const name of new Set(indicators.flatMap((one) => [one, eventNamed(one) ?? one]))) {
      for (const gram of gramsOf(name))
        if (this.ownerOf(gram) !== null) this.indicators.set(gram, [...(this.indicators.get(gram) ?? []), name]);
    }
  }

  /** The parts of names in a sentence that has whole names blotted out. */
  in(text: string): readonly PartialName[] {
    const at: number[] = [];
    for (let index = 0; index < text.length; index += 1) if (!QUOTES.test(text[index]!)) at.push(index);
    const plain = at.map((index) => text[index]).join("");
    const found: PartialName[] = [];
    for (let start = 0; start < plain.length - 1; start += 1) {
      const length = this.lengthAt(plain, start);
      if (length === null) continue;
      const owner = this.ownerOf(plain.slice(start, start + Math.min(length, 3)))!;
      const isFirm = length >= this.names[owner]!.length * ENOUGH;
      found.push({ start: at[start]!, end: at[start + length - 1]! + 1, owner, isFirm });
      start += length - 1;
    }
    return found;
  }

  /** How many characters of a name stand there; null where none is told by them. */
  private lengthAt(text: string, start: number): number | null {
    const three = text.slice(start, start + 3);
    const owner = this.ownerOf(three);
    if (three.length === 3 && owner !== null && !this.isOfIndicator(text, start, three)) {
      const name = this.names[owner]!;
      const from = name.indexOf(three);
      let length = 3;
      while (from + length < name.length && name[from + length] === text[start + length]) length += 1;
      // 第 begins an ordinal, which may be another: 第一期.
      return name[from + length - 1] === "第" ? length - 1 : length;
    }
    const two = text.slice(start, start + 2);
    const isMoney = this.ownerOf(two) !== null && MONEY_BEHIND.test(text.slice(start + 2));
    return isMoney && !this.isOfIndicator(text, start, two) ? 2 : null;
  }

  private ownerOf(gram: string): number | null {
    return this.grams.get(gram) ?? null;
  }

  private isOfIndicator(text: string, start: number, gram: string): boolean {
    return (this.indicators.get(gram) ?? []).some((name) => {
      const at = text.lastIndexOf(name, start);
      return at >= 0 && at + name.length >= start + gram.length;
    });
  }
}

function* gramsOf(name: string): Iterable<string> {
  for (const length of [2, 3]) {
    for (let at = 0; at + length <= name.length; at += 1) {
      const gram = name.slice(at, at + length);
      if (/^[一-龥]+$/.test(gram)) yield gram;
    }
  }
}

/** 工商联 is of 工商业联合会. */
function isOf(unit: string, gram: string): boolean {
  let at = -1;
  return [...gram].every((character) => (at = unit.indexOf(character, at + 1)) >= 0);
}
