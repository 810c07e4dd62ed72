import { strToU8, zipSync } from "fflate";
import { benchWorkbook } from "../bench/workbook.mjs";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Rows of indicators: level, name, target, actual, weight. */
const INDICATORS = [
  ["产出指标", "培训场次", "≥10场", "10场", "30"],
  ["产出指标", "参训人次", "≥500人次", "460人次", "20"],
  ["效益指标", "持证上岗率", "≥95%", "96.5%", "30"],
  ["满意度指标", "学员满意度", "≥90%", "91%", "10"],
];

const text = (at, words) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
const row = (number, words) =>
  `<row r="${number}">${words.map((word, at) => text(`${"ABCDEFG"[at]}${number}`, word)).join("")}</row>`;

/** A form of one project; `inFirstRow` and `below` stand far away from it. */
function form(project, { inFirstRow = "", below = "" } = {}) {
  const rows = [
    ["项目名称", project],
    ["", "年初预算数（万元）", "全年预算数（万元）", "全年执行数（万元）", "分值", "执行率"],
    ["年度资金总额", "100", "100", "95", "10", "95%"],
    ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值"],
    ...INDICATORS,
  ];
  return (
    `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${text("A1", "项目支出绩效自评表")}${inFirstRow}</row>` +
    `${rows.map((words, at) => row(at + 2, words)).join("")}${below}</sheetData></worksheet>`
  );
}

/** A workbook of these sheets, given as XML by name. */
function workbook(sheets) {
  const names = Object.keys(sheets);
  const each = (of) => names.map((name, at) => of(name, at + 1)).join("");
  const parts = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/>` +
      `${each((_, at) => `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="${SHEET}.worksheet+xml"/>`)}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((name, at) => `<sheet name="${name}" sheetId="${at}" r:id="rId${at}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${each((_, at) => `<Relationship Id="rId${at}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at}.xml"/>`)}</Relationships>`,
  };
  names.forEach((name, at) => (parts[`xl/worksheets/sheet${at + 1}.xml`] = sheets[name]));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

const named = (count, of) => Object.fromEntries(Array.from({ length: count }, (_, at) => of(at + 1)));

/** An ordinary workbook of one form, to which the nearly empty ones come down. */
export const plainWorkbook = () => workbook({ 自评表: form("培训") });

/**
 * What is tried: its name, its bytes, a cell far away with its words, and whether it says the same as the plain one.
 * `scale` makes all of them smaller, for a short form.
 */
export const loads = (scale = 1) => [
  { name: `${(20_000 * scale).toLocaleString("en")} rows of indicators`, bytes: () => benchWorkbook(20_000 * scale) },
  { name: `${500 * scale} projects`, bytes: () => benchWorkbook(5_000 * scale) },
  {
    name: `${200 * scale} sheets`,
    bytes: () => workbook(named(200 * scale, (at) => [`自评表${at}`, form(`培训第${at}项`)])),
  },
  {
    name: "16,384 columns, nearly empty",
    bytes: () => workbook({ 自评表: form("培训", { inFirstRow: text("XFD1", "备注") }) }),
    far: ["XFD1", "备注"],
    isPlain: true,
  },
  {
    name: "1,048,576 rows, nearly empty",
    bytes: () => workbook({ 自评表: form("培训", { below: `<row r="1048576">${text("A1048576", "完")}</row>` }) }),
    far: ["A1048576", "完"],
    isPlain: true,
  },
];
