import type { IndicatorValue } from "../../recognition";

/** —, -, / alone: the cell was left out. 不适用 says why and is no stroke. */
export function isStroke(text: string): boolean {
  return /^[\s\-—–－―/／\\]+$/.test(text);
}

/** Whether the cell beside it says something, so that the stroke is no 不适用 of the whole row. */
export function says({ text }: IndicatorValue): boolean {
  return text !== "" && !isStroke(text);
}
