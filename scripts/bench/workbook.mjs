import { strToU8, zipSync } from "fflate";

/**
 * The workbook that the benchmark works on: a project list and one sheet with the indicators of all projects, ten
 * each, laid out like the samples (merged names and levels, borders, shared strings, empty 得分 cells). The same
 * number of rows always gives the same bytes.
 */
export function benchWorkbook(indicatorRows) {
  const projects = Math.ceil(indicatorRows / INDICATORS.length);
  const strings = new SharedStrings();
  const parts = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": WORKBOOK,
    "xl/_rels/workbook.xml.rels": relations([
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": STYLES,
    "xl/worksheets/sheet1.xml": projectList(projects, strings),
    "xl/worksheets/sheet2.xml": indicatorSheet(projects, strings),
  };
  parts["xl/sharedStrings.xml"] = strings.xml();
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]);
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(2024, 0, 1) });
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const CONTENT_TYPES =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  [
    ["workbook", "sheet.main"],
    ["worksheets/sheet1", "worksheet"],
    ["worksheets/sheet2", "worksheet"],
    ["styles", "styles"],
    ["sharedStrings", "sharedStrings"],
  ]
    .map(([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${SHEET_TYPE}.${type}+xml"/>`)
    .join("") +
  "</Types>";

const WORKBOOK =
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
  '<sheet name="项目支出表" sheetId="1" r:id="rId1"/><sheet name="项目绩效指标" sheetId="2" r:id="rId2"/>' +
  "</sheets></workbook>";

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="10.5"/><name val="宋体"/></font>` +
  '<font><b/><sz val="10.5"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '</fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/>' +
  '<bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/>' +
  '<xf fontId="1" borderId="1" applyFont="1" applyBorder="1"/><xf borderId="1" applyBorder="1"/>' +
  '<xf numFmtId="4" borderId="1" applyNumberFormat="1" applyBorder="1"/></cellXfs><cellStyles count="1">' +
  '<cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
const BOLD = 1;
const BOXED = 2;
const MONEY = 3;

/** Level 1, level 2, name, weight, and target and actual of the project with this number. */
const INDICATORS = [
  ["产出指标", "数量指标", "举办活动场次", 10, (n) => [`≥${20 + (n % 30)}场`, `${20 + (n % 30) - (n % 3)}场`]],
  ["产出指标", "数量指标", "参加人次", 10, (n) => [`≥${300 + (n % 90)}人次`, `${300 + (n % 97)}人次`]],
  ["产出指标", "质量指标", "验收合格率", 10, (n) => ["≥95%", `${94 + (n % 6)}.5%`]],
  ["产出指标", "时效指标", "完成时间", 10, (n) => ["2023年12月底前", `2023年11月${1 + (n % 28)}日`]],
  ["产出指标", "成本指标", "单位成本", 10, (n) => [`≤${200 + (n % 50)}元`, `${195 + (n % 60)}元`]],
  ["效益指标", "经济效益指标", "带动投入", 10, (n) => [`≥${80 + (n % 40)}万元`, `${82 + (n % 40)}万元`]],
  ["效益指标", "社会效益指标", "服务能力", 10, () => ["有效提升", "达成预期指标"]],
  ["效益指标", "生态效益指标", "绿化覆盖率", 5, (n) => ["90%-100%", `${88 + (n % 12)}%`]],
  ["效益指标", "可持续影响指标", "长效机制", 5, () => ["持续健全", "达成预期指标"]],
  ["满意度指标", "服务对象满意度指标", "服务对象满意度", 10, (n) => ["≥90%", `${89 + (n % 10)}%`]],
];

class SharedStrings {
  #indexes = new Map();

  index(text) {
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    this.#indexes.set(text, this.#indexes.size);
    return this.#indexes.size - 1;
  }

  xml() {
    const items = [...this.#indexes.keys()].map((text) => `<si><t>${text}</t></si>`);
    return `${HEAD}<sst xmlns="${MAIN}">${items.join("")}</sst>`;
  }
}

function projectName(number) {
  return `公共服务提升项目第${number}期`;
}

function projectList(projects, strings) {
  const sheet = new SheetXml(strings);
  sheet.row([["2023年度项目支出预算执行情况表"]]);
  sheet.row([["单位名称：示例区民政局"], [], [], [], ["单位：万元"]]);
  sheet.row(["项目名称", "年初预算数", "全年预算数", "全年执行数", "备注"].map((text) => [text, BOLD]));
  let budget = 0;
  let executed = 0;
  for (let number = 1; number <= projects; number++) {
    const annual = 1000 + ((number * 37) % 900);
    const done = annual - ((number * 13) % 80);
    budget += annual;
    executed += done;
    const amounts = [annual, annual, done].map((value) => [value / 100, MONEY]);
    sheet.row([[projectName(number), BOXED], ...amounts, [null, BOXED]]);
  }
  sheet.row([["合计", BOLD], ...[budget, budget, executed].map((value) => [value / 100, MONEY]), [null, BOXED]]);
  return sheet.xml();
}

function indicatorSheet(projects, strings) {
  const sheet = new SheetXml(strings);
  const heads = ["项目名称", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];
  sheet.row([["2023年度项目支出绩效自评表"]]);
  sheet.row([["填报单位：示例区民政局"]]);
  sheet.row([...heads, "偏差原因分析及改进措施"].map((text) => [text, BOLD]));
  for (let number = 1; number <= projects; number++) {
    const top = sheet.rows + 1;
    INDICATORS.forEach(([level1, level2, name, weight, values], at) => {
      const above = INDICATORS[at - 1];
      const [target, actual] = values(number);
      sheet.row([
        [at === 0 ? projectName(number) : null, BOXED],
        [above?.[0] === level1 ? null : level1, BOXED],
        [above?.[1] === level2 ? null : level2, BOXED],
        [name, BOXED],
        [target, BOXED],
        [actual, BOXED],
        [weight, BOXED],
        [null, BOXED],
        [`第${number}期按计划实施，未完成的部分下年度补足。`, BOXED],
      ]);
    });
    sheet.merge(`A${top}:A${top + 9}`, `B${top}:B${top + 4}`, `B${top + 5}:B${top + 8}`, `C${top}:C${top + 1}`);
  }
  return sheet.xml();
}

/** Rows of [value, style] written as sheet XML. */
class SheetXml {
  #lines = [];
  #merges = [];

  constructor(strings) {
    this.strings = strings;
  }

  get rows() {
    return this.#lines.length;
  }

  row(cells) {
    const number = this.#lines.length + 1;
    const written = cells.map(([value, style = 0], column) => {
      const place = `r="${String.fromCharCode(65 + column)}${number}" s="${style}"`;
      if (value === undefined) return "";
      if (value === null) return `<c ${place}/>`;
      if (typeof value === "number") return `<c ${place}><v>${value}</v></c>`;
      return `<c ${place} t="s"><v>${this.strings.index(value)}</v></c>`;
    });
    this.#lines.push(`<row r="${number}">${written.join("")}</row>`);
  }

  merge(...areas) {
    this.#merges.push(...areas);
  }

  xml() {
    const merges = this.#merges.map((area) => `<mergeCell ref="${area}"/>`);
    const mergeCells = merges.length ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "";
    return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${this.#lines.join("")}</sheetData>${mergeCells}</worksheet>`;
  }
}

function relations(targets) {
  const items = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}
