import { columnIndex } from "../address";
import { Uncalculable, type Node } from "./nodes";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

// 'Sheet'!$A$1, Sheet!A1, A1; then the second corner of an area. A name or function may begin like a cell (LOG10).
const CELL =
  /((?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?(?![\p{L}\p{N}_.(!])/uy;
const COLUMNS = /((?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])/uy;
const ROWS = /((?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?\$?(\d{1,7}):\$?(\d{1,7})(?![\p{L}\p{N}_.(!])/uy;
const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/y;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;
const OPERATOR = /<=|>=|<>|[=<>&+\-*/^%(),]/y;
const BLANK = /\s+/y;

/** Binary operators from the loosest to the tightest. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/**
 * Reads a formula without its "=".
 * @throws Uncalculable for what this calculator does not know (arrays, table references, unions).
 */
export function parseFormula(text: string): Node {
  const parser = new Parser(text);
  return parser.whole();
}

class Parser {
  private at = 0;

  constructor(private readonly text: string) {}

  whole(): Node {
    const node = this.level(0);
    if (this.at < this.text.length) throw this.unknown();
    return node;
  }

  private level(level: number): Node {
    const operators = LEVELS[level];
    if (!operators) return this.signed();
    let left = this.level(level + 1);
    for (;;) {
      const operator = this.takeOperator(operators);
      if (operator === null) return left;
      left = { kind: "binary", operator, left, right: this.level(level + 1) };
    }
  }

  private signed(): Node {
    const sign = this.takeOperator(["-", "+"]);
    if (sign) return { kind: sign === "-" ? "negative" : "plus", operand: this.signed() };
    let node = this.atom();
    while (this.takeOperator(["%"])) node = { kind: "percent", operand: node };
    return node;
  }

  private atom(): Node {
    this.skipBlanks();
    const text = this.match(TEXT);
    if (text) return { kind: "value", value: text[1]!.replaceAll('""', '"') };
    const error = this.match(ERROR);
    if (error) return { kind: "error", error: error[0] };
    if (this.takeOperator(["("])) {
      const inner = this.level(0);
      this.expect(")");
      return inner;
    }
    return this.reference() ?? this.number() ?? this.word();
  }

  private reference(): Node | null {
    const cell = this.match(CELL);
    if (cell) {
      const [, sheet, column, row, lastColumn = column, lastRow = row] = cell;
      return this.area(sheet, [columnIndex(column!), columnIndex(lastColumn!)], [Number(row) - 1, Number(lastRow) - 1]);
    }
    const columns = this.match(COLUMNS);
    if (columns) return this.area(columns[1], [columnIndex(columns[2]!), columnIndex(columns[3]!)], [0, LAST_ROW]);
    const rows = this.match(ROWS);
    return rows && this.area(rows[1], [0, LAST_COLUMN], [Number(rows[2]) - 1, Number(rows[3]) - 1]);
  }

  private area(sheet: string | undefined, columns: readonly number[], rows: readonly number[]): Node {
    const name = sheet?.slice(0, -1);
    return {
      kind: "reference",
      sheet: name === undefined ? null : name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name,
      area: {
        top: Math.min(...rows),
        left: Math.min(...columns),
        bottom: Math.max(...rows),
        right: Math.max(...columns),
      },
    };
  }

  private number(): Node | null {
    const number = this.match(NUMBER);
    return number && { kind: "value", value: Number(number[0]) };
  }

  private word(): Node {
    const word = this.match(WORD)?.[0];
    if (word === undefined) throw this.unknown();
    if (!this.takeOperator(["("])) {
      const upper = word.toUpperCase();
      if (upper === "TRUE" || upper === "FALSE") return { kind: "value", value: upper === "TRUE" };
      return { kind: "name", name: word };
    }
    const all: Node[] = [];
    if (!this.takeOperator([")"])) {
      do all.push(this.argument());
      while (this.takeOperator([","]));
      this.expect(")");
    }
    return { kind: "call", name: word.toUpperCase(), arguments: all };
  }

  /** An argument may be left out: IF(A1,,2). */
  private argument(): Node {
    this.skipBlanks();
    const next = this.text[this.at];
    return next === "," || next === ")" ? { kind: "missing" } : this.level(0);
  }

  private takeOperator(wanted: readonly string[]): string | null {
    this.skipBlanks();
    OPERATOR.lastIndex = this.at;
    const found = OPERATOR.exec(this.text)?.[0];
    if (found === undefined || !wanted.includes(found)) return null;
    this.at += found.length;
    return found;
  }

  private expect(operator: string): void {
    if (!this.takeOperator([operator])) throw this.unknown();
  }

  private skipBlanks(): void {
    const code = this.text.charCodeAt(this.at);
    if (code <= 0x20) this.match(BLANK);
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at += found[0].length;
    return found;
  }

  private unknown(): Uncalculable {
    return new Uncalculable(`Can't read the formula at ${this.at}: ${this.text}`);
  }
}
