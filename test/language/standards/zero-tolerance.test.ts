import { shown } from "./shown";

test.each([
  ["发现违规不得分", "zero-tolerance"],
  ["一旦发生不得分", "zero-tolerance"],
  ["未发现任何违规违纪行为，得10分，否则不得分", "zero-tolerance of 10"],
  ["未发现违规得10分，发现违规不得分", "zero-tolerance of 10"],
  ["不违规得5分，否则不得分", "zero-tolerance of 5"],
  ["无安全事故得满分，发生安全事故不得分", "zero-tolerance"],
  ["其他得10分，发现违规不得分", "zero-tolerance of 10"],
  ["一票否决", "zero-tolerance"],
  ["一票否决，发生即不得分", "zero-tolerance"],
])("%s: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});

test.each([
  ["发现违规扣2分", "unreadable rule"],
  ["发现违规不得分，存在投诉不得分", "unreadable rule"],
  ["发现1起违规不得分", "[1,)起 0%"],
  ["每发现违规不得分", "unreadable rule"],
  ["制度健全得10分，发现违规不得分", "unreadable rule"],
  ["制度健全不得分", "unreadable rule"],
  ["未发现违规得10分", "all or nothing of 10"],
  ["未发现违规得10分，制度不健全不得分", "unreadable rule"],
  ["要求；发现违规不得分", "unreadable rule"],
])("%s is another matter: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});
