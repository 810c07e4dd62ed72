/** A file of a chosen folder, its path below that folder with "/". */
export interface FolderFile {
  readonly path: string;
  readonly file: File;
}

/** The files of a folder chosen in the browser's own dialog. */
export function filesOfInput({ files }: HTMLInputElement): readonly FolderFile[] {
  return [...(files ?? [])].map((file) => ({ path: belowFolder(file.webkitRelativePath), file }));
}

/** Whether a folder was dropped, or more than one file. */
export function isFolder(dropped: DataTransfer): boolean {
  return dropped.files.length > 1 || entriesOf(dropped).some(({ isDirectory }) => isDirectory);
}

/** The files of everything that was dropped, those of folders below it too. A single folder gives no part of the paths. */
export async function filesDropped(dropped: DataTransfer): Promise<readonly FolderFile[]> {
  const entries = entriesOf(dropped);
  const [only] = entries;
  const top = entries.length === 1 && only && isDirectory(only) ? await childrenOf(only) : entries;
  const found: FolderFile[] = [];
  for (const entry of top) await collect(entry, "", found);
  return found;
}

/** Asked before the first wait: the browser forgets what was dropped after it. */
function entriesOf({ items }: DataTransfer): readonly FileSystemEntry[] {
  return [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

async function collect(entry: FileSystemEntry, above: string, found: FolderFile[]): Promise<void> {
  const path = above + entry.name;
  if (isDirectory(entry)) {
    for (const child of await childrenOf(entry)) await collect(child, `${path}/`, found);
    return;
  }
  const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
  found.push({ path, file });
}

/** A folder gives its entries by the hundred, until it gives none. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function belowFolder(path: string): string {
  return path.slice(path.indexOf("/") + 1);
}
