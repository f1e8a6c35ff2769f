import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../launch/root.mjs';
import { SERVER, SERVER_VARIABLES } from '../launch/server.mjs';
import { letIn } from './build-context.ts';
import { readStages, texts, variablesOf } from './containerfile.ts';

const stages = readStages();
const image = stages.at(-1);
const variables = variablesOf(image);
const tools = readFileSync(join(ROOT, 'scripts/launch/tools.mjs'), 'utf8');
const manifest: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
);

describe("the image's definition", () => {
  it('stands on the Node that Dial fetches for itself, to the minor version', () => {
    const [, minor] = /fetched: '(24\.\d+)\.\d+'/.exec(tools) ?? [];
    expect(minor).toBeDefined();
    expect(stages.map(([from]) => from?.text.split(' ')[0])).toEqual([
      `node:${minor}-bookworm-slim`,
      `node:${minor}-bookworm-slim`,
    ]);
  });

  it('is built by a command that there is, from files that there are', () => {
    const [command = ''] = texts(stages[0], 'RUN');
    expect(Object.keys(manifest.scripts)).toContain(/^npm run (\S+) -- \/dial$/.exec(command)?.[1]);
    expect(texts(image, 'COPY')).toEqual(['--from=build /dial /dial']);
    expect(letIn().filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(letIn()).not.toContain('.git');
  });

  it('runs the server as a user of its own', () => {
    expect(texts(image, 'CMD')).toEqual([JSON.stringify(['node', SERVER]).replace(',', ', ')]);
    expect(existsSync(join(ROOT, SERVER))).toBe(true);
    expect(texts(image, 'USER')).toEqual(['1000:1000']);
    expect(image?.at(-1)?.name).toBe('CMD');
  });

  it('holds no secret, and fetches nothing by itself', () => {
    expect(stages.flatMap((stage) => [...texts(stage, 'ADD'), ...texts(stage, 'ARG')])).toEqual([]);
    expect(Object.keys(variables).filter((name) => /SECRET|URL|PASSWORD/.test(name))).toEqual([]);
    expect(texts(image, 'RUN').filter((text) => /curl|wget|apt|npm (?:install|ci)/.test(text))).toEqual([]);
  });

  it('asks itself how it is at the port that it listens on', () => {
    expect(texts(image, 'EXPOSE')).toEqual([variables.PORT]);
    expect(texts(image, 'HEALTHCHECK')[0]).toContain(`http://127.0.0.1:${variables.PORT}/readyz`);
  });

  it('has the bounds of the heap that `npm start` has', () => {
    expect(variables.NODE_OPTIONS).toContain(SERVER_VARIABLES.NODE_OPTIONS);
  });
});
