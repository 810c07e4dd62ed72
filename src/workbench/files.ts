import { Trouble } from "../workbook";

/** A file as the user chose it. */
export interface ChosenFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/**
 * Reads a file of the user's; it stays in this browser.
 * @throws Trouble "missing-file" where it was changed or moved since it was chosen.
 */
export async function readFile(file: File): Promise<ChosenFile> {
  const bytes = await file.arrayBuffer().catch(() => {
    throw new Trouble("missing-file", file.name, { more: "选定以后它被改动、移走，或没有读取的权限，请重新选择" });
  });
  return { bytes: new Uint8Array(bytes), name: file.name };
}

/** Reads one of the samples that are served with the page. */
export async function readSample(name: string): Promise<ChosenFile> {
  const answer = await fetch(`samples/${encodeURIComponent(name)}`);
  if (!answer.ok) throw new Error(`没有找到样例“${name}”。`);
  return { bytes: new Uint8Array(await answer.arrayBuffer()), name };
}

/** Offers bytes to be saved under a name. */
export function save(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the address by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Takes what is dropped anywhere on the page. */
export function acceptDrops(element: HTMLElement, take: (dropped: DataTransfer) => void): void {
  element.addEventListener("dragover", (event) => {
    event.preventDefault();
    element.classList.add("dropping");
  });
  element.addEventListener("dragleave", () => element.classList.remove("dropping"));
  element.addEventListener("drop", (event) => {
    event.preventDefault();
    element.classList.remove("dropping");
    if (event.dataTransfer) take(event.dataTransfer);
  });
}
