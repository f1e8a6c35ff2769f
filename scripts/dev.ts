// pnpm dev: the API restarts and the browser reloads when a source changes. Vite prints the address to open, and who signs in does so there.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
/** Vite's: the API takes sign-in from its own address alone. */
const ADDRESS = 'http://localhost:5173';
const programs = [
  spawn('node', ['--watch', '--disable-warning=ExperimentalWarning', 'apps/api/src/main.ts'], {
    cwd: root,
    stdio: 'inherit',
    env: { DIAL_URL: ADDRESS, ...process.env },
  }),
  spawn('pnpm', ['--filter', '@dial/web', 'dev', '--strictPort'], { cwd: root, stdio: 'inherit' }),
];

/** One without the other is of no use. */
function stopAll(): void {
  for (const program of programs) program.kill('SIGTERM');
}

for (const program of programs) program.once('exit', stopAll);
process.once('SIGINT', stopAll);
process.once('SIGTERM', stopAll);
