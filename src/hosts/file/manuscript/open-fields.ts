import { prefixedAttribute, type XmlElement } from "../xml/tree";
import { fieldWords } from "./field-words";

/** The w:fldChar that begins a field, and what it stands in. */
export interface FieldBegin {
  readonly element: XmlElement;
  readonly run: XmlElement;
  readonly inserted: XmlElement | null;
}

interface OpenField extends FieldBegin {
  code: string;
  /** What stands before a field's separator is its code, results of fields in it included (ECMA-376 part 1, 17.16.18). */
  told: "code" | "result";
  hasResult: boolean;
}

/** The fields that are open where a paragraph is read, outermost first. */
export class OpenFields {
  private readonly fields: OpenField[] = [];

  /** Whether what stands here is the code of a field. */
  get tellCode(): boolean {
    return this.fields.some(({ told }) => told === "code");
  }

  addCode(words: string): void {
    const field = this.fields.at(-1);
    if (field?.told === "code") field.code += words;
  }

  /** A text was read here. */
  addResult(): void {
    for (const field of this.fields) field.hasResult = true;
  }

  /** At a w:fldChar. Gives where the field began that ends with it, and the words that Word draws for want of a result. */
  turn(at: FieldBegin): { readonly begin: FieldBegin; readonly words: string } | null {
    const to = prefixedAttribute(at.element, "fldCharType");
    const innermost = this.fields.at(-1);
    if (to === "begin") this.fields.push({ ...at, code: "", told: "code", hasResult: false });
    else if (to === "end") this.fields.pop();
    else if (innermost) innermost.told = "result";
    if (to !== "end" || !innermost || innermost.hasResult) return null;
    return { begin: innermost, words: fieldWords(innermost.element, innermost.code) };
  }
}
