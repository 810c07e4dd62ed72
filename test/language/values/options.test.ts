import {
  capsOfOption,
  foldedOption,
  fractionOfOption,
  fractionsOfOption,
  gradesOfOption,
  placesOfOption,
  pointsOfOption,
} from "../../../src/language";

const digits = (value: { toFixed(): string } | null): string | null => value && value.toFixed();

test.each([
  ["“含 当月”。", "含当月"],
  ["８０％", "80%"],
  ["80%。；", "80%"],
])("%s is compared as %s", (text, folded) => {
  expect(foldedOption(text)).toBe(folded);
});

test.each([
  ["10分", "10", null],
  ["10.25分", "10.25", null],
  ["约10分", null, null],
  ["10分制", null, null],
  ["10", "10", "10"],
  ["11", "11", "0.11"],
  ["0.755", "0.755", "0.755"],
  ["75.55%", "75.55", "0.7555"],
  ["130%左右", null, null],
  ["10%", "10", "0.1"],
  ["130%", "130", "1.3"],
  ["1.3", "1.3", "1.3"],
  ["130", "130", "1.3"],
  ["十分", null, null],
])("%s: points %s, fraction %s", (text, points, fraction) => {
  expect([digits(pointsOfOption(text)), digits(fractionOfOption(text))]).toEqual([points, fraction]);
});

test("several fractions", () => {
  expect(fractionsOfOption("80%、六成").map(digits)).toEqual(["0.8", null]);
});

test.each([
  ["2", 2],
  ["2位", 2],
  ["12", null],
  ["保留2位", null],
  ["两位", null],
])("%s decimals", (text, places) => {
  expect(placesOfOption(text)).toBe(places);
});

test("caps of the execution rate", () => {
  const caps = capsOfOption("低于80%最多89分；70%以下的，总分不超过79分");
  expect(caps?.map(({ below, most }) => `${below} ${most}`)).toEqual(["0.8 89", "0.7 79"]);
  expect(capsOfOption("低于80.55%最多89.55分")?.map(({ below, most }) => `${below} ${most}`)).toEqual(["0.8055 89.55"]);
  expect(capsOfOption("70.25%以下，不超过79")?.map(({ below, most }) => `${below} ${most}`)).toEqual(["0.7025 79"]);
  expect(capsOfOption("低于80%酌情扣分")).toBeNull();
  expect(capsOfOption("低于80%最多89分，另行通知")).toBeNull();
});

test("grades", () => {
  expect(gradesOfOption("优≥90、良80分及以上、差<80")).toEqual([
    { name: "优", from: "90", below: null },
    { name: "良", from: "80", below: null },
    { name: "差", from: null, below: "80" },
  ]);
  expect(gradesOfOption("优90.5/良：80.25以上;差<60.75分")).toEqual([
    { name: "优", from: "90.5", below: null },
    { name: "良", from: "80.25", below: null },
    { name: "差", from: null, below: "60.75" },
  ]);
  expect(gradesOfOption("另行通知")).toBeNull();
  expect(gradesOfOption("优90，良")).toBeNull();
});
