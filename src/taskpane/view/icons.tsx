import type { ReactElement } from "react";

/** Small drawings in the text's colour, 20 × 20; they only repeat what words say, so screen readers skip them. */
function drawing(...paths: readonly string[]): () => ReactElement {
  return function Icon() {
    return (
      <svg
        width="20"
        height="20"
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {paths.map((path) => (
          <path key={path} d={path} />
        ))}
      </svg>
    );
  };
}

const CIRCLE = "M10 2.75a7.25 7.25 0 1 1 0 14.5a7.25 7.25 0 0 1 0-14.5";

export const CalculatorIcon = drawing(
  "M5.5 2.75h9a1.5 1.5 0 0 1 1.5 1.5v11.5a1.5 1.5 0 0 1-1.5 1.5h-9a1.5 1.5 0 0 1-1.5-1.5v-11.5a1.5 1.5 0 0 1 1.5-1.5",
  "M7 6h6",
  "M7 10h.01M10 10h.01M13 10h.01M7 13.5h.01M10 13.5h.01M13 13.5h.01",
);
export const TableIcon = drawing("M3 4.5h14v11h-14z", "M3 8.25h14M3 12h14M8 4.5v11");
export const DocumentIcon = drawing("M5 2.75h6.5l3.5 3.5v11h-10z", "M11.5 2.75v3.5h3.5M7.5 10h5M7.5 13h5");
export const RestoreIcon = drawing("M4 7.5h8a4 4 0 0 1 0 8h-3", "M7 4.5l-3 3l3 3");
export const MoreIcon = drawing("M5 10h.01M10 10h.01M15 10h.01");
export const ErrorIcon = drawing(CIRCLE, "M10 6v5M10 13.75h.01");
export const WarningIcon = drawing("M10 3l7.25 13.25h-14.5z", "M10 8v4M10 14.1h.01");
export const InfoIcon = drawing(CIRCLE, "M10 9.25v4.5M10 6.4h.01");
export const CheckIcon = drawing(CIRCLE, "M6.75 10.25l2.25 2.25l4.5-5");
export const PinIcon = drawing(
  "M10 17.25c3.5-3.6 5.25-6.2 5.25-8.75a5.25 5.25 0 0 0-10.5 0c0 2.55 1.75 5.15 5.25 8.75",
  "M10 6.75a1.75 1.75 0 1 1 0 3.5a1.75 1.75 0 0 1 0-3.5",
);
