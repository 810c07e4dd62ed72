import type { MadeCell } from "./block";
import type { Dress } from "./dress";

/** A heading as people fit it into its cell: broken over two lines, spread by spaces, with what nobody sees. */
export function printed(heading: MadeCell, { print }: Pick<Dress, "print">): MadeCell {
  if (typeof heading !== "string" || heading.length < 2) return heading;
  const half = Math.ceil(heading.length / 2);
  switch (print) {
    case "plain":
      return heading;
    case "broken":
      return `${heading.slice(0, half)}\n${heading.slice(half)}`;
    case "spread":
      return heading.length > 4 ? heading : Array.from(heading).join("　");
    case "unseen":
      return `\u200b${heading}\u00a0 `;
    case "lettered":
      return heading.endsWith("数") ? `${heading}（A）` : heading;
  }
}
