import fc from "fast-check";
import { foldedText, halfWidth, oneLine, visibleCharacters, visibleText, withoutSpaces } from "../../src/language";

const ZERO_WIDTH = "\u200b";

describe("what a person sees of a text", () => {
  test.each([
    ["as it is", "项目名称", "项目名称"],
    ["spaces of all kinds around", " \u00a0\u3000项目名称\u2003\t\n", "项目名称"],
    ["zero-width spaces", "\u200b项\u200b目名称\u2060", "项目名称"],
    ["joiners", "项\u200d目\u200c名称", "项目名称"],
    ["marks of direction", "\u202a2,300.00\u202c", "2,300.00"],
    ["isolates", "\u2066≥95%\u2069", "≥95%"],
    ["a mark of byte order", "\ufeff合计", "合计"],
    ["soft hyphens", "预\u00ad算", "预算"],
    ["a tick with a variant of its sign", "✔\ufe0f", "✔"],
    ["a break of Windows", "调处\r\n纠纷", "调处\n纠纷"],
    ["a break of old Macs", "调处\r纠纷", "调处\n纠纷"],
    ["a return as Excel's files spell it", "调处_x000D_\n纠纷", "调处\n纠纷"],
    ["a return spelled alone", "调处_x000d_纠纷", "调处\n纠纷"],
    ["two returns", "调处\r\r\n纠纷", "调处\n纠纷"],
    ["a return at the end", "调处纠纷_x000D_", "调处纠纷"],
    ["breaks of other programs", "一\u2028二\u2029三\v四\f五", "一\n二\n三\n四\n五"],
    ["breaks of its own", "一\n\n二", "一\n\n二"],
    ["nothing but what nobody sees", "\u200b\u202c\r\n ", ""],
  ])("%s", (_what, text, seen) => {
    expect(visibleText(text)).toBe(seen);
  });

  test("with the spaces that indent it", () => {
    expect(visibleCharacters("\u200b　　（一）培训\r\n")).toBe("　　（一）培训\n");
  });
});

test.each([
  ["调处\n纠纷", "调处纠纷"],
  ["调处 \n 纠纷", "调处纠纷"],
  ["GDP\r\n2021", "GDP 2021"],
  ["GDP\n增长率", "GDP增长率"],
  ["合同\nA标段", "合同A标段"],
  ["GDP 增长率", "GDP 增长率"],
  ["\n一\n\n二\n", "一二"],
])("%j in one line", (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test.each([
  ["项 目\n名　称", "项目名称"],
  ["１．培训\u200b费", "１．培训费"],
])("%j without spaces", (text, name) => {
  expect(withoutSpaces(text)).toBe(name);
});

test.each([
  ["全年预算数\n（万元）", "全年预算数(万元)"],
  ["２０２１\u00a0年", "2021年"],
  ["项目\u200b名称：", "项目名称:"],
])("%j folded", (text, folded) => {
  expect(foldedText(text)).toBe(folded);
});

test("half width keeps the spaces inside", () => {
  expect(halfWidth("\u200b２０２１ 年　１２月")).toBe("2021 年 12月");
});

const spaced = fc.constantFrom("培", "训", "A", "_", "％", "，", "“", "≥", " ", "\u3000", "\n", "_x000D_", ZERO_WIDTH);

test("what needs no cleaning reads as if it were cleaned", () => {
  fc.assert(
    fc.property(fc.array(spaced), (pieces) => {
      const text = pieces.join("");
      expect(withoutSpaces(text)).toBe(visibleText(text).replace(/\s+/g, ""));
    }),
  );
});

const readers = { visibleText, oneLine, withoutSpaces, halfWidth, foldedText };
const piece = fc.constantFrom("培", "训", "A", "9", "％", " ", "\n", "\r", "_x000D_", ZERO_WIDTH, "\u202e", "\u3000");

describe.each(Object.entries(readers))("%s", (_name, read) => {
  test("reads what it has read as the same", () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const once = read(pieces.join(""));
        expect(read(once)).toBe(once);
        expect(once).not.toMatch(/\r|_x000D_|[\u200b\u202e]/);
      }),
    );
  });
});
