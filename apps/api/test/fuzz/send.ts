import { Buffer } from 'node:buffer';
import { Agent, request } from 'node:http';
import { says } from '../setup/made-server.ts';

/** A request, as it stands in a fault's report. */
export interface Asked {
  /** "id:role", or nobody. */
  readonly who: string | null;
  readonly method: string;
  /** As it goes over the wire, each character a byte. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly bytes: Buffer;
}

/** Milliseconds; a file may take the server a third of it to read. */
const MOST = 60_000;

export function sender(origin: string) {
  const { hostname, port } = new URL(origin);
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const send = ({ who, method, path, headers, body }: Asked, kept = true): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const all = { ...headers, ...says(who) };
      const options = { hostname, port, agent: kept ? agent : false, method, path, headers: all } as const;
      const asking = request(options, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const bytes = Buffer.concat(parts);
          const type = answer.headers['content-type'] ?? '';
          resolve({ status: answer.statusCode ?? 0, type, text: bytes.toString('utf8'), bytes });
        });
      });
      asking.setTimeout(MOST, () => asking.destroy(new Error(`No answer within ${MOST / 1000} s.`)));
      asking.on('error', (error: Error & { readonly code?: string }) => {
        // A connection may end just as it is used again.
        if (asking.reusedSocket && error.code === 'ECONNRESET')
          resolve(send({ who, method, path, headers, body }, false));
        else reject(error);
      });
      asking.end(body ?? undefined);
    });
  return { send, end: () => agent.destroy() };
}
