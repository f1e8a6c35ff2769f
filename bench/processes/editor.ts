import { DEMONSTRATION_PASSWORD } from '../../apps/api/src/sign-in/demonstration-password.ts';

/** Somebody of the demonstration who writes through one process what the public sees: the words of an indicator's mapping. */
export interface Editor {
  /** Writes, and waits for the answer. @returns the version of the mapping that stands now */
  readonly write: () => Promise<number>;
  /** The mapping that is written to. */
  readonly mapping: string;
}

const MAPPING = '{ outcomeMappings { id version status strength } }';

interface Mapping {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly strength: string;
}

/** @throws Error when the person cannot sign in, or there is no mapping to write to */
export async function signInEditor(origin: string): Promise<Editor> {
  const cookie = await signIn(origin);
  const ask = async (query: string, variables: object = {}) => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, cookie },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as { data: Record<string, unknown> | null; errors?: unknown };
  };
  const { data } = await ask(MAPPING);
  const found = (data?.outcomeMappings as Mapping[] | undefined)?.find(({ status }) => status === 'PROPOSED');
  if (found === undefined) throw new Error('There is no proposed mapping to write to.');
  const { id, strength } = found;
  let { version } = found;
  return {
    mapping: id,
    write: async () => {
      const input = { id, version, strength, rationale: `Generated words of version ${version + 1}.` };
      const answer = await ask(
        'mutation ($input: ReviseMappingInput!) { change: reviseMapping(input: $input) { __typename } }',
        { input },
      );
      const change = answer.data?.change as { __typename: string } | undefined;
      if (change?.__typename !== 'MappingChanged')
        throw new Error(`A write was refused: ${JSON.stringify(answer)}`);
      version += 1;
      return version;
    },
  };
}

async function signIn(origin: string): Promise<string> {
  const response = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email: 'strategy-hub-1@demonstration.invalid', password: DEMONSTRATION_PASSWORD }),
  });
  if (!response.ok) throw new Error(`Nobody could sign in: ${response.status} ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}
