/** How two readings of a workbook differ: before and after another program saved it. */

/** Numbers are the same to fifteen digits, which is what programs keep. */
const sameValue = (one, other) =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-14 * Math.max(Math.abs(one), Math.abs(other))
    : (one ?? "") === (other ?? "");

/** Compares cell by cell; a cell of an empty text is an empty cell. */
export function sameCells(before, after) {
  const differences = [];
  let same = 0;
  let formulas = 0;
  let formulasKept = 0;
  for (const [place, cell] of before) {
    const now = after.get(place) ?? { value: null, formula: false };
    if (sameValue(cell.value, now.value)) same += 1;
    else differences.push(`${place}: ${JSON.stringify(cell.value)} → ${JSON.stringify(now.value)}`);
    if (cell.formula) formulas += 1;
    if (cell.formula && now.formula) formulasKept += 1;
  }
  for (const [place, { value }] of after)
    if ((value ?? "") !== "" && !before.has(place)) differences.push(`${place}: nothing → ${JSON.stringify(value)}`);
  return { same, all: before.size, formulas, formulasKept, differences };
}

/** What there is less of: kind → [before, after]. */
export function droppedOf(before, after) {
  const kinds = Object.entries(before).filter(([kind, number]) => (after[kind] ?? 0) < number);
  return new Map(kinds.map(([kind, number]) => [kind, [number, after[kind] ?? 0]]));
}

/** What `score --json` says beside its findings. */
const FIGURES = ["unit", "revenue", "projects", "department", "tables"];

/** How two results of `score --json` differ: in figures, and in findings. */
export function differencesOf(before, after) {
  const figures = [];
  const walk = (one, other, path) => {
    if (one !== null && other !== null && typeof one === "object" && typeof other === "object") {
      for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
        walk(one[key] ?? null, other[key] ?? null, `${path}.${key}`);
    } else if (one !== other) figures.push(`${path}: ${JSON.stringify(one)} → ${JSON.stringify(other)}`);
  };
  for (const key of FIGURES) walk(before[key] ?? null, after[key] ?? null, `.${key}`);
  const lines = ({ findings }) =>
    findings.map(({ check, severity, sources }) => `${severity} ${check} ${sources.join(" ")}`);
  const [former, later] = [lines(before), lines(after)];
  const findings = [
    ...former.filter((line) => !later.includes(line)).map((line) => `finding gone: ${line}`),
    ...later.filter((line) => !former.includes(line)).map((line) => `finding new: ${line}`),
  ];
  return { figures, findings };
}
