import type { CellStyle } from "../../../workbook";
import { escapeAttribute } from "../../../xml";

const DEFAULT_FONT = "宋体";
const DEFAULT_SIZE = 11;
/** GB2312: tells Excel which fonts may stand in for a Chinese one that is missing. */
const CHINESE = 134;

export function fontXml(font: NonNullable<CellStyle["font"]>, prefix: string): string {
  const { name = DEFAULT_FONT, size = DEFAULT_SIZE, bold, color } = font;
  const paint = color === undefined ? "" : `<${prefix}color rgb="FF${color}"/>`;
  const charset = /[\u0100-\uffff]/.test(name) ? `<${prefix}charset val="${CHINESE}"/>` : "";
  return (
    `<${prefix}font>${bold ? `<${prefix}b/>` : ""}<${prefix}sz val="${size}"/>${paint}` +
    `<${prefix}name val="${escapeAttribute(name)}"/>${charset}</${prefix}font>`
  );
}

export function fillXml(color: string, prefix: string): string {
  return (
    `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${color}"/>` +
    `<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`
  );
}

/** A thin line on all four sides. */
export function borderXml(prefix: string): string {
  const side = (name: string) => `<${prefix}${name} style="thin"><${prefix}color indexed="64"/></${prefix}${name}>`;
  return `<${prefix}border>${["left", "right", "top", "bottom"].map(side).join("")}<${prefix}diagonal/></${prefix}border>`;
}

/** Empty where all is as Excel has it anyway. */
export function alignmentXml(style: CellStyle, prefix: string): string {
  const attributes =
    (style.horizontal ? ` horizontal="${style.horizontal}"` : "") +
    (style.vertical ? ` vertical="${style.vertical}"` : "") +
    (style.wrap ? ' wrapText="1"' : "") +
    (style.indent ? ` indent="${style.indent}"` : "");
  return attributes ? `<${prefix}alignment${attributes}/>` : "";
}
