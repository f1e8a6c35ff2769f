import { expect, it } from 'vitest';
import { changeMapping } from './change-mapping.ts';
import type { MappingContent } from './mapping.ts';

const present = (status: MappingContent['status']): MappingContent => ({
  status,
  strength: 'DIRECT',
  rationale: 'First.',
});

it.each([
  ['agree', 'PROPOSED', 'AGREED'],
  ['agree', 'RETIRED', 'AGREED'],
  ['retire', 'PROPOSED', 'RETIRED'],
  ['retire', 'AGREED', 'RETIRED'],
] as const)('%s makes %s %s, and keeps the strength', (action, before, after) => {
  expect(changeMapping(present(before), { action, rationale: 'Then.' })).toEqual({
    ok: true,
    content: { status: after, strength: 'DIRECT', rationale: 'Then.' },
  });
});

it.each([
  ['agree', 'AGREED', 'The mapping is agreed already.'],
  ['retire', 'RETIRED', 'The mapping is retired already.'],
] as const)('%s of what is %s changes nothing', (action, before, error) => {
  expect(changeMapping(present(before), { action, rationale: 'Then.' })).toEqual({ ok: false, error });
});

it.each(['PROPOSED', 'AGREED', 'RETIRED'] as const)('a revision of what is %s keeps it so', (status) => {
  const change = { action: 'revise', strength: 'CONTRIBUTING', rationale: 'First.' } as const;
  expect(changeMapping(present(status), change)).toEqual({
    ok: true,
    content: { status, strength: 'CONTRIBUTING', rationale: 'First.' },
  });
  expect(changeMapping(present(status), { ...change, strength: 'DIRECT' })).toEqual({
    ok: false,
    error: 'The mapping says this already.',
  });
});
