import { type Agent, get } from 'node:http';

/** The version of a mapping as the public is shown it. */
export function readVersion(origin: string, mapping: string, agent: Agent): Promise<number> {
  // A mapping is named after its outcome and its indicator.
  const query = `{ outcome(id: "${mapping.split('.')[0]}") { mappings { id version } } }`;
  const path = `/graphql?query=${encodeURIComponent(query)}`;
  const headers = { 'apollo-require-preflight': 'true', accept: 'application/json' };
  return new Promise((resolve, reject) => {
    get(`${origin}${path}`, { agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('error', reject);
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => {
        const { data } = JSON.parse(text) as {
          data: { outcome: { mappings: readonly { readonly id: string; readonly version: number }[] } };
        };
        resolve(data.outcome.mappings.find(({ id }) => id === mapping)?.version ?? 0);
      });
    }).on('error', reject);
  });
}
