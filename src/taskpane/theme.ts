import { webLightTheme, type Theme } from "@fluentui/react-components";

/** Chinese first: the fonts that Windows and macOS have, before Fluent's Latin ones would fall back at random. */
const FONTS = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/**
 * The pane's theme; high contrast is left to the system (forced-colors). The dark colours are a script of their own:
 * who can't load it gets the light ones.
 */
export async function paneTheme(isDark: boolean): Promise<Theme> {
  const dark = isDark ? await import("./dark-theme").catch(() => null) : null;
  return { ...(dark?.webDarkTheme ?? webLightTheme), fontFamilyBase: FONTS };
}

/** Whether a background colour (#RRGGBB) is dark, by its luminance. null where it is no colour. */
export function isDarkColour(colour: string | undefined): boolean | null {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour ?? "");
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
