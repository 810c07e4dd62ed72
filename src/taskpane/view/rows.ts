import { makeStyles, tokens } from "@fluentui/react-components";

/** A finger finds 24 by 24 pixels (WCAG 2.2, 2.5.8). */
export const TARGET = { minWidth: "24px", minHeight: "24px" } as const;

/** How a row of a list looks. */
export const useRowStyles = makeStyles({
  row: {
    padding: "10px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  /** A whole row that opens something. */
  button: {
    display: "block",
    boxSizing: "border-box",
    width: "calc(100% + 16px)",
    margin: "0 -8px",
    padding: "10px 8px",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  withIcon: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "8px" },
  head: { display: "flex", justifyContent: "space-between", gap: "8px", alignItems: "baseline", "& > button": TARGET },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  plain: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  links: { display: "flex", flexWrap: "wrap", columnGap: "14px", marginTop: "4px", "& button": TARGET },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  sound: { color: tokens.colorPaletteGreenForeground1 },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  numbers: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", textAlign: "right" },
  empty: { padding: "28px 8px", textAlign: "center", color: tokens.colorNeutralForeground2 },
});
