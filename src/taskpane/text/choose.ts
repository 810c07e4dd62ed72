import { en } from "./en";
import type { Messages } from "./messages";
import { zh } from "./zh";

/** The messages for Office's display language: English where it is English, otherwise Chinese, for whom the product is made. */
export function messagesFor(displayLanguage: string): Messages {
  return /^en\b/i.test(displayLanguage) ? en : zh;
}
