/** node rewrite.mjs LIBRARIES PACKAGE INPUT OUTPUT: opens a workbook with one library and saves it. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [libraries, name, input, output] = process.argv.slice(2);
const { resolve } = createRequire(join(libraries, "package.json"));
const load = async (path) => import(pathToFileURL(path));

const REWRITE = {
  async exceljs() {
    const { default: exceljs } = await load(resolve("exceljs"));
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(input);
    await book.xlsx.writeFile(output);
  },
  async "@e965/xlsx"() {
    const { default: xlsx } = await load(resolve("@e965/xlsx"));
    const book = xlsx.read(readFileSync(input), { cellStyles: true, cellNF: true, cellFormula: true });
    writeFileSync(output, xlsx.write(book, { type: "buffer", bookType: "xlsx", cellStyles: true, compression: true }));
  },
  async "excelize-wasm"() {
    const { default: library } = await load(resolve("excelize-wasm"));
    const excelize = await library.init(join(libraries, "node_modules/excelize-wasm/excelize.wasm.gz"));
    const book = excelize.OpenReader(readFileSync(input));
    if (book.error) throw new Error(book.error);
    const { buffer, error } = book.WriteToBuffer();
    if (error) throw new Error(error);
    writeFileSync(output, buffer);
  },
  async "xlsx-populate"() {
    const { default: library } = await load(resolve("xlsx-populate"));
    await (await library.fromFileAsync(input)).toFileAsync(output);
  },
  async hucre() {
    const { openXlsx, saveXlsx } = await load(join(libraries, "node_modules/hucre/dist/xlsx.mjs"));
    writeFileSync(output, await saveXlsx(await openXlsx(readFileSync(input))));
  },
};

await REWRITE[name]();
process.exit(0);
