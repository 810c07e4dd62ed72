import JSZip from "jszip";
import { newWorkbook, openPackage } from "../../../../src/hosts/file";
import { cell, generate } from "../support/samples";

/** The number of the format that a cell of that format carries, and the codes that the file tells. */
async function written(numberFormat: string): Promise<{ number: string; codes: string[] }> {
  const bytes = newWorkbook([generate("甲", [{ ...cell(0, 0, 44561), style: { numberFormat } }])]);
  expect(openPackage(bytes, "新.xlsx").snapshot.sheets[0]!.rows[0]![0]!.format).toBe(numberFormat);
  const styles = await (await JSZip.loadAsync(bytes)).file("xl/styles.xml")!.async("string");
  const [, cells] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)!;
  return {
    number: [...cells!.matchAll(/numFmtId="(\d+)"/g)].at(-1)![1]!,
    codes: [...styles.matchAll(/formatCode="([^"]*)"/g)].map(([, code]) => code!),
  };
}

test.each([
  ["0", "1"],
  ["#,##0.00", "4"],
  ["0.00%", "10"],
  ["@", "49"],
])("%s is the same in every country and is told by its number", async (format, number) => {
  expect(await written(format)).toEqual({ number, codes: [] });
});

test.each([
  ['yyyy"年"m"月"', "yyyy&quot;年&quot;m&quot;月&quot;"],
  ['yyyy"年"m"月"d"日"', "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"],
  ["yyyy/m/d", "yyyy/m/d"],
  ["¥#,##0.00;¥-#,##0.00", "¥#,##0.00;¥-#,##0.00"],
  ["#,##0;-#,##0", "#,##0;-#,##0"],
])("%s is told by its code: elsewhere its number means another format, or none", async (format, code) => {
  expect(await written(format)).toEqual({ number: "176", codes: [code] });
});
