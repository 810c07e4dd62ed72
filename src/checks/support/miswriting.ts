import { isNear } from "../../language";

/** Shorter names are too common for one other character to mean a slip. */
const SHORTEST_NAME = 6;

/**
 * The stretch of the text that is the name but for one character (桥梁安全监测 for 桥梁安全检测); null where there is
 * none. One half of the name then stands in the text as it is, which is quick to look for.
 */
export function miswritingIn(text: string, name: string): string | null {
  if (name.length < SHORTEST_NAME) return null;
  const middle = Math.floor(name.length / 2);
  for (const [half, offset] of [
    [name.slice(0, middle), 0],
    [name.slice(middle), middle],
  ] as const) {
    for (let at = text.indexOf(half); at >= 0; at = text.indexOf(half, at + 1)) {
      const stretch = text.slice(Math.max(0, at - offset), at - offset + name.length);
      if (at >= offset && differsInOne(stretch, name) && isNear(stretch, name)) return stretch;
    }
  }
  return null;
}

function differsInOne(first: string, second: string): boolean {
  if (first.length !== second.length) return false;
  let differing = 0;
  for (let at = 0; at < first.length; at += 1) if (first[at] !== second[at]) differing += 1;
  return differing === 1;
}
