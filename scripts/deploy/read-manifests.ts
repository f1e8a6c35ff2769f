import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../launch/root.mjs';

/** A YAML file of `deploy`, as it stands. A key that is there twice is an error. */
export function readYaml<Shape>(path: string): Shape {
  return parse(readFileSync(join(ROOT, 'deploy', path), 'utf8'), { uniqueKeys: true });
}

/** The files of a folder of `deploy`. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(join(ROOT, 'deploy', folder));
}
