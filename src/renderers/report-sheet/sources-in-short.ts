import type { Figure } from "../../figures";
import { figureText } from "../../report";
import { reference } from "../../workbook";

/** Excel takes no longer message. */
const MOST = 255;
const REST = "……其余见表末“文中数字核对表”";
/** So many cells stand beside one figure. */
const MOST_SOURCES = 3;

/**
 * The figures of a paragraph with the cells that they come from, a line each, as the message that is shown while the
 * paragraph is selected; what has no room is left to the list at the end. "" where no figure has a cell.
 */
export function sourcesInShort(figures: readonly Figure[]): string {
  const lines = figures.filter(({ sources }) => sources.length > 0).map(lineOf);
  if (lines.join("\n").length <= MOST) return lines.join("\n");
  let message = "";
  for (const line of lines) {
    if (message.length + line.length + 1 + REST.length > MOST) break;
    message += `${line}\n`;
  }
  return message + REST;
}

function lineOf(figure: Figure): string {
  const { label, sources } = figure;
  const cells = sources.slice(0, MOST_SOURCES).map(reference).join("、");
  const more = sources.length > MOST_SOURCES ? " 等" : "";
  return `${label} ${figureText(figure)}：${cells}${more}`;
}
