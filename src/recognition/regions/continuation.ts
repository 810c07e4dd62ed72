const CONTINUATION =
  /^[（(]?(?:续表?|接上[页表])(?:[一二三四五六七八九十\d]+)?[)）]?$|[（(]续(?:表|前|上)?(?:[一二三四五六七八九十\d]+)?[)）]$|续表$/;

/** Whether a text says that the form of the page before goes on: （续表）, 项目支出绩效自评表（续）. */
export function isContinuation(text: string): boolean {
  return text.length <= 40 && CONTINUATION.test(text);
}
