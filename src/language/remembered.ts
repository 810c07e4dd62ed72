/** So many texts are kept; a large workbook has that many different ones, and a process of many workbooks no more. */
const MOST_TEXTS = 20_000;

/**
 * The function of a text with its answers kept: names, levels and units stand in every row and are asked for by
 * reading, scoring and every check, so that each different text is worked out once. For functions of nothing but
 * their text, whose answers nobody changes.
 */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined && !known.has(text)) {
      if (known.size >= MOST_TEXTS) known.clear();
      answer = of(text);
      known.set(text, answer);
    }
    return answer as T;
  };
}
