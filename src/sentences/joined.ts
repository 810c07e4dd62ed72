/** One text with the sentence behind it. */
export function joinedSentences(text: string, sentence: string): string {
  return /[。；;.]$/.test(text) ? text + sentence : `${text}；${sentence}`;
}
