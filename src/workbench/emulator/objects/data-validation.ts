import { cellKey } from "../../../workbook/calculation";
import { notKept } from "../refusal";
import { refuseFormats } from "./formats";
import { isWholeSheet, sizeOf, type Place } from "./places";
import { remote, type Kind, type Remote } from "./remote";

/** A sheet that was made anew keeps messages for its cells, and no validation that could refuse a value. */
const DATA_VALIDATION: Kind<Place> = {
  name: "DataValidation",
  set: {
    rule: (self, value) => {
      const formula = (value as { custom?: { formula?: unknown } } | null)?.custom?.formula;
      if (formula !== "=TRUE") throw notKept(`a validation ${JSON.stringify(value)}`);
      refuseFormats(self);
    },
    prompt: setPrompt,
  },
  calls: { clear },
};

function setPrompt(self: Place, value: unknown): void {
  const { sheet, area, book } = self;
  const { showPrompt, title, message } = value as Record<string, unknown>;
  const size = sizeOf(area);
  if (size.rows !== 1 || size.columns !== 1 || showPrompt !== true) throw notKept("a message for several cells");
  refuseFormats(self);
  const { top: row, left: column } = area;
  sheet.look.prompts.set(cellKey(row, column), { row, column, title: String(title), message: String(message) });
  book.changed();
}

function clear(self: Place): void {
  if (!isWholeSheet(self.area)) throw notKept("taking away the validation of some cells");
  if (self.sheet.look.prompts.size === 0) return;
  refuseFormats(self);
  self.sheet.look.prompts.clear();
  self.book.changed();
}

export function dataValidationOf(self: Place): Remote {
  return remote(DATA_VALIDATION, self);
}
