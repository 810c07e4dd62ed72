import { foldedText, remembered } from "../../language";
import { convert, decimal, type Decimal } from "../../figures";
import { calculatedNumber } from "../../figures/term";
import type { Dossier, Quantity } from "../../recognition";
import { slotSource } from "../reading/operands";
import type { Operand } from "../operand";
import { RATIOS } from "./definitions";
import { ratioTerm, type RatioDefinition, type RatioPart, type RatioValue } from "./ratio";

export * from "./ratio";
export { RATIOS };

const NOISE = /[“”"'‘’「」()★☆*]/g;

/** The named ratio that an indicator's name says; null where it is none. */
export const ratioNamed = remembered((name): RatioDefinition | null => BY_NAME.get(keyOf(name)) ?? null);

function keyOf(name: string): string {
  return foldedText(name).replace(NOISE, "");
}

const BY_NAME: ReadonlyMap<string, RatioDefinition> = new Map(
  RATIOS.flatMap((ratio) => [ratio.name, ...ratio.aliases].map((name) => [keyOf(name), ratio] as const)),
);

/** Computes named ratios from the quantities of a workbook, each once. */
export class RatioBook {
  private readonly quantities = new Map<string, Quantity>();
  private readonly computed = new Map<string, RatioValue | null>();

  constructor(dossier: Dossier) {
    for (const quantity of dossier.quantities) {
      const key = `${quantity.name}\n${quantity.column}`;
      if (quantity.slot.number !== null && !this.quantities.has(key)) this.quantities.set(key, quantity);
    }
  }

  /** The ratio from its parts; null where a part is missing or the denominator is 0. */
  value(definition: RatioDefinition): RatioValue | null {
    const known = this.computed.get(definition.id);
    if (known !== undefined) return known;
    const value = this.compute(definition);
    this.computed.set(definition.id, value);
    return value;
  }

  private compute(definition: RatioDefinition): RatioValue | null {
    const numerator = this.find(definition.numerator);
    const denominator = this.find(definition.denominator);
    if (!numerator || !denominator) return null;
    const scale = unitFactor(numerator, denominator);
    const top = operand("numerator", numerator, scale);
    const bottom = operand("denominator", denominator, decimal(1));
    const parts = { numerator: top.value, denominator: bottom.value };
    const value = calculatedNumber(ratioTerm({ kind: definition.kind, scale: "1" }), parts);
    return value === null ? null : { definition, value, operands: [top, bottom] };
  }

  private find(part: RatioPart): Quantity | undefined {
    for (const column of part.columns) {
      const quantity = this.quantities.get(`${part.name}\n${column}`);
      if (quantity) return quantity;
    }
    return undefined;
  }
}

/** What turns the numerator into the denominator's unit of money. */
function unitFactor(numerator: Quantity, denominator: Quantity): Decimal {
  return numerator.unit && denominator.unit ? convert(decimal(1), numerator.unit, denominator.unit) : decimal(1);
}

function operand(role: "numerator" | "denominator", quantity: Quantity, factor: Decimal): Operand {
  const { source, value } = slotSource(quantity.slot, quantity.unit, factor);
  return { role, value, source };
}
