import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openEmbedded } from '../../packages/database/src/open/open-embedded.ts';
import { ROOT } from '../launch/root.mjs';

// Part of `pnpm faults`, on a small database, so that it is tried with every change.

test('a write of the embedded database that was answered outlives a power cut', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dial-power-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const directory = join(folder, 'data');
  const images = join(folder, 'images');
  const child = spawn(
    process.execPath,
    [
      ...['--disable-warning=ExperimentalWarning', '--import', join(import.meta.dirname, 'fault-files.mjs')],
      ...[join(ROOT, 'packages/database/src/testing/hold-directory.ts'), directory],
    ],
    {
      env: { ...process.env, DIAL_FAULT_DIRECTORY: directory, DIAL_FAULT_IMAGES: images },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  for await (const said of child.stdout ?? []) if (String(said).includes('held')) break;
  const ended = once(child, 'exit');
  child.send({ now: true });
  expect(await ended).toEqual([null, 'SIGKILL']);
  for (const part of ['none', 'some']) {
    const { prisma, close } = await openEmbedded(join(images, part), 'test');
    expect(await prisma.auditEvent.count({ where: { action: 'hold' } }), part).toBe(1);
    await close();
  }
}, 240_000);
