import { readExpression } from "../../../src/language";

test.each([
  "2021-12-20 15:30",
  "2021-12-20 00:00:00",
  "2021/12/20 9:05:11",
  "2021-12-20T09:05:11Z",
  "2021年12月20日 下午3:30",
  "2021年12月20日上午9时",
  "2021年12月20日 9点30分",
])("%s is that day", (text) => {
  expect(readExpression(text)).toMatchObject({ kind: "deadline", by: { year: 2021, month: 12, day: 20 } });
});

test.each(["1:20", "15:30", "24小时", "8点前到岗率95%"])("%s is no day", (text) => {
  expect(readExpression(text)).not.toMatchObject({ by: { day: expect.any(Number) as number } });
});
