import type { Messages } from "./messages";
import { zh } from "./zh";

/** The messages for Office's display language: English where it is English, otherwise Chinese, for whom the product is made. */
export async function messagesFor(displayLanguage: string): Promise<Messages> {
  if (!/^en\b/i.test(displayLanguage)) return zh;
  return (await import("./en")).en;
}
