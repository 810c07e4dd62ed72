import type { CorrectedKind } from "../mapping";
import type { Header, HeaderColumn } from "../sheet/header";
import type { Field } from "../sheet/lexicon";
import type { Corrections } from "./corrections";

const AMOUNTS: readonly Field[] = ["initialBudget", "adjustment", "annualBudget", "executed", "previous", "value"];

/**
 * The header once the kind of its table is known: corrections of that kind hold, those of other kinds do not, and units
 * are as the user said.
 */
export function correctedHeader(header: Header, kind: CorrectedKind, corrections: Corrections): Header {
  if (corrections.isEmpty) return header;
  const columns = header.columns
    .flatMap((heading) => ofKind(heading, kind, corrections))
    .map((heading) => withUnit(heading, kind, corrections));
  return { ...header, columns };
}

function ofKind(heading: HeaderColumn, kind: CorrectedKind, corrections: Corrections): readonly HeaderColumn[] {
  if (heading.corrected === undefined) return [heading];
  const { fields, otherwise } = heading.corrected;
  const own = fields.get(kind);
  if (own === undefined) return otherwise === null ? [] : [{ ...heading, ...otherwise, corrected: undefined }];
  corrections.use(own.by);
  if (own.field === null) return [];
  return [{ ...heading, field: own.field, rank: corrections.rankOf(own.by), corrected: heading.corrected }];
}

function withUnit(heading: HeaderColumn, kind: CorrectedKind, corrections: Corrections): HeaderColumn {
  if (!AMOUNTS.includes(heading.field)) return heading;
  const unit = corrections.unitOf(kind, heading.path);
  return unit === null ? heading : { ...heading, unit };
}
