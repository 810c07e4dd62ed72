const PRIME = 0x01000193;

/** FNV-1a of 32 bits, twice from different beginnings, over a text that may come in pieces. */
export class Checksum {
  private first = 0x811c9dc5;
  private second = PRIME;

  add(text: string): this {
    let { first, second } = this;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      const low = code & 0xff;
      const high = code >>> 8;
      first = Math.imul(Math.imul(first ^ low, PRIME) ^ high, PRIME);
      second = Math.imul(Math.imul(second ^ low, PRIME) ^ high, PRIME);
    }
    this.first = first;
    this.second = second;
    return this;
  }

  /** 16 hexadecimal digits. */
  digits(): string {
    return [this.first, this.second].map((hash) => (hash >>> 0).toString(16).padStart(8, "0")).join("");
  }
}

export function checksum(text: string): string {
  return new Checksum().add(text).digits();
}
