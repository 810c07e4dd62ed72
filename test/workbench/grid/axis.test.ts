import fc from "fast-check";
import { Axis } from "../../../src/workbench/grid/axis";

const sizes = [20, 0, 30, 0, 0, 10];
const axis = new Axis(sizes.length, (index) => sizes[index]!);

test.each([
  [0, 0],
  [19.9, 0],
  [20, 2],
  [49, 2],
  [50, 5],
  [-5, 0],
  [1000, 5],
])("offset %p lies on row %p", (offset, row) => {
  expect(axis.at(offset)).toBe(row);
});

test.each([
  [0, 1, 2],
  [2, 1, 5],
  [5, -1, 2],
  [2, -1, 0],
  [0, -1, 0],
  [5, 1, 5],
] as const)("from %p in steps of %p comes %p: hidden ones are passed over", (from, direction, to) => {
  expect(axis.step(from, direction)).toBe(to);
});

test("every offset lies between the start of its row and the next", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 1 }), fc.nat(5000), (heights, offset) => {
      const any = new Axis(heights.length, (index) => heights[index]!);
      fc.pre(offset < any.total);
      const row = any.at(offset);
      expect(any.start(row)).toBeLessThanOrEqual(offset);
      expect(any.start(row) + any.span(row, row)).toBeGreaterThan(offset);
    }),
  );
});
