// A server that does nothing but send bytes it holds: the limit of what Node can do over HTTP. Its answers are those of a file named
// as its argument: [{path, encoding, headers, body in base64}].
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

export interface Ready {
  readonly path: string;
  /** "br", or "identity" */
  readonly encoding: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const answers = new Map(
  (JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Ready[]).map(
    ({ path, encoding, headers, body }) => {
      const bytes = Buffer.from(body, 'base64');
      return [`${encoding} ${path}`, { bytes, headers: { ...headers, 'content-length': bytes.length } }];
    },
  ),
);

createServer((request, response) => {
  const encoding = request.headers['accept-encoding']?.startsWith('br') ? 'br' : 'identity';
  const answer = answers.get(`${encoding} ${request.url}`);
  if (answer === undefined) {
    response.writeHead(request.url === '/readyz' ? 200 : 404).end();
    return;
  }
  response.writeHead(200, answer.headers).end(answer.bytes);
}).listen(Number(process.env.PORT), '127.0.0.1');
