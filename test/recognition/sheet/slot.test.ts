import fc from "fast-check";
import { numberOfText } from "../../../src/recognition";

test.each([
  ["1,234.50", "1234.5"],
  ["１，２３４．５", "1234.5"],
  ["-13.27", "-13.27"],
  ["−13.27", "-13.27"],
  ["(13.27)", "-13.27"],
  ["99.56%", "0.9956"],
  ["９５％", "0.95"],
  ["¥ 1,000", "1000"],
  [".5", "0.5"],
])("%s stored as text is a number", (text, value) => {
  expect(numberOfText(text)!.toString()).toBe(value);
});

test.each(["", "-", "—", "12项", "1,23", "1.2.3", "二十", "2021年"])("%s is none", (text) => {
  expect(numberOfText(text)).toBeNull();
});

test("any number with separators is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
      expect(numberOfText(value.toLocaleString("en-US"))!.toString()).toBe(String(value));
    }),
  );
});
