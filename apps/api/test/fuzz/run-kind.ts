import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import type { Kind } from './kind.ts';
import { Fault } from './oracle.ts';

/** What came of the inputs of a kind. */
export interface Ran {
  readonly kind: string;
  readonly inputs: number;
  /** How many came back as what. */
  readonly answers: Readonly<Record<string, number>>;
  /** Null where there was none. */
  readonly fault: FaultFound | null;
}

export interface FaultFound {
  readonly seed: number;
  readonly message: string;
  /** The smallest input that was found to bring it about, after so many were tried. */
  readonly input: string;
  readonly after: number;
}

/** Inputs that are tried to make a fault's input smaller. */
const SHRINKS = 300;

/** Tries inputs of a kind up to the first fault; the same seed gives the same inputs. */
export async function runKind({ name, inputs, attempt }: Kind, seed: number, count: number): Promise<Ran> {
  const answers: Record<string, number> = {};
  let tried = 0;
  let failed = false;
  const property = fc.asyncProperty(fc.limitShrink(inputs, SHRINKS), async (input) => {
    if (!failed) tried += 1;
    try {
      const said = await attempt(input);
      if (!failed) answers[said] = (answers[said] ?? 0) + 1;
    } catch (error) {
      failed = true;
      throw error;
    }
  });
  const run = await fc.check(property, { seed, numRuns: count });
  const cause = run.errorInstance;
  const message =
    cause instanceof Fault
      ? cause.message
      : cause instanceof Error
        ? (cause.stack ?? cause.message)
        : String(cause);
  const [input] = run.counterexample ?? [];
  const fault = run.failed ? { seed, message, input: shown(input), after: tried } : null;
  return { kind: name, inputs: tried, answers, fault };
}

/** Characters of an input that are shown. */
const MOST = 4_000;

function shown(input: unknown): string {
  const base64 = (bytes: Uint8Array) => `base64:${Buffer.from(bytes).toString('base64')}`;
  const text = JSON.stringify(
    input instanceof Uint8Array ? base64(input) : input,
    // A Buffer has become an object of its own by now.
    (_name, value: unknown) => (isBuffer(value) ? base64(Uint8Array.from(value.data)) : value),
  );
  return text.length > MOST ? `${text.slice(0, MOST)} … ${text.length} characters` : text;
}

function isBuffer(value: unknown): value is { readonly data: number[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'Buffer' &&
    'data' in value
  );
}
