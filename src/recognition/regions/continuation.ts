const BEHIND = /[（(](?:续|接)(?:上?[表前页]|上)?(?:[一二三四五六七八九十\d]+)?[)）]$/;
const CONTINUATION =
  /^[（(]?(?:续表?|接上[页表])(?:[一二三四五六七八九十\d]+)?[)）]?$|[（(]续(?:表|前|上)?(?:[一二三四五六七八九十\d]+)?[)）]$|续表$/;

/** Whether a text says that the form of the page before goes on: （续表）, 项目支出绩效自评表（续）. */
export function isContinuation(text: string): boolean {
  return text.length <= 40 && CONTINUATION.test(text);
}

/** A name that the next page says again, without that: 产出指标（续）. */
export function withoutContinuation(name: string): string {
  return name.trimEnd().replace(BEHIND, "");
}
