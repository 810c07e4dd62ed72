import fc from "fast-check";
import { openPackage } from "../../../src/hosts/file";
import { Trouble } from "../../../src/workbook";
import { unzip, zip } from "./support/package";
import { cell, fill, fixture, FIXTURES, workingPaper } from "./support/samples";

/** Opens and writes; whatever is wrong with the file must be a Trouble, never a fault. */
function use(bytes: Uint8Array): void {
  try {
    const opened = openPackage(bytes, "x.xlsx");
    const paper = workingPaper(cell(0, 0, 1), { row: 1, column: 0, value: 1, style: { border: "thin" } });
    const [sheet] = opened.snapshot.sheets;
    opened.apply(sheet ? { ...paper, sheets: [fill(sheet.name, cell(2, 4, 1)), ...paper.sheets] } : paper);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
  }
}

describe.each(FIXTURES)("%s", (name) => {
  const whole = fixture(name);
  const parts = unzip(whole);
  const read = ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];
  const paths = [...read, "xl/worksheets/sheet1.xml", "xl/worksheets/sheet3.xml"].filter((path) => path in parts);

  test("cut anywhere", () => {
    fc.assert(fc.property(fc.nat(whole.length - 1), (length) => use(whole.slice(0, length))));
  });

  test("with bytes overwritten", () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 8 }), (at, noise) => {
        const bytes = new Uint8Array(whole);
        bytes.set(noise.subarray(0, bytes.length - at), at);
        use(bytes);
      }),
    );
  });

  test("with XML cut out, put in or renamed", () => {
    const edit = fc.record({
      path: fc.constantFrom(...paths),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(40),
      text: fc.constantFrom(
        "",
        "<",
        ">",
        '"',
        "/",
        "&",
        "x:",
        "<c/>",
        "<row r='0'/>",
        "-1",
        "99999999999",
        "</sheetData>",
        " r='A1'",
      ),
    });
    fc.assert(
      fc.property(edit, ({ path, at, length, text }) => {
        const former = parts[path]!;
        const start = Math.floor(at * former.length);
        use(zip({ ...parts, [path]: former.slice(0, start) + text + former.slice(start + length) }));
      }),
      { numRuns: 100 },
    );
  });
});
