import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptAnswers } from './kept-answers.ts';
import { type Bodies, type Header, headersOf, type KeptForms, keptForms, sendKept } from './kept-forms.ts';

/** For good: the name of such a file carries a hash of its content. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** A file of the web app, by its whole address. */
const ADDRESS = /^\/assets\/[\w-][\w.-]*$/;

/**
 * Files of the built web app whose names carry a hash of their content, kept from the first time that each is asked for, in the forms
 * that the build made. They are no more than the build has, and the same whoever asks.
 */
export function keptFiles(folder: string): KeptAnswers {
  const kept = new Map<string, KeptForms>();
  return {
    answer: (request, response) => {
      const { method, url = '', headers } = request;
      const file = method === 'GET' && headers.range === undefined ? kept.get(url) : undefined;
      if (file === undefined) return false;
      sendKept(request, response, file);
      return true;
    },
    keep: ({ raw: { method, url = '' } }, reply) => {
      const isWhole = method === 'GET' && reply.statusCode === 200;
      if (!isWhole || reply.getHeader('cache-control') !== IMMUTABLE || !ADDRESS.test(url)) return;
      const headers: Header[] = [...headersOf(reply), ['vary', 'Accept-Encoding']];
      void readForms(join(folder, url)).then((bodies) => {
        if (bodies !== null) kept.set(url, keptForms(headers, `"${url}"`, bodies));
      });
    },
  };
}

/** Null where it is gone. What is small, or a picture, the build does not compress. */
async function readForms(file: string): Promise<Bodies | null> {
  const [identity, br, gzip] = await Promise.all([read(file), read(`${file}.br`), read(`${file}.gz`)]);
  return identity === null ? null : { identity, br, gzip };
}

function read(file: string): Promise<Buffer | null> {
  return readFile(file).catch(() => null);
}
