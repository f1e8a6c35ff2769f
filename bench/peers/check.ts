// Whether every peer answers the same. Usage: DATABASE_URL=… node check.ts S|M|L, after generate.ts with the same scale.
import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { argv, stdout } from 'node:process';
import { normalise } from './normalise.ts';
import { PEERS, type PeerName, type PeerRequest, peerRequests, WORKS, type Work } from './requests.ts';
import { type Scale, scaleNamed } from './scales.ts';
import { startPeer } from './start-peer.ts';

/** Plain JSON is what the others are held against. */
const MODEL = 'json';

const scale = scaleNamed(argv[2] ?? 'S');
const expected = await answers(MODEL, scale);
for (const peer of PEERS) {
  if (peer === MODEL) continue;
  const given = await answers(peer, scale);
  for (const [question, answer] of given)
    deepStrictEqual(answer, expected.get(question), `${peer}: ${question}`);
  stdout.write(`${peer}: ${given.size} answers as ${MODEL} has them\n`);
}
await notModified();
stdout.write('buffer: 304 to a known ETag\n');

async function notModified(): Promise<void> {
  const started = await startPeer('buffer');
  try {
    const address = `${started.address}${peerRequests('buffer', 'list', scale).cached.path}`;
    const first = await fetch(address);
    await first.arrayBuffer();
    const second = await fetch(address, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    strictEqual(second.status, 304);
  } finally {
    await started.stop();
  }
}

/** By kind of work and number of the question. */
async function answers(peer: PeerName, wanted: Scale): Promise<ReadonlyMap<string, unknown>> {
  const started = await startPeer(peer);
  try {
    const found = new Map<string, unknown>();
    for (const work of WORKS)
      for (const [index, request] of questions(peer, work, wanted).entries())
        found.set(`${work} ${index}`, await answer(started.address, peer, work, request));
    return found;
  } finally {
    await started.stop();
  }
}

/** Ready bytes answer one question alone. */
function questions(peer: PeerName, work: Work, wanted: Scale): readonly PeerRequest[] {
  const { cached, rotating } = peerRequests(peer, work, wanted);
  return peer === 'buffer' ? [cached] : [cached, ...rotating];
}

async function answer(address: string, peer: PeerName, work: Work, request: PeerRequest): Promise<unknown> {
  const { method, path, headers, body = null } = request;
  const response = await fetch(`${address}${path}`, { method, headers, body });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${peer} answered ${response.status} to ${work}: ${text}`);
  const found = normalise(peer, work, text);
  if (found === undefined || found === null) throw new Error(`${peer} has no ${work}: ${text}`);
  return found;
}
