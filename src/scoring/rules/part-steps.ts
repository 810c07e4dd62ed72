import { begunSteps, wholeSteps, type Term } from "../../figures/term";
import type { PartSteps } from "../../language";

/** How many steps count: whole ones, those that are begun too, or the parts of steps as well. */
export function stepsCounted(measured: Term, partSteps: PartSteps): Term {
  switch (partSteps) {
    case "whole":
      return wholeSteps(measured);
    case "begun":
      return begunSteps(measured);
    case "in-proportion":
      return measured;
  }
}

/** ，不足 1 个月按 1 个月计, of a step as it is printed; nothing where it only repeats that whole steps count. */
export function partStepText(partSteps: PartSteps | null | undefined, step: string): string {
  switch (partSteps) {
    case "begun":
      return `，不足 ${step}按 ${step}计`;
    case "in-proportion":
      return `，不足 ${step}按比例计`;
    default:
      return "";
  }
}
