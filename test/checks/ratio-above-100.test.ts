import { ratioAbove100 } from "../../src/checks/ratio-above-100";
import { placesSeen, tableOf } from "./support";

test.each([["105% satisfied", tableOf([{ name: "群众满意度", target: "≥90%", actual: "105%" }]), [["'自评表'!G6"]]]])(
  "finds %s",
  (_, workbook, places) => {
    expect(placesSeen(ratioAbove100, workbook)).toEqual(places);
  },
);

test.each([
  ["100%", tableOf([{ name: "群众满意度", target: "≥90%", actual: "100%" }])],
  ["a rate of completion", tableOf([{ name: "招商完成率", target: "100%", actual: "143%" }])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(ratioAbove100, workbook)).toEqual([]);
});
