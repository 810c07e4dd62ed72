import type { CellSnapshot } from "../../src/workbook";
import { cellKey, recalculate, type CalculatedSheet } from "../../src/workbook/calculation";

type Content = string | number | boolean | null;

/** A sheet from plain values; a text that begins with = is a formula. */
class Sheet implements CalculatedSheet {
  readonly uncalculated = new Set<number>();
  private readonly rows: (CellSnapshot | undefined)[][];

  constructor(
    readonly name: string,
    contents: readonly (readonly Content[])[],
    readonly hiddenRows: readonly number[] = [],
  ) {
    this.rows = contents.map((line) => line.map(cellOf));
    contents.forEach((line, row) => line.forEach((_, column) => this.uncalculated.add(cellKey(row, column))));
  }

  get height(): number {
    return this.rows.length;
  }

  row(row: number): readonly (CellSnapshot | undefined)[] | undefined {
    return this.rows[row];
  }

  cell(row: number, column: number): CellSnapshot | undefined {
    return this.rows[row]?.[column];
  }

  settle(row: number, column: number, cell: CellSnapshot): void {
    this.rows[row]![column] = cell;
  }

  type(row: number, column: number, content: Content): void {
    this.rows[row]![column] = cellOf(content);
    this.uncalculated.add(cellKey(row, column));
  }

  value(row: number, column: number): Content | undefined {
    const cell = this.cell(row, column);
    return cell?.error ?? cell?.value;
  }
}

function cellOf(content: Content): CellSnapshot | undefined {
  if (content === null) return undefined;
  if (typeof content === "string" && content.startsWith("#")) return { value: null, text: content, error: content };
  if (typeof content === "string" && content.startsWith("=")) {
    return { value: null, text: "", formula: content.slice(1) };
  }
  return { value: content, text: String(content) };
}

/** A number with the decimals of its format. */
function shown(value: string | number | boolean, format?: string): string {
  return typeof value === "number" && format ? value.toFixed(format.split(".")[1]?.length ?? 0) : String(value);
}

function bookOf(...sheets: Sheet[]) {
  const names = [{ name: "合计", refersTo: "'数 据'!$A$1:$A$3" }];
  return { sheets, names, shown };
}

/** A1:A3 = 1, 2, 3; B1 = 95%, B2 empty, B3 #DIV/0!; C1 = a text with a blank at its end. */
function resultOf(formula: string): Content | undefined {
  const data = new Sheet("数 据", [
    [1, "95%", "合格 "],
    [2, null, "107场"],
    [3, "#DIV/0!", true],
  ]);
  const sheet = new Sheet("表", [[`=${formula}`]]);
  const unknown = recalculate(bookOf(data, sheet));
  return unknown.length > 0 ? "unknown" : sheet.value(0, 0);
}

test.each<[string, Content]>([
  ["1+2*3^2", 19],
  ["-2^2", 4],
  ["(1+2)*3", 9],
  ["50%*8", 4],
  ["10/4", 2.5],
  ["1/0", "#DIV/0!"],
  ["0.1+0.2-0.3", 0],
  ['"甲"&1.5&TRUE', "甲1.5TRUE"],
  ['"2"*3', 6],
  ['"两"*3', "#VALUE!"],
  ["'数 据'!A2", 2],
  ["'数 据'!B2", 0],
  ["'数 据'!B2=0", true],
  ["'数 据'!B2=\"\"", true],
  ["'数 据'!B3+1", "#DIV/0!"],
  ["没有!A1", "#REF!"],
  ["#N/A", "#N/A"],
  ['"a"="A"', true],
  ['"字">999', true],
  ["0.1+0.2=0.3", true],
  ["SUM('数 据'!A1:A3)", 6],
  ["SUM('数 据'!A:A,4)", 10],
  ["SUM(合计)", 6],
  ["SUM('数 据'!B1:B2)", 0],
  ["SUM('数 据'!B1:B3)", "#DIV/0!"],
  ["AVERAGE('数 据'!A1:A3)", 2],
  ["COUNT('数 据'!A1:C3)", 3],
  ["COUNTIF('数 据'!A1:A3,\">=2\")", 2],
  ["COUNTIF('数 据'!C1:C3,\"*场\")", 1],
  ["SUMIFS('数 据'!A1:A3,'数 据'!A1:A3,\">1\",'数 据'!A1:A3,\"<3\")", 2],
  ["SUMIF('数 据'!A1:A3,2)", 2],
  ["MATCH(2,'数 据'!A1:A3,0)", 2],
  ["MATCH(9,'数 据'!A1:A3,0)", "#N/A"],
  ["MATCH(2.5,'数 据'!A1:A3,1)", 2],
  ["INDEX('数 据'!A1:C3,2,3)", "107场"],
  ["INDEX('数 据'!A1:A3,4)", "#REF!"],
  ['VALUE(SUBSTITUTE(\'数 据\'!C2,"场",""))', 107],
  ["VALUE('数 据'!B1)", 0.95],
  ['VALUE("1,234.5")', 1234.5],
  ['SUBSTITUTE("a-b-c","-","+",2)', "a-b+c"],
  ["TRIM('数 据'!C1)", "合格"],
  ["ISNUMBER('数 据'!A1)", true],
  ["ISNUMBER('数 据'!B3)", false],
  ["IFERROR('数 据'!B3,\"没有\")", "没有"],
  ['IF(1>2,1/0,"否")', "否"],
  ["IF(TRUE,,3)", 0],
  ["IF(FALSE,1)", false],
  ["AND(TRUE,1)", true],
  ["OR(FALSE,0)", false],
  ["ROUND(2.675,2)", 2.68],
  ["ROUND(-2.5,0)", -3],
  ["ROUND(1.005,2)", 1.01],
  ["ROUND(1234,-2)", 1200],
  ["INT(-1.5)", -2],
  ["MIN(3,'数 据'!A1:A3)", 1],
  ["MAX('数 据'!A1:A3,0)", 3],
  ["ABS(-2)", 2],
  ["ROUNDUP(2.301,2)", 2.31],
  ["ROUNDUP(2.3,2)", 2.3],
  ["ROUNDDOWN(-2.309,2)", -2.3],
  ["COUNTA('数 据'!A1:C3,1)", 9],
  ["PRODUCT('数 据'!A1:A3)", 6],
  ["SUMPRODUCT('数 据'!A1:A3,'数 据'!A1:A3)", 14],
  ["SUMPRODUCT('数 据'!A1:A3,'数 据'!C1:C3)", 0],
  ["SUMPRODUCT('数 据'!A1:A3,'数 据'!A1:A2)", "#VALUE!"],
  ["VLOOKUP(2,'数 据'!A1:C3,3,0)", "107场"],
  ["VLOOKUP(2.5,'数 据'!A1:C3,3)", "107场"],
  ["VLOOKUP(4,'数 据'!A1:C3,3,FALSE)", "#N/A"],
  ["VLOOKUP(\"2\",'数 据'!A1:C3,3,0)", "#N/A"],
  ["VLOOKUP(2,'数 据'!A1:C3,4,0)", "#REF!"],
  ['TEXT(2.345,"0.0")&"万元"', "2.3万元"],
  ['CONCATENATE("完成",3,"场")', "完成3场"],
  ['LEFT("培训班",2)&RIGHT("一二三")&MID("甲乙丙",2,1)', "培训三乙"],
  ['RIGHT("一二三",5)', "一二三"],
  ['LEFT("一二三",-1)', "#VALUE!"],
  ["SUBTOTAL(9,'数 据'!A1:A3)", 6],
  ["SUBTOTAL(3,'数 据'!A1:B2)", 3],
  ["SUBTOTAL(9,'数 据'!B1:B3)", "#DIV/0!"],
])("%s gives %s", (formula, expected) => {
  expect(resultOf(formula)).toEqual(expected);
});

describe("SUBTOTAL", () => {
  const lines = [[10], [20], ["=SUBTOTAL(9,A1:A2)"], [5], ["=SUBTOTAL(109,A4:A4)+0"]];
  const totals = (which: number, hiddenRows: readonly number[] = []) => {
    const sheet = new Sheet("表", [...lines, [`=SUBTOTAL(${which},A1:A5)`]], hiddenRows);
    const unknown = recalculate(bookOf(sheet)).map(({ row }) => row);
    return unknown.includes(5) ? "unknown" : sheet.value(5, 0);
  };

  test("adds up what no other subtotal has added up", () => {
    expect([totals(9), totals(109), totals(2), totals(4), totals(1)]).toEqual([35, 35, 3, 20, 35 / 3]);
  });

  test("leaves hidden rows out above 100; below, nobody knows whether a filter hides them", () => {
    expect([totals(109, [1]), totals(102, [1]), totals(9, [1])]).toEqual([15, 2, "unknown"]);
  });

  test("of another kind is not calculated", () => {
    expect([totals(7), totals(12), totals(209)]).toEqual(["unknown", "unknown", "unknown"]);
  });
});

test.each(["HLOOKUP(1,A1:B2,2)", "{1,2}", "表1[列]", "A1:A3+1"])("%s is not calculated, and said so", (formula) => {
  expect(resultOf(formula)).toBe("unknown");
});

describe("after an edit", () => {
  function chain(): { sheet: Sheet; book: ReturnType<typeof bookOf> } {
    const sheet = new Sheet("表", [[1, "=A1*2", "=SUM(A1:B1)", "=SUM(A2:A3)"], [5], [6]]);
    const book = bookOf(sheet);
    recalculate(book);
    return { sheet, book };
  }

  test("what depends on the cell follows", () => {
    const { sheet, book } = chain();
    expect([1, 2, 3].map((column) => sheet.value(0, column))).toEqual([2, 3, 11]);
    sheet.type(0, 0, 10);
    recalculate(book);
    expect([1, 2, 3].map((column) => sheet.value(0, column))).toEqual([20, 30, 11]);
  });

  test("what does not depend on it keeps the very same cell", () => {
    const { sheet, book } = chain();
    const before = sheet.cell(0, 3);
    sheet.type(0, 0, 10);
    recalculate(book);
    expect(sheet.cell(0, 3)).toBe(before);
  });

  test("a circle of formulas ends", () => {
    const sheet = new Sheet("表", [["=B1+1", "=A1+1"]]);
    recalculate(bookOf(sheet));
    expect(typeof sheet.value(0, 0)).toBe("number");
  });

  test("a long chain that runs upwards ends, and is told where it is too long", () => {
    const rows = Array.from({ length: 5_000 }, (_, row) => [row === 4_999 ? 1 : `=A${row + 2}+1`]);
    const sheet = new Sheet("表", rows);
    const unknown = recalculate(bookOf(sheet));
    expect(sheet.value(4_998, 0)).toBe(2);
    expect(unknown.length).toBeGreaterThan(0);
  });
});
