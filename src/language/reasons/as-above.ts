/** The same reason as the row above: 同上. */
export function isAsAbove(text: string): boolean {
  return /^(?:同上|同前|见上|理由同上|原因同上)[。.]?$/.test(text.trim());
}
