/** How each character beyond ASCII is written, by its code; made when it is first met. */
const WRITTEN: string[] = [];

/** JSON in ASCII characters alone: what else there is stands as \u and its code. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[^ -~]+/g, written);
}

function written(characters: string): string {
  let text = "";
  for (let index = 0; index < characters.length; index += 1) {
    const code = characters.charCodeAt(index);
    text += WRITTEN[code] ??= `\\u${code.toString(16).padStart(4, "0")}`;
  }
  return text;
}
