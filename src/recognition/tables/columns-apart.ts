import { foldedText, withoutSpaces } from "../../language";
import { textKeyOf } from "../sheet/lexicon";
import { isAmountText } from "../sheet/slot";
import type { AmountTable } from "./amount-table";

/** A column beside the names and amounts of a list. */
export interface ColumnBeside {
  readonly column: number;
  readonly heading: string;
}

/** What the money of one project is kept apart by: 资金性质, 指标文号, 支出功能分类科目, 第几季度. */
const APART =
  /(?<!项目)来源|(?:资金|经费)(?:性质|分类|类[型别]|名称|渠道|层级|级次)|文号|科目|(?:功能|经济)分类|批次|季度|月份|摘要|凭证|支付方式/;
/** Subjects of functions: one project is paid from several, and several projects of one name may be, too. */
const OF_FUNCTIONS = /功能|科目/;
const OF_ECONOMY = /经济/;
/** Below these a number is a name: 2110402, 第 3 批. */
const NUMBERED = /(?:编码|代码|编号|文号|凭证号?|批次|月份|^(?:第几)?季度)$/;
const CODE_OF_PROJECT = /^(?:预算|支出)?项目(?:编码|代码|编号)$/;
/** Whose project it is, and which. */
const OF_PROJECT =
  /单位|部门|[科处股]室|机构|负责人|[承经]办|[代编]码|编号|地[点区]|区域|乡镇|街道|名称|项目(?:类[型别]|性质|属性|分类|级次)/;
/** What is said of a row in words of its own, of its day, or of its amount again keeps no projects apart. */
const OWN_WORDS = /备注|说明|原因|情况|内容|用途|目标|效益|问题|措施|依据|日期|时间|大写|金额|[数额率]$/;

/** The columns that keep the rows of one project apart, with their headings. */
export function columnsApart(table: AmountTable): readonly ColumnBeside[] {
  if (!table.columns.has("project")) return [];
  return columnsBeside(table).filter((one) => APART.test(one.heading) && !holdsAmounts(table, one));
}

/** The columns of texts and codes beside those, but for what each row says in words of its own. */
export function otherColumns(table: AmountTable, apart: readonly ColumnBeside[]): readonly ColumnBeside[] {
  const isApart = new Set(apart.map(({ column }) => column));
  return columnsBeside(table).filter(
    ({ column, heading }) =>
      !isApart.has(column) && !OWN_WORDS.test(heading) && textKeyOf(table.reader.words, heading) === null,
  );
}

/** Whether rows that these columns keep apart may still be of several projects. */
export function isDoubtful(differing: readonly ColumnBeside[]): boolean {
  return differing.every(({ heading }) => OF_FUNCTIONS.test(heading) && !OF_ECONOMY.test(heading));
}

/** Whether a column tells one project from another: 实施单位, 项目代码, 项目类别. */
export function isOfProject({ heading }: ColumnBeside): boolean {
  return OF_PROJECT.test(heading);
}

export function isCodeOfProject({ heading }: ColumnBeside): boolean {
  return CODE_OF_PROJECT.test(heading);
}

/** The text of a row in a column, also where it is merged from above; "" for an amount. */
export function textBeside({ reader }: AmountTable, row: number, { column, heading }: ColumnBeside): string {
  const text = withoutSpaces(reader.grid.shown(row, column));
  return isAmount(text) && !NUMBERED.test(heading) ? "" : text;
}

/** The columns of the table that hold neither its names nor its amounts, as far right as its headings go on. */
function columnsBeside({ reader, header, columns, bounds }: AmountTable): readonly ColumnBeside[] {
  const { grid } = reader;
  const found: ColumnBeside[] = [];
  const last = Math.max(...[...columns.values()].map(({ right }) => right));
  for (let column = bounds.left; column <= Math.min(bounds.right, grid.columnCount - 1); column += 1) {
    const heading = foldedText(grid.shown(header.bottom, column) || grid.own(header.top, column));
    if (heading === "" && column > last) break;
    if (heading === "") continue;
    const known = header.columns.find((one) => column >= one.column && column <= one.right);
    if (known === undefined || known.field === "label" || known.field === "subjectCode")
      found.push({ column, heading });
  }
  return found;
}

/** Whether numbers that are no codes stand below the heading: 拨款金额, 一季度资金来源. */
function holdsAmounts({ reader, rows }: AmountTable, { column, heading }: ColumnBeside): boolean {
  return !NUMBERED.test(heading) && rows.some(({ row }) => isAmount(reader.grid.own(row, column)));
}

function isAmount(text: string): boolean {
  return text !== "" && isAmountText(text);
}
