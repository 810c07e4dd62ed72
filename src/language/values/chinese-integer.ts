const DIGITS = "零一二三四五六七八九";

/** 十四 → 14, 两 → 2, 一百二十 → 120; null where the text is no such number. */
export function integerOfChinese(text: string): number | null {
  const folded = text.replace(/两/g, "二");
  const match = /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(
    folded,
  );
  if (folded === "" || match === null) return null;
  const [, hundreds, tens, ten, ones] = match;
  const digit = (character: string | undefined) => (character ? DIGITS.indexOf(character) : 0);
  return digit(hundreds) * 100 + (ten ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones);
}
