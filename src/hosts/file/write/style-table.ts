import { withAttribute, type Edit } from "../xml/edit";
import type { XmlElement } from "../xml/tree";

/** One table of styles.xml (fonts, fills, …): entries are numbered by their place and never moved. */
export class StyleTable {
  private readonly numbers = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly count: number;

  /**
   * @param text of the styles part.
   * @param element the table; undefined where the workbook has none.
   * @param name with its prefix.
   */
  constructor(
    private readonly text: string,
    private readonly element: XmlElement | undefined,
    private readonly name: string,
  ) {
    const entries = element?.children ?? [];
    this.count = entries.length;
    entries.forEach(({ start, end }, index) => {
      const xml = text.slice(start, end);
      if (!this.numbers.has(xml)) this.numbers.set(xml, index);
    });
  }

  /** The number of an entry, added where there is none that is written the same. */
  add(xml: string): number {
    let number = this.numbers.get(xml);
    if (number === undefined) {
      number = this.count + this.added.length;
      this.numbers.set(xml, number);
      this.added.push(xml);
    }
    return number;
  }

  /** The edits that add the new entries; a table that is missing is made at `place`. */
  edits(place: number): readonly Edit[] {
    if (this.added.length === 0) return [];
    const count = this.count + this.added.length;
    const entries = this.added.join("");
    if (!this.element) {
      return [{ start: place, end: place, text: `<${this.name} count="${count}">${entries}</${this.name}>` }];
    }
    const { start, openEnd, closeStart, isSelfClosing } = this.element;
    const tag = withAttribute(this.text.slice(start, openEnd), "count", String(count));
    if (isSelfClosing) {
      return [{ start, end: openEnd, text: `${tag.replace(/\s*\/>$/, ">")}${entries}</${this.name}>` }];
    }
    return [
      { start, end: openEnd, text: tag },
      { start: closeStart, end: closeStart, text: entries },
    ];
  }
}
