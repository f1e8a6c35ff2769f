import { SCALES } from '../data/scales.ts';
import { type Candidate, type Entry, WORKS } from '../load/entry.ts';
import type { RequestSet } from '../load/request-set.ts';
import { type PeerName, type PeerRequest, peerRequests } from '../peers/requests.ts';
import { SCALES as PEER_SCALES } from '../peers/scales.ts';

/** The same work on a peer: again and again the same from ready bytes, other variables in turn from the others. */
export function peerEntries(peer: PeerName, candidate: Candidate): Entry[] {
  const scale = PEER_SCALES[SCALES[candidate.scale].name];
  return WORKS.map((work) => {
    const { cached, rotating } = peerRequests(peer, work, scale);
    const requests = peer === 'buffer' ? [cached] : rotating;
    return {
      candidate,
      work,
      state: peer === 'buffer' ? 'unchanged' : 'not cached',
      requests: () => setOf(requests),
      // That its answers are right is checked by peers/check.ts.
      fault: ({ status, text }) =>
        status === 200 && !/"errors"\s*:\s*\[/.test(text)
          ? null
          : `answered ${status}: ${text.slice(0, 500)}`,
    };
  });
}

function setOf(all: readonly PeerRequest[]): RequestSet {
  const [first] = all;
  if (first === undefined) throw new Error('A peer has no request.');
  return {
    method: first.method,
    headers: first.headers,
    requests: all.map(({ path, body }) => ({
      path,
      ...(body !== undefined && { body }),
    })),
  };
}
