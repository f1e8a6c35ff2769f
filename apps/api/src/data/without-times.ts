/** A zip archive's marks and places (APPNOTE 4.3.7, 4.3.12, 4.3.16). */
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
/** 1 January 1980, the first day that a zip archive can name; its time is midnight. */
const FIRST_DAY = 0x0021;

/** A zip archive, as write-excel-file makes them, with the times of its files set to one moment: the bytes say then only what they hold. */
export function withoutTimes(archive: Buffer): Buffer {
  const made = Buffer.from(archive);
  const end = made.length - END_LENGTH;
  if (made.readUInt32LE(end) !== END) throw new Error('The archive has no end');
  let place = made.readUInt32LE(end + 16);
  for (let left = made.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (made.readUInt32LE(place) !== CENTRAL) throw new Error('The archive has no list of its files');
    setTime(made, place + 12);
    setTime(made, made.readUInt32LE(place + 42) + 10);
    const lengths = [28, 30, 32].map((field) => made.readUInt16LE(place + field));
    place += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return made;
}

function setTime(archive: Buffer, place: number): void {
  archive.writeUInt16LE(0, place);
  archive.writeUInt16LE(FIRST_DAY, place + 2);
}
