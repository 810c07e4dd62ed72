import { child, childrenNamed, isTrue, type XmlElement } from "../xml/tree";
import type { CellLook, LineLook } from "./cell-look";
import { colorOf } from "./colors";

/** What a cell without any style looks like. */
export const PLAIN: CellLook = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  vertical: "bottom",
  wrap: false,
  indent: 0,
};

type Part = Partial<CellLook>;

/** The looks of styles.xml by the number that cells carry in s. */
export function styleLooks(styles: XmlElement | undefined, theme: readonly string[]): readonly CellLook[] {
  const fonts = entries(styles, "fonts").map((font) => fontLook(font, theme));
  const fills = entries(styles, "fills").map((fill) => fillLook(fill, theme));
  const borders = entries(styles, "borders").map((border) => borderLook(border, theme));
  return childrenNamed(child(styles, "cellXfs"), "xf").map((xf) => ({
    ...PLAIN,
    ...fonts[Number(xf.attributes.fontId ?? 0)],
    ...fills[Number(xf.attributes.fillId ?? 0)],
    ...borders[Number(xf.attributes.borderId ?? 0)],
    ...alignment(child(xf, "alignment")),
  }));
}

function entries(styles: XmlElement | undefined, table: string): readonly XmlElement[] {
  return child(styles, table)?.children ?? [];
}

function fontLook(font: XmlElement, theme: readonly string[]): Part {
  const value = (name: string) => child(font, name)?.attributes.val;
  const isOn = (name: string) => child(font, name) !== undefined && isTrue(value(name) ?? "1");
  const size = Number(value("sz"));
  const underline = child(font, "u");
  return {
    fontName: value("name"),
    ...(size > 0 && { fontSize: size }),
    bold: isOn("b"),
    italic: isOn("i"),
    underline: underline !== undefined && underline.attributes.val !== "none",
    strike: isOn("strike"),
    color: colorOf(child(font, "color"), theme),
  };
}

function fillLook(fill: XmlElement, theme: readonly string[]): Part {
  const pattern = child(fill, "patternFill");
  const kind = pattern?.attributes.patternType;
  if (kind === undefined || kind === "none" || kind === "gray125") return {};
  const color = colorOf(child(pattern, "fgColor"), theme);
  return color === undefined ? {} : { fill: color };
}

function borderLook(border: XmlElement, theme: readonly string[]): Part {
  const line = (...sides: string[]) => sides.map((side) => lineLook(child(border, side), theme)).find(Boolean);
  return { top: line("top"), right: line("right", "end"), bottom: line("bottom"), left: line("left", "start") };
}

function lineLook(side: XmlElement | undefined, theme: readonly string[]): LineLook | undefined {
  const name = side?.attributes.style;
  if (name === undefined || name === "none") return undefined;
  return { style: lineStyle(name), color: colorOf(child(side, "color"), theme) ?? "#000000" };
}

function lineStyle(name: string): LineLook["style"] {
  if (name === "medium" || name === "thick" || name === "double") return name;
  if (/dot/i.test(name) || name === "hair") return "dotted";
  return /dash/i.test(name) ? "dashed" : "thin";
}

function alignment(element: XmlElement | undefined): Part {
  if (!element) return {};
  const { horizontal, vertical, wrapText, indent } = element.attributes;
  return {
    horizontal: horizontalOf(horizontal),
    vertical: vertical === "top" || vertical === "center" ? vertical : "bottom",
    wrap: isTrue(wrapText),
    indent: Number(indent ?? 0),
  };
}

function horizontalOf(name: string | undefined): CellLook["horizontal"] {
  if (name === "centerContinuous" || name === "distributed") return "center";
  return name === "left" || name === "center" || name === "right" ? name : undefined;
}
