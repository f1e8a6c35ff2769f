import { expect, test } from 'vitest';
import { isLoopback } from './is-loopback.ts';

test.each(['127.0.0.1', '127.8.9.10', 'localhost', 'LOCALHOST', '::1', '[::1]'])('%s is', (host) => {
  expect(isLoopback(host)).toBe(true);
});

test.each(['0.0.0.0', '::', '', '10.0.0.1', '127.0.0.1.example', 'localhost.example', '128.0.0.1'])(
  '%s is not',
  (host) => {
    expect(isLoopback(host)).toBe(false);
  },
);
