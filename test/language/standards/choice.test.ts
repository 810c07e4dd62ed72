import { choiceIn } from "../../../src/language";

test.each([
  ["二者择其一", { words: "二者择其一", choose: "best", wanted: 1 }],
  ["三者选取其高", { words: "三者选取其高", choose: "best", wanted: 1 }],
  ["四选一", { words: "四选一", choose: "best", wanted: 1 }],
  ["任选其中的一项", { words: "任选其中的一项", choose: "best", wanted: 1 }],
  ["选其1", { words: "选其1", choose: "best", wanted: 1 }],
  ["三项中取其一", { words: "三项中取其一", choose: "best", wanted: 1 }],
  ["任选其中的三个", { words: "任选其中的三个", choose: "share", wanted: 3 }],
  ["可选指标", { words: "可选指标", choose: "share", wanted: null }],
  ["以下三项任选其一计分", { words: "三项任选其一", choose: "best", wanted: 1 }],
  ["就高计分", { words: "就高", choose: "best", wanted: 1 }],
  ["任选两项", { words: "任选两项", choose: "share", wanted: 2 }],
  ["选择3项填报", { words: "选择3项", choose: "share", wanted: 3 }],
  ["任选指标", { words: "任选", choose: "share", wanted: null }],
  ["达标得满分", null],
])("%s", (text, choice) => {
  expect(choiceIn(text)).toEqual(choice);
});
