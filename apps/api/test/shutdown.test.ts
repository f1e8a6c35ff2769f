import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('a signal, even twice, closes the server and the database and ends with 0', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'dial-shutdown-'));
  const program = spawn(process.execPath, [join(import.meta.dirname, '../src/main.ts')], {
    env: { ...process.env, PORT: '0', DATABASE_URL: '', DIAL_DATA_DIR: directory },
  });
  const ended = once(program, 'exit');
  let said = '';
  for await (const chunk of program.stdout) {
    said += String(chunk);
    if (said.includes('Dial is at')) break;
  }
  expect(said).toMatch(/Dial is at http:\/\/127\.0\.0\.1:\d+\/\n$/);
  program.kill('SIGTERM');
  program.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  rmSync(directory, { recursive: true });
});
