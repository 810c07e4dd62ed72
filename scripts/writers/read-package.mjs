/**
 * An .xlsx read without the product: its cells and what else it holds, by sheet. Prefixes of names, which some programs
 * write (x:row), are left aside.
 */
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/**
 * @typedef {{ value: string | number | boolean, formula: boolean }} Cell
 * @typedef {{ cells: Map<string, Cell>, holds: Record<string, number> }} Read cells by 'Sheet'!A1; counts by kind of thing
 * @returns {Read}
 */
export function readPackage(path) {
  const parts = unzipSync(readFileSync(path));
  const xml = (name) => tree(strFromU8(parts[name]));
  const find = (ending) => Object.keys(parts).find((name) => name.endsWith(ending));
  const relations = (part) => {
    const { dir, base } = posix.parse(part);
    const name = `${dir}/_rels/${base}.rels`;
    if (!(name in parts)) return [];
    return all(xml(name), "Relationship").map(({ attributes: { Id, Type, Target } }) => ({
      id: Id,
      kind: Type.split("/").at(-1),
      target: Target.startsWith("/") ? Target.slice(1) : posix.join(dir, Target),
    }));
  };
  const bookPart = find("xl/workbook.xml");
  const book = xml(bookPart);
  const ofBook = relations(bookPart);
  const stringsPart = ofBook.find(({ kind }) => kind === "sharedStrings")?.target;
  const strings = stringsPart in parts ? all(xml(stringsPart), "si").map(shownText) : [];
  const cells = new Map();
  const holds = {};
  const count = (kind, number) => (holds[kind] = (holds[kind] ?? 0) + number);
  for (const { attributes } of all(book, "sheet")) {
    const part = ofBook.find(({ id }) => id === attributes["r:id"])?.target;
    count("工作表", 1);
    count("隐藏的表", attributes.state === "hidden" ? 1 : 0);
    count("深度隐藏的表", attributes.state === "veryHidden" ? 1 : 0);
    if (!(part in parts)) continue;
    const sheet = xml(part);
    for (const cell of all(sheet, "c")) {
      const value = valueOf(cell, strings);
      const formula = all(cell, "f").length > 0;
      if (value !== null || formula) cells.set(`'${attributes.name}'!${cell.attributes.r}`, { value, formula });
    }
    for (const [kind, tag] of IN_SHEETS) count(kind, all(sheet, tag).length);
    count("隐藏的行", all(sheet, "row").filter(isHidden).length);
    count("隐藏的列", all(sheet, "col").filter(isHidden).length);
    count("冻结窗格", all(sheet, "pane").filter(({ attributes: { state } }) => state === "frozen").length);
    for (const { kind, target } of relations(part)) {
      if (kind === "comments") count("批注", all(xml(target), "comment").length);
      if (kind === "drawing") {
        const drawn = relations(target).filter((one) => one.target in parts);
        count("图表", drawn.filter((one) => one.kind === "chart").length);
        count("图片", drawn.filter((one) => one.kind === "image").length);
      }
    }
  }
  const names = all(book, "definedName").map(({ attributes: { name } }) => name);
  count("打印标题", names.filter((name) => name === "_xlnm.Print_Titles").length);
  count("打印区域", names.filter((name) => name === "_xlnm.Print_Area").length);
  count("名称", names.filter((name) => !name.startsWith("_xlnm.")).length);
  return { cells, holds };
}

const IN_SHEETS = [
  ["合并单元格", "mergeCell"],
  ["数据验证", "dataValidation"],
  ["条件格式", "cfRule"],
  ["工作表保护", "sheetProtection"],
  ["页面设置", "pageSetup"],
  ["页眉页脚", "headerFooter"],
  ["超链接", "hyperlink"],
];

const isHidden = ({ attributes: { hidden } }) => hidden === "1" || hidden === "true";

function valueOf(cell, strings) {
  const text = all(cell, "v")[0]?.text;
  switch (cell.attributes.t) {
    case "s":
      return text === undefined ? null : (strings[Number(text)] ?? null);
    case "inlineStr":
      return all(cell, "is").map(shownText).join("") || null;
    case "b":
      return text === "1" || text === "true";
    case "str":
    case "e":
    case "d":
      return text || null;
    default:
      return text === undefined || text === "" ? null : Number(text);
  }
}

/** The text of a string without the readings that stand beside Chinese and Japanese words. */
function shownText(node) {
  if (node.name === "t") return unescaped(node.text);
  return node.children
    .filter(({ name }) => name !== "rPh")
    .map(shownText)
    .join("");
}

function unescaped(text) {
  return text
    .replace(/_x([\dA-Fa-f]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll("\r\n", "\n");
}

function all(node, name) {
  const found = [];
  const look = (one) => {
    if (one.name === name) found.push(one);
    one.children.forEach(look);
  };
  look(node);
  return found;
}

function tree(text) {
  const root = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node = { name: name.replace(/^\w+:/, ""), attributes, children: [], text: "" };
    open.at(-1).children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => (open.at(-1).text += text));
  parser.on("cdata", (text) => (open.at(-1).text += text));
  parser.on("closetag", () => open.pop());
  parser.write(text.replace(/^\uFEFF/, "")).close();
  return root;
}
