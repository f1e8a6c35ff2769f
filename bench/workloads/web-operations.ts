import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/launch/root.mjs';

/** An operation of the built web app. */
export interface WebOperation {
  readonly name: string;
  /** The hash it is asked for by. */
  readonly id: string;
  readonly body: string;
}

const FILE = join(ROOT, 'apps', 'web', 'dist', 'operations.json');

/** @throws Error when the web app is not built, or has no operation of the name */
export function webOperation(name: string): WebOperation {
  const { operations } = JSON.parse(readFileSync(FILE, 'utf8')) as { operations: WebOperation[] };
  const operation = operations.find((one) => one.name === name);
  if (operation === undefined) throw new Error(`The built web app has no operation ${name}.`);
  return operation;
}

/** The address that the web app asks by. */
export function operationPath({ name, id }: WebOperation, variables: unknown): string {
  const extensions = { persistedQuery: { version: 1, sha256Hash: id } };
  const query = new URLSearchParams({
    operationName: name,
    variables: JSON.stringify(variables),
    extensions: JSON.stringify(extensions),
  });
  return `/graphql?${query}`;
}
