// Loaded before the server by `pnpm faults`: counts what is done to the files of the embedded database, and at a step that it is told ends
// the process as kill -9 would, tears a write, finds the disk full, or leaves images of the folder as a power cut may. The product has
// nothing of it.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join, relative } from 'node:path';

const { DIAL_FAULT_DIRECTORY: directory = '', DIAL_FAULT_IMAGES: images = '', DIAL_FAULT } = process.env;
const real = { ...fs };

/** @typedef {{ at: number, how: 'kill' | 'torn' | 'full' | 'power' }} Fault */

/** @type {Fault | null} */
let fault = null;
let steps = 0;
let isArmed = false;

/** @type {Map<number, string>} */
const open = new Map();

/** What was done to a file since it was last brought to the disk. @type {Map<string, { before: Buffer, writes: { at: number, bytes: Buffer | null }[] }>} */
const unsynced = new Map();

/** @param {unknown} path */
const isOurs = (path) =>
  typeof path === 'string' && path.startsWith(`${directory}/`) && !path.includes('/lock');

const die = () => {
  process.kill(process.pid, 'SIGKILL');
  // The signal comes at once; nothing of what follows is to be done.
  for (;;);
};

/** Before a step is done. @returns whether it is the one at which a write is torn */
function step() {
  if (!isArmed) return false;
  steps += 1;
  if (fault === null || steps < fault.at) return false;
  if (fault.how === 'full')
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  if (steps > fault.at) return false;
  if (fault.how === 'kill') die();
  if (fault.how === 'power') cutPower();
  return fault.how === 'torn';
}

/** Two images of the folder: without all that was not brought to the disk, and with some of it. A file that was made is there, maybe empty. */
function cutPower() {
  for (const part of ['none', 'some']) {
    const image = join(images, part);
    real.cpSync(directory, image, { recursive: true, filter: (path) => !path.includes('/lock') });
    let seed = steps + 1;
    const half = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed < 1_073_741_824;
    };
    for (const [path, { before, writes }] of unsynced) {
      const copy = join(image, relative(directory, path));
      if (!real.existsSync(path)) continue;
      let content = before;
      for (const { at, bytes } of part === 'some' ? writes.filter(half) : [])
        content = applied(content, at, bytes);
      real.writeFileSync(copy, content);
    }
  }
  die();
}

/** @param {Buffer} content @param {number} at @param {Buffer | null} bytes null: it is cut off there */
function applied(content, at, bytes) {
  if (bytes === null)
    return Buffer.concat([content, Buffer.alloc(Math.max(0, at - content.length))]).subarray(0, at);
  const grown = Buffer.alloc(Math.max(content.length, at + bytes.length));
  content.copy(grown);
  bytes.copy(grown, at);
  return grown;
}

/** @param {string} path @param {number} at @param {Buffer | null} bytes */
function note(path, at, bytes) {
  if (images === '') return;
  const known = unsynced.get(path);
  if (known !== undefined) known.writes.push({ at, bytes });
  else {
    const before = real.existsSync(path) ? real.readFileSync(path) : Buffer.alloc(0);
    unsynced.set(path, { before, writes: [{ at, bytes }] });
  }
}

fs.openSync = (path, ...rest) => {
  const handle = real.openSync(path, ...rest);
  if (isOurs(path)) open.set(handle, String(path));
  return handle;
};
fs.closeSync = (handle) => {
  open.delete(handle);
  real.closeSync(handle);
};
// @ts-expect-error Of its overloads PGlite uses this one.
fs.writeSync = (handle, buffer, offset, length, position) => {
  const path = open.get(handle);
  if (path === undefined) return real.writeSync(handle, buffer, offset, length, position);
  const isTorn = step();
  const bytes = Buffer.from(buffer.buffer, buffer.byteOffset + (offset ?? 0), length ?? buffer.byteLength);
  note(path, position ?? 0, Buffer.from(bytes));
  if (isTorn) {
    real.writeSync(handle, bytes, 0, Math.floor(bytes.length / 2), position);
    die();
  }
  return real.writeSync(handle, buffer, offset, length, position);
};
fs.fsyncSync = (handle) => {
  const path = open.get(handle);
  if (path !== undefined) step();
  real.fsyncSync(handle);
  if (path !== undefined) unsynced.delete(path);
};
fs.truncateSync = (path, length) => {
  if (isOurs(path)) {
    step();
    note(String(path), length ?? 0, null);
  }
  real.truncateSync(path, length);
};
fs.renameSync = (from, to) => {
  if (isOurs(from)) step();
  real.renameSync(from, to);
  for (const [path, what] of [...unsynced]) {
    if (path !== from && !path.startsWith(`${from}/`)) continue;
    unsynced.delete(path);
    unsynced.set(`${to}${path.slice(String(from).length)}`, what);
  }
};
fs.unlinkSync = (path) => {
  if (isOurs(path)) step();
  real.unlinkSync(path);
  unsynced.delete(String(path));
};
syncBuiltinESMExports();

/** @param {{ fault?: Fault | null, now?: true }} message to begin to count, to make images now, or to tell the count */
function told(message) {
  if (message.now) cutPower();
  if (message.fault !== undefined) {
    fault = message.fault;
    steps = 0;
    isArmed = true;
  }
  process.send?.({ steps });
}

if (DIAL_FAULT !== undefined) {
  fault = JSON.parse(DIAL_FAULT);
  isArmed = true;
}
process.on('message', told);
process.channel?.unref();
