import { signIn } from '../load/sign-in.ts';

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
  const { ask } = await signIn(origin, 'strategy-hub-1');
  const { outcomeMappings } = await ask<{ outcomeMappings: Mapping[] }>(MAPPING);
  const found = outcomeMappings.find(({ status }) => status === 'PROPOSED');
  if (found === undefined) throw new Error('There is no proposed mapping to write to.');
  const { id, strength } = found;
  let { version } = found;
  return {
    mapping: id,
    write: async () => {
      const input = { id, version, strength, rationale: `Generated words of version ${version + 1}.` };
      const { change } = await ask<{ change: { __typename: string } }>(
        'mutation ($input: ReviseMappingInput!) { change: reviseMapping(input: $input) { __typename } }',
        { input },
      );
      if (change.__typename !== 'MappingChanged')
        throw new Error(`A write was refused: ${change.__typename}`);
      version += 1;
      return version;
    },
  };
}
