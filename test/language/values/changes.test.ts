import { readExpression } from "../../../src/language/values/read-expression";

/** The number as it is read, and which way it is a change. */
function read(text: string): string {
  const reading = readExpression(text);
  if (reading.kind === "range")
    return `${reading.low.value.toFixed()}~${reading.high.value.toFixed()} ${reading.change}`;
  if (reading.kind !== "quantity") return reading.kind;
  const { sign, number, change } = reading;
  return `${sign}${number.value.toFixed()}${number.unit}${change ? ` ${change}` : ""}`;
}

test.each([
  ["同比增长8%", "8% up"],
  ["同比增长≥8%", ">=8% up"],
  ["较上年增长8%以上", ">=8% up"],
  ["增长率达8%", "8% up"],
  ["增幅不超过3%", "<=3% up"],
  ["增幅为3%", "3% up"],
  ["提高2个百分点", "2百分点 up"],
  ["提升了2个百分点", "2百分点 up"],
  ["新增120个", "120个 up"],
  ["比上年高3个百分点", "3百分点 up"],
  ["同比增8%", "8% up"],
  ["8%以上的增长", ">=8% up"],
  ["增长-2%", "-2% up"],
  ["增长－2%", "-2% up"],
  ["同比-2%", "-2%"],
  ["增长5%-8%", "5~8 up"],
  ["推迟15天", "15天 up"],
  ["超支3%", "3% up"],
  ["同比下降8.5%", "8.5% down"],
  ["下降约8.5%", "8.5% down"],
  ["负增长2%", "2% down"],
  ["较上年减少2起", "2起 down"],
  ["减少安全事故3起", "3起 down"],
  ["比上年少3起", "3起 down"],
  ["降幅5%", "5% down"],
  ["压减5%", "5% down"],
  ["节约12万元", "12万元 down"],
  ["提前10天", "10天 down"],
  ["下降-2%", "unclear"],
  ["翻一番", "100% up"],
  ["翻两番", "300% up"],
])("%s is a change: %s", (text, said) => {
  expect(read(text)).toBe(said);
});

test.each([
  ["提高到95%", ">=95%"],
  ["提升至95%", ">=95%"],
  ["下降至8起", "<=8起"],
  ["压减到5%", "<=5%"],
  ["由80%提升至90%", ">=90%"],
  ["提升群众满意度95%", "95%"],
  ["提高服务水平，培训20人", "20人"],
  ["占比95%", "95%"],
  ["95%", "95%"],
])("%s says what it comes to: %s", (text, said) => {
  expect(read(text)).toBe(said);
});

test.each([
  ["一半", "50%"],
  ["一半以上", ">=50%"],
  ["过半", ">50%"],
  ["超过半数", ">50%"],
  ["半年", "0.5年"],
])("%s is a share that is spoken: %s", (text, said) => {
  expect(read(text)).toBe(said);
});
