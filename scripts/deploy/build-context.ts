import { cpSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { ROOT } from '../launch/root.mjs';

/** What .dockerignore lets in, from the root: files and folders. */
export function letIn(): readonly string[] {
  return linesOf(/^!(.*)$/);
}

/** Copies what an engine would send to the build, by the few forms that .dockerignore uses. */
export function copyBuildContext(target: string): void {
  const nowhere = new Set(linesOf(/^\*\*\/(.*)$/));
  for (const path of letIn())
    cpSync(join(ROOT, path), join(target, path), {
      recursive: true,
      filter: (source) => !nowhere.has(basename(relative(ROOT, source))),
    });
}

function linesOf(form: RegExp): readonly string[] {
  return readFileSync(join(ROOT, '.dockerignore'), 'utf8')
    .split('\n')
    .flatMap((line) => form.exec(line)?.[1] ?? []);
}
