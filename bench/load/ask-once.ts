import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { RequestSet } from './request-set.ts';

/** An answer as it came, and its text as it is meant. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** As they came. */
  readonly body: Buffer;
  readonly text: string;
}

/** Sends the first request of a set. */
export function askOnce(origin: string, { method, headers, requests }: RequestSet): Promise<Answer> {
  const [first] = requests;
  if (first === undefined) throw new Error('A load has no request.');
  return new Promise((resolve, reject) => {
    const sent = request(`${origin}${first.path}`, { method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('error', reject);
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts);
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body, text: decoded(body, headers['content-encoding']).toString('utf8') });
      });
    });
    sent.on('error', reject);
    sent.end(first.body);
  });
}

function decoded(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}
