import { asksForMore, speaksOfPoints } from "../../../src/language/standards/statements";
import { shown } from "./shown";

test.each([
  ["①目标明确得2分；②指标清晰得3分", "list: 目标明确 2; 指标清晰 3"],
  ["1、目标明确得2分；2、指标清晰得3分", "list: 目标明确 2; 指标清晰 3"],
  ["(1)目标明确得2分(2)指标清晰得3分", "list: 目标明确 2; 指标清晰 3"],
  ["一、目标明确得2分；二、指标清晰得3分", "list: 目标明确 2; 指标清晰 3"],
  ["a.目标明确得2分；b.指标清晰得3分", "list: 目标明确 2; 指标清晰 3"],
  ["1.目标明确得2分；3.指标清晰得3分", "list: 目标明确 2; 指标清晰 3"],
  ["12、目标明确得2分；14、指标清晰得3分", "list: 目标明确 2; 指标清晰 3"],
  ["(11)目标明确得2分；(13)指标清晰得3分", "list: 目标明确 2; 指标清晰 3"],
  ["③目标明确得2分；⑤指标清晰得3分", "list: 目标明确 2; 指标清晰 3"],
  ["B)目标明确得2分；D)指标清晰得3分", "list: 目标明确 2; 指标清晰 3"],
  ["1.90%以上得10分；2.80%-90%得8分；3.80%以下不得分", "[80,90)% 8; [90,)% 10; (,80)% 0%"],
  ["2.5公里以上得3分，2.5公里以下不得分", "[2.5,)公里 3; (,2.5)公里 0%"],
  ["①≥90%得10分；②80%-90%得8分；③<80%不得分", "[80,90)% 8; [90,)% 10; (,80)% 0%"],
  ["10分：≥90%；8分：80%-90%；5分：<80%", "[80,90)% 8; [90,)% 10; (,80)% 5"],
  ["优10分；良8分；差0分", "优 10; 良 8; 差 0%"],
  ["目标明确得2分；酌情给1分", "unreadable rule"],
])("numbered or not, %s: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});

test.each([
  ["每少1场扣2分，最多扣6分", "2 off missing 1场, at most 6"],
  ["每少1场扣2分（最多扣6分）", "2 off missing 1场, at most 6"],
  ["每少1场扣2分，最高可扣6分", "2 off missing 1场, at most 6"],
  ["每少1场扣2分，累计不超过6分", "2 off missing 1场, at most 6"],
  ["每少1场扣2分，最多6分", "2 off missing 1场, at most 6"],
  ["每少1场扣2分，扣完10分为止", "2 off missing 1场, at most 10"],
  ["每少1场扣2分，最多扣10分，满分10分", "2 off missing 1场 of 10"],
  ["完成得10分，每少1场扣2分，最多扣10分", "2 off missing 1场 of 10"],
  ["满分10分，每少1场扣2分，扣完为止", "2 off missing 1场 of 10"],
  ["每少1场扣2分，直至扣完该项分值为止", "2 off missing 1场"],
  ["每少1场扣2分，直到扣完", "2 off missing 1场"],
  ["每少1场扣2分，扣光为止", "2 off missing 1场"],
  ["每少1场扣2分，扣完即止", "2 off missing 1场"],
  ["每少1场扣2分，不出现负分", "2 off missing 1场"],
  ["每少1场扣2分，超额完成不另加分", "2 off missing 1场"],
  ["每少1场扣2分，以此类推，扣完为止", "2 off missing 1场"],
  ["每完成1场得2分，最高得10分", "2 each 1场 of 10"],
  ["每完成1场得2分，满分为10分", "2 each 1场 of 10"],
  ["每完成1场得2分，加满为止", "2 each 1场"],
  ["每完成1场得2分，总分不超过分值", "2 each 1场"],
  ["每完成1场得2分，最多得该项分值", "2 each 1场"],
  ["每少1场扣2分，扣减至0分", "unreadable rule"],
])("with a limit, %s: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});

test.each(["未完成得0.5", "得12", "得62.5%", "扣光", "2分"])("%s speaks of points", (text) => {
  expect(speaksOfPoints(text)).toBe(true);
});

test.each(["取得5", "合计12", "得5场", "2分钟内响应", "三分之二"])("%s speaks of none", (text) => {
  expect(speaksOfPoints(text)).toBe(false);
});

test.each([
  ["达标得5分,同时满意度低于80%的不得分", true],
  ["达标得5分,另满意得2分", true],
  ["达标得5分,且满意加2分", true],
  ["达标得5分,同时按期完成", false],
  ["达标且满意得5分", false],
])("%s asks for more: %s", (text, does) => {
  expect(asksForMore(text)).toBe(does);
});
