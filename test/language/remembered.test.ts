import { remembered } from "../../src/language/remembered";

test("a text is worked out once, whatever the answer is", () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text === "" ? undefined : text.length;
  });
  expect(["产出", "", "产出", "", "效益指标"].map(length)).toEqual([2, undefined, 2, undefined, 4]);
  expect(asked).toEqual(["产出", "", "效益指标"]);
});

test("what is kept has an end", () => {
  let count = 0;
  const counted = remembered(() => (count += 1));
  for (let at = 0; at < 20_000; at++) counted(`项目${at}`);
  counted("项目0");
  expect(count).toBe(20_000);
  counted("再一个项目");
  counted("项目0");
  expect(count).toBe(20_002);
});
