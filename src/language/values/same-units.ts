/** Units that forms use for the same thing; the first of each line stands for the others. */
const SAME: readonly (readonly string[])[] = [
  ["%", "％", "百分比", "百分点", "个百分点", "‰"],
  ["元", "百元", "千元", "万元", "百万元", "亿元", "万", "亿"],
  ["天", "日", "个工作日", "工作日"],
  ["月", "个月"],
  ["年", "周年"],
  ["千米", "公里", "km", "米", "m", "延米"],
  ["平方米", "㎡", "m²", "m2", "平米", "万平方米"],
  ["立方米", "m³", "m3", "方", "万立方米"],
  ["吨", "t", "公斤", "千克", "kg", "斤"],
  ["次", "场", "期", "场次", "批次", "批", "轮", "回", "届"],
  ["个", "项", "家", "处", "座", "所", "件", "宗", "起", "条", "只", "头", "种", "类", "份", "篇", "例"],
  ["套", "台", "台套", "台（套）", "台(套)", "辆", "部"],
  ["册", "本"],
  ["人", "名", "位", "人次", "人数"],
  ["户", "户次", "家庭"],
  ["村", "个村", "行政村"],
  ["分", "分值"],
];

const CANON: ReadonlyMap<string, string> = new Map(SAME.flatMap((words) => words.map((word) => [word, words[0]!])));

/**
 * Whether two units can be compared. Words for countable things are used freely in forms (12项 against 12个), and
 * a compound unit may be cut short (元/户 for 元/户·年): neither is worth a question.
 */
export function areSameUnit(first: string, second: string): boolean {
  if (first === second) return true;
  const one = fold(first);
  const other = fold(second);
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.startsWith(short) || long.endsWith(short)) return true;
  return (CANON.get(one) ?? one) === (CANON.get(other) ?? other);
}

function fold(unit: string): string {
  return unit.replace(/[*·、．.\s]/g, "").replace(/／/g, "/");
}
