import { expect, test } from 'vitest';
import { schemaDifference } from './schema-difference.ts';

test('the migrations lead to prisma/schema.prisma', async () => {
  expect(await schemaDifference()).toBe('');
});
