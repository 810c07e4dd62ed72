/** TABLES[n][byte]: the remainder of a byte that n further bytes follow, so that four are taken at once. */
const TABLES = makeTables();

function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const tables = [new Int32Array(256), new Int32Array(256), new Int32Array(256), new Int32Array(256)] as const;
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[0][byte] = value;
  }
  for (let byte = 0; byte < 256; byte += 1) {
    for (let further = 1; further < 4; further += 1) {
      const before = tables[further - 1]![byte]!;
      tables[further]![byte] = (before >>> 8) ^ tables[0][before & 0xff]!;
    }
  }
  return [...tables];
}

/** CRC-32 as zip uses it; `before` is that of the bytes before these. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [last, third, second, first] = TABLES;
  const whole = bytes.length & ~3;
  let crc = ~before;
  let at = 0;
  for (; at < whole; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = first[crc & 0xff]! ^ second[(crc >>> 8) & 0xff]! ^ third[(crc >>> 16) & 0xff]! ^ last[crc >>> 24]!;
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ last[(crc ^ bytes[at]!) & 0xff]!;
  return ~crc >>> 0;
}
