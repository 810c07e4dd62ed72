import { stretches } from "../../../src/renderers/report-sheet/stretches";

test.each([
  ["one row", [3], ["'表'!$H$4"]],
  ["rows that follow one another", [3, 4, 5], ["'表'!$H$4:$H$6"]],
  ["others", [3, 5, 6], ["'表'!$H$4", "'表'!$H$6:$H$7"]],
])("%s", (_, rows, ranges) => {
  expect(stretches("表", 7, rows)).toEqual(ranges);
});

test("more than a function takes are none", () => {
  expect(
    stretches(
      "表",
      7,
      Array.from({ length: 300 }, (_, index) => index * 2),
    ),
  ).toBeNull();
});
