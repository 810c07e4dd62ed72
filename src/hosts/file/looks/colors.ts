import { child, type XmlElement } from "../xml/tree";

/** The colours that old workbooks name by number (ECMA-376, 18.8.27), from 8 on; 0 to 7 repeat the first eight. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The order in which styles number the colours of a theme. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

/** Office's own theme, for workbooks without a theme part. */
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47".split(" ");

/** The colours of a theme part in the order in which styles number them, as RRGGBB. */
export function themeColors(theme: XmlElement | undefined): readonly string[] {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, index) => {
    const color = child(scheme, name)?.children[0]?.attributes;
    return color?.lastClr ?? (/^[0-9A-F]{6}$/i.test(color?.val ?? "") ? color!.val! : OFFICE_THEME[index]!);
  });
}

/** The colour that an element of styles.xml names, as #RRGGBB; undefined for automatic. */
export function colorOf(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  const { rgb, theme: number, indexed, tint } = element?.attributes ?? {};
  if (rgb !== undefined && /^[0-9A-F]{6,8}$/i.test(rgb)) return `#${rgb.slice(-6)}`;
  const base = number === undefined ? indexedColor(indexed) : theme[Number(number)];
  return base === undefined ? undefined : tinted(base, Number(tint ?? 0));
}

function indexedColor(indexed: string | undefined): string | undefined {
  if (indexed === undefined) return undefined;
  const number = Number(indexed);
  return INDEXED[number < 8 ? number : number - 8];
}

/** A colour made lighter (above 0) or darker (below 0), channel by channel: close to what Excel shows. */
function tinted(color: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const moved = channels.map((channel) =>
    Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint),
  );
  return `#${moved.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
