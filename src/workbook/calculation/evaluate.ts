import type { Rectangle } from "../address";
import { holds } from "./criteria";
import type { Area, Call, Place } from "./call";
import { FUNCTIONS } from "./functions";
import { Uncalculable, type Node } from "./nodes";
import { asNumber, asText, CellError, compareValues, type Value } from "./values";

/** The workbook as formulas see it. */
export interface CellSource {
  /** A cell's value, calculated; @throws CellError where it holds an error. */
  value(sheet: string, row: number, column: number): Value;
  /** Visits the cells of an area that are not empty, row by row; errors come as CellError. */
  visit(sheet: string, area: Rectangle, visit: (value: Value | CellError, row: number, column: number) => void): void;
  place(sheet: string, row: number, column: number): Place;
  /** A value as a cell of that format shows it. */
  shown(value: string | number | boolean, format: string): string;
  hasSheet(sheet: string): boolean;
  /** What a defined name refers to; null where there is none. */
  named(name: string, sheet: string): Node | null;
}

/**
 * The result of a formula that stands in a sheet; an empty cell referred to gives 0.
 * @throws CellError for an error value, Uncalculable for what is unknown here.
 */
export function evaluate(node: Node, sheet: string, source: CellSource): string | number | boolean {
  const value = new Evaluation(sheet, source).single(node) ?? 0;
  return typeof value === "number" ? finite(value) : value;
}

class Evaluation {
  constructor(
    private readonly sheet: string,
    private readonly source: CellSource,
  ) {}

  single(node: Node): Value {
    switch (node.kind) {
      case "value":
        return node.value;
      case "missing":
        return null;
      case "error":
        throw new CellError(node.error);
      case "negative":
        return -asNumber(this.single(node.operand));
      case "plus":
        return this.single(node.operand);
      case "percent":
        return asNumber(this.single(node.operand)) / 100;
      case "binary":
        return this.binary(node.operator, this.single(node.left), this.single(node.right));
      case "reference":
      case "name":
        return this.only(this.area(node));
      case "call": {
        const result = this.call(node.name, node.arguments);
        return result !== null && typeof result === "object" ? this.only(result) : result;
      }
    }
  }

  private binary(operator: string, left: Value, right: Value): Value {
    switch (operator) {
      case "&":
        return asText(left) + asText(right);
      case "+":
        return sum(asNumber(left), asNumber(right));
      case "-":
        return sum(asNumber(left), -asNumber(right));
      case "*":
        return finite(asNumber(left) * asNumber(right));
      case "/": {
        const divisor = asNumber(right);
        const dividend = asNumber(left);
        if (divisor === 0) throw new CellError("#DIV/0!");
        return finite(dividend / divisor);
      }
      case "^":
        return finite(asNumber(left) ** asNumber(right));
      default:
        return holds(operator, compareValues(left, right));
    }
  }

  /** One value from an area: a single cell; older Excel's implicit intersection is not done here. */
  private only({ sheet, area }: Area): Value {
    if (area.top !== area.bottom || area.left !== area.right) throw new Uncalculable("An area where one value belongs");
    return this.source.value(sheet, area.top, area.left);
  }

  private area(node: Node): Area {
    if (node.kind === "reference") {
      const sheet = node.sheet ?? this.sheet;
      if (!this.source.hasSheet(sheet)) throw new CellError("#REF!");
      return { sheet, area: node.area };
    }
    if (node.kind === "name") {
      const target = this.source.named(node.name, this.sheet);
      if (!target) throw new CellError("#NAME?");
      if (target.kind === "error") throw new CellError(target.error);
      return this.area(target);
    }
    if (node.kind === "call") {
      const result = this.call(node.name, node.arguments);
      if (result !== null && typeof result === "object") return result;
    }
    throw new Uncalculable("A value where cells belong");
  }

  private call(name: string, all: readonly Node[]): Value | Area {
    const run = FUNCTIONS[name];
    if (!run) throw new Uncalculable(`Unknown function ${name}`);
    const call: Call = {
      count: all.length,
      value: (index) => {
        const node = all[index];
        if (!node) throw new Uncalculable(`${name} lacks an argument`);
        return this.single(node);
      },
      has: (index) => all[index] !== undefined && all[index].kind !== "missing",
      area: (index) => this.area(all[index] ?? { kind: "missing" }),
      cell: ({ sheet }, row, column) => this.source.value(sheet, row, column),
      each: (index, visit, errors, counts) => this.each(all[index]!, visit, errors, counts),
      shown: (value, format) => this.source.shown(value, format),
      cells: ({ sheet, area }, visit) =>
        this.source.visit(sheet, area, (value, row, column) =>
          visit(value instanceof CellError ? null : value, row, column),
        ),
    };
    return run(call);
  }

  private each(
    node: Node,
    visit: (value: Value, direct: boolean) => void,
    errors?: "skip" | "count",
    counts?: (place: Place) => boolean,
  ): void {
    if (node.kind === "reference" || node.kind === "name") {
      const { sheet, area } = this.area(node);
      this.source.visit(sheet, area, (value, row, column) => {
        if (counts && !counts(this.source.place(sheet, row, column))) return;
        if (!(value instanceof CellError)) visit(value, false);
        else if (errors === "count") visit(value.name, false);
        else if (errors === undefined) throw value;
      });
      return;
    }
    visit(this.single(node), true);
  }
}

/** Excel takes a sum for 0 when only the last bits of a double are left of it. */
function sum(left: number, right: number): number {
  const result = left + right;
  return Math.abs(result) < Math.abs(left) * 2 ** -49 ? 0 : finite(result);
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new CellError("#NUM!");
  return value;
}
