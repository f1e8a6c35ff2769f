import type fc from 'fast-check';

/** A kind of inputs, and what is done with one. */
export interface Kind<Input = unknown> {
  readonly name: string;
  /** How many the short run tries, of which the longer one tries many times as many a round. */
  readonly count: number;
  readonly inputs: fc.Arbitrary<Input>;
  /** @returns what came back, in a word. @throws whatever should not have */
  attempt(input: Input): Promise<string>;
}

/** A kind whose inputs nobody else need know. */
export function kind<Input>(of: Kind<Input>): Kind {
  return of as Kind;
}
