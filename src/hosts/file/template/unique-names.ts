/** Word's longest name of a bookmark. */
const LONGEST = 40;

/**
 * A part whose bookmarks have numbers and names of their own again after loops repeated them, and whose paragraphs
 * have lost the ids that Word gives them anew.
 */
export function uniqueNames(text: string): string {
  const names = new Set<string>();
  const open = new Map<string, number[]>();
  let next = 0;
  return text
    .replace(/ w14:(?:paraId|textId)="[^"]*"/g, "")
    .replace(/<w:bookmark(Start|End)\b[^>]*>/g, (tag, kind: string) => {
      const id = / w:id="([^"]*)"/.exec(tag)?.[1] ?? "";
      let number: number;
      if (kind === "Start") {
        number = next;
        next += 1;
        open.set(id, [...(open.get(id) ?? []), number]);
      } else number = open.get(id)?.pop() ?? next++;
      const numbered = tag.replace(/ w:id="[^"]*"/, ` w:id="${number}"`);
      return kind === "End"
        ? numbered
        : numbered.replace(/ w:name="([^"]*)"/, (_, name: string) => ` w:name="${unique(name, names)}"`);
    });
}

function unique(name: string, names: Set<string>): string {
  let free = name;
  for (let count = 2; names.has(free.toLowerCase()); count += 1) {
    const ending = `_${count}`;
    free = name.slice(0, LONGEST - ending.length) + ending;
  }
  names.add(free.toLowerCase());
  return free;
}
