import fc from "fast-check";
import { asShown, asTyped } from "../../../src/renderers/submission/as-shown";

test.each([
  [5960.700000000001, undefined, 5960.7],
  [0.09999999999999432, undefined, 0.1],
  [96.99999999999999, undefined, 97],
  [123456789.123, undefined, 123456789.1],
  [123456789012, undefined, 123456789012],
  [0.994712, "0.00%", 0.9947],
  [0.994712, "0%", 0.99],
  [5960.705, "#,##0.00", 5960.71],
  [-5960.705, "#,##0.00;[Red]-#,##0.00", -5960.71],
  [2.5, '0"场"', 3],
  [107.25, '#,##0.0_ ;"¥"0', 107.3],
  [12345678.9, "0.0,", 12345678.9],
  [45000.5, "yyyy-mm-dd hh:mm", 45000.5],
  [45000.5, 'yyyy"年"m"月"', 45000.5],
  [0.125, "# ?/?", 0.125],
  [0.000012345, "0.00E+00", 0.000012345],
  [0.1234, "General", 0.1234],
  [7.25, "@", 7.25],
])("%d in %s is handed in as %d", (value, format, expected) => {
  expect(asShown(value, format)).toBe(expected);
});

test("two decimals never move a number by more than half a hundredth, and are settled", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
      const shown = asShown(value, "#,##0.00");
      expect(Math.abs(shown - value)).toBeLessThanOrEqual(0.005 + Math.abs(value) * 1e-14);
      expect(asShown(shown, "#,##0.00")).toBe(shown);
      expect(asTyped(shown)).toBe(shown);
    }),
  );
});
