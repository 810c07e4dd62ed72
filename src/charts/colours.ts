/** Calm colours of series that differ in grey, too: forms are printed in black and white. Dark and light in turn. */
const COLOURS = ["2F5597", "A5B8DC", "7F7F7F", "D9D9D9", "1F3864", "8FAADC", "595959", "BFBFBF"];

/** The colour (RRGGBB) of the series at that place, and whether it is dark. */
export function colourOf(index: number): { readonly colour: string; readonly isDark: boolean } {
  return { colour: COLOURS[index % COLOURS.length]!, isDark: index % 2 === 0 };
}
