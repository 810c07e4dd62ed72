import type { XmlListener } from "./listener";

/** Where reading stopped, and which elements are open there, outermost first. */
export interface Stop {
  readonly at: number;
  readonly open: readonly string[];
  /** The document's one element is behind: only blanks and comments may follow. */
  readonly isClosed: boolean;
}

const DECLARATION =
  /\ufeff?<\?xml version="1\.0"(?: encoding="[Uu][Tt][Ff]-8")?(?: standalone="(?:yes|no)")? ?\?>[ \t\r\n]*/y;
/** What XML forbids in a text, or reads as something else; decoded bytes hold no half of a surrogate pair. */
// eslint-disable-next-line no-control-regex
const STRANGE = /[\0-\x08\x0b-\x1f\ufffe\uffff]|]]>/g;
const BLANKS = /^[ \t\n]*$/;
const ENTITY = /&(?:(lt|gt|amp|quot|apos);)?/g;
const CHARACTERS: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const NO_ATTRIBUTES = {};

const [TAB, BREAK, BLANK, DOUBLE, AND, SINGLE, SLASH, LESS, EQUALS, GREATER] = [..."\t\n \"&'/<=>"].map((character) =>
  character.charCodeAt(0),
);
/** By the code of an ASCII character: 2 may begin a name, 1 may stand further on in one. */
const IN_NAME = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z_:]/.test(character) ? 2 : /[\d.-]/.test(character) ? 1 : 0;
});

/**
 * Reads XML as long as it is written as nearly all programs write it: tags with ASCII names, attributes in quotes and
 * without entities, texts with the five of XML. The first thing that is none of these (a comment, CDATA, a document
 * type, a fault) is left to the strict parser, which takes a sheet's cells several times as long.
 */
export class PlainXml {
  private readonly open: string[] = [];
  private isClosed = false;
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly listener: XmlListener,
  ) {}

  /** Tells what it reads, and where it stopped; null at the end of a whole document. */
  read(): Stop | null {
    const { text, open } = this;
    DECLARATION.lastIndex = 0;
    if (DECLARATION.test(text)) this.at = DECLARATION.lastIndex;
    STRANGE.lastIndex = this.at;
    if (STRANGE.test(text)) return { at: 0, open, isClosed: false };
    for (;;) {
      const less = text.indexOf("<", this.at);
      const end = less < 0 ? text.length : less;
      if (end > this.at && !this.readText(text.slice(this.at, end))) break;
      this.at = end;
      if (less < 0) {
        if (this.isClosed) return null;
        break;
      }
      const isRead = text.charCodeAt(less + 1) === SLASH ? this.readEnd(less) : this.readStart(less);
      if (!isRead) break;
    }
    return { at: this.at, open, isClosed: this.isClosed };
  }

  private readText(run: string): boolean {
    if (this.open.length === 0) return BLANKS.test(run);
    const plain = run.includes("&") ? withoutEntities(run) : run;
    if (plain === null) return false;
    this.listener.text(plain);
    return true;
  }

  private readEnd(less: number): boolean {
    const name = this.open[this.open.length - 1];
    if (name === undefined || !this.text.startsWith(name, less + 2)) return false;
    const greater = less + 2 + name.length;
    if (this.text.charCodeAt(greater) !== GREATER) return false;
    this.at = greater + 1;
    this.close(name);
    return true;
  }

  private close(name: string): void {
    this.open.pop();
    this.isClosed = this.open.length === 0;
    this.listener.close(name, this.at);
  }

  private readStart(less: number): boolean {
    const { text } = this;
    if (this.isClosed) return false;
    let at = this.nameEnd(less + 1);
    if (at < 0) return false;
    const name = text.slice(less + 1, at);
    let attributes: Record<string, string> = NO_ATTRIBUTES;
    for (;;) {
      const start = this.blanksEnd(at);
      const code = text.charCodeAt(start);
      if (code === GREATER) {
        this.at = start + 1;
        this.open.push(name);
        this.listener.open(name, attributes, this.at, false);
        return true;
      }
      if (code === SLASH) {
        if (text.charCodeAt(start + 1) !== GREATER) return false;
        this.at = start + 2;
        this.open.push(name);
        this.listener.open(name, attributes, this.at, true);
        this.close(name);
        return true;
      }
      if (start === at) return false;
      const equals = this.nameEnd(start);
      const end = equals < 0 ? -1 : this.valueEnd(equals);
      if (end < 0) return false;
      const key = text.slice(start, equals);
      if (attributes === NO_ATTRIBUTES) attributes = {};
      if (key in attributes) return false;
      attributes[key] = text.slice(equals + 2, end);
      at = end + 1;
    }
  }

  /** Just behind the name that begins here; -1 where none does. */
  private nameEnd(start: number): number {
    const { text } = this;
    if (IN_NAME[text.charCodeAt(start)] !== 2) return -1;
    let at = start + 1;
    while (IN_NAME[text.charCodeAt(at)]! > 0) at += 1;
    return at;
  }

  /** The place of the closing quote of ="value"; -1 where none begins here. */
  private valueEnd(equals: number): number {
    const { text } = this;
    const quote = text.charCodeAt(equals + 1);
    if (text.charCodeAt(equals) !== EQUALS || (quote !== DOUBLE && quote !== SINGLE)) return -1;
    for (let at = equals + 2; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === quote) return at;
      if (code === LESS || code === AND || code === BREAK || code === TAB) return -1;
    }
    return -1;
  }

  private blanksEnd(start: number): number {
    let at = start;
    for (;;) {
      const code = this.text.charCodeAt(at);
      if (code !== BLANK && code !== BREAK && code !== TAB) return at;
      at += 1;
    }
  }
}

/** The text that its entities stand for; null where there is another than the five of XML. */
function withoutEntities(run: string): string | null {
  let isPlain = true;
  const plain = run.replace(ENTITY, (_whole, name: string | undefined) => {
    isPlain &&= name !== undefined;
    return name === undefined ? "" : CHARACTERS[name]!;
  });
  return isPlain ? plain : null;
}
