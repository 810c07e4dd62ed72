/** Width of a text in columns' characters: a Chinese character is two digits wide. */
export function textWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) width += text.charCodeAt(index) > 0x2e7f ? 2 : 1.05;
  return width;
}

const LINE_SPACING = 1.36;
/** Excel shows no row higher than this many points. */
export const HIGHEST = 409;

/** Lines that a wrapped text takes in a column of `width` characters at `fontSize` points. */
function lineCount(text: string, width: number, fontSize: number): number {
  const fits = Math.max(1, (width * 11) / fontSize - 1);
  if (text.length * 2 <= fits && !text.includes("\n")) return 1;
  let lines = 0;
  for (const line of text.split("\n")) lines += Math.max(1, Math.ceil(textWidth(line) / fits));
  return lines;
}

/** Row height in points that shows the whole text: merged cells do not grow by themselves. */
export function estimatedHeight(text: string, width: number, fontSize: number): number {
  const lines = lineCount(text, width, fontSize);
  return Math.round(lines * fontSize * LINE_SPACING + 5);
}
