/** Cells as other programs put them on the clipboard: tabs between cells, a line a row; " around what holds such. */
const QUOTED = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/;

/** The texts of a block; rows may be of different lengths. */
export function parseBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let rest = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (;;) {
    const quoted = QUOTED.exec(rest);
    const cell = quoted ? quoted[1]!.replaceAll('""', '"') : /^[^\t\n]*/.exec(rest)![0];
    rows.at(-1)!.push(cell);
    rest = rest.slice(quoted ? quoted[0].length : cell.length);
    if (rest === "") return rows;
    if (rest.startsWith("\n")) rows.push([]);
    rest = rest.slice(1);
  }
}

/** A block as other programs read it. */
export function blockText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

function quoted(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
