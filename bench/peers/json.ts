// Plain JSON from hand-written SQL: what the database and one stringify cost.
import './production.ts';
import type { ServerResponse } from 'node:http';
import { answerWork } from './answer-work.ts';
import { openPool, sqlReaders } from './read.ts';
import { serve } from './serve.ts';

const readers = sqlReaders(openPool());

await serve((request, response) => {
  const work = answerWork(readers, request.url ?? '/');
  if (work === undefined) send(response, 404, { error: 'No such work.' });
  else
    work.then(
      (answer) => send(response, 200, answer),
      (error: unknown) => send(response, 500, { error: String(error) }),
    );
});

function send(response: ServerResponse, status: number, answer: unknown): void {
  const body = Buffer.from(JSON.stringify(answer));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
}
