import frame from "./frame.json";

/** How a stretch of the report lies on its pages. */
export type Orientation = "portrait" | "landscape";

/** A .docx without its content; portrait and landscape are page set-ups (w:sectPr). */
export interface DocxFrame extends Readonly<Record<Orientation, string>> {
  /** The other parts by path, in order of the package. */
  readonly parts: Readonly<Record<string, string>>;
  /** The document part up to its content. */
  readonly before: string;
}

/** Made by scripts/make-docx-frame.mjs. */
export const FRAME: DocxFrame = frame;
