import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../launch/root.mjs';

export interface Instruction {
  /** In capitals, as FROM. */
  readonly name: string;
  readonly text: string;
}

/** The instructions of deploy/Containerfile, continued lines joined, by stages. */
export function readStages(): readonly (readonly Instruction[])[] {
  const lines = readFileSync(join(ROOT, 'deploy', 'Containerfile'), 'utf8')
    .replace(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const stages: Instruction[][] = [];
  for (const line of lines) {
    const [, name = '', text = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
    if (name === 'FROM') stages.push([]);
    stages.at(-1)?.push({ name, text });
  }
  return stages;
}

/** What stands after each instruction of the name in a stage. */
export function texts(stage: readonly Instruction[] | undefined, name: string): readonly string[] {
  return (stage ?? []).flatMap((instruction) => (instruction.name === name ? [instruction.text] : []));
}

/** The variables that a stage sets. */
export function variablesOf(stage: readonly Instruction[] | undefined): Readonly<Record<string, string>> {
  const pairs = texts(stage, 'ENV').flatMap((text) => [...text.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)]);
  return Object.fromEntries(pairs.map(([, name = '', quoted, bare = '']) => [name, quoted ?? bare]));
}
