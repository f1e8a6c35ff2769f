import { setTimeout as pause } from 'node:timers/promises';
import { CannotGoOn } from '../launch/cannot-go-on.mjs';

const EDITION = '2023-24-q3';

interface Told {
  readonly id: string;
  readonly state: string;
  readonly error: string | null;
}

/** Waits until a server is ready, and asks it for what needs each kind of file that it was given. @returns what came, a line each */
export async function askImage(origin: string, ended: Promise<unknown>): Promise<readonly string[]> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!(await isReady(origin))) {
    if (over) throw new CannotGoOn('The server ended before it was ready.');
    await pause(200);
  }
  const lines = [];
  for (const path of ['/', `/data/${EDITION}/observations.csv`, `/data/${EDITION}/observations.xlsx`])
    lines.push(await get(`${origin}${path}`));
  for (const format of ['pdf', 'docx'])
    lines.push(await get(`${origin}/packs/${await pack(origin, format)}/file`));
  return lines;
}

async function get(address: string): Promise<string> {
  const response = await fetch(address);
  const { byteLength } = await response.arrayBuffer();
  const line = `${new URL(address).pathname} ${response.status}, ${byteLength} bytes`;
  if (!response.ok) throw new CannotGoOn(line);
  return line;
}

/** Orders a committee pack, which is made by native code with fonts of a package. @returns its id when it is there */
async function pack(origin: string, format: string): Promise<string> {
  const ordered = await fetch(`${origin}/packs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ edition: EDITION, format }),
  });
  let told = (await ordered.json()) as Told;
  while (!['READY', 'FAILED'].includes(told.state)) {
    await pause(200);
    told = (await (await fetch(`${origin}/packs/${told.id}`)).json()) as Told;
  }
  if (told.state === 'FAILED') throw new CannotGoOn(`The pack failed: ${told.error}`);
  return told.id;
}

async function isReady(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/readyz`)).ok;
  } catch {
    return false;
  }
}
