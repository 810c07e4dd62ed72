import { Trouble } from "../../../workbook";

/** What the package says of any Office file is said of a document. */
export function asDocument<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    if (error.code === "encrypted") throw new Trouble("encrypted-document", name);
    if (error.code === "damaged" || error.code === "unsafe-xml") {
      throw new Trouble("damaged-document", name, error.details);
    }
    throw error;
  }
}
