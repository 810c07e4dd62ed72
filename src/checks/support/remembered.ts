import type { ScoredWorkbook } from "../../scoring";

/** A view of a scored workbook that many checks share, made once for each workbook. */
export function remembered<View>(make: (scored: ScoredWorkbook) => View): (scored: ScoredWorkbook) => View {
  const made = new WeakMap<ScoredWorkbook, { readonly view: View }>();
  return (scored) => {
    let known = made.get(scored);
    if (known === undefined) {
      known = { view: make(scored) };
      made.set(scored, known);
    }
    return known.view;
  };
}
