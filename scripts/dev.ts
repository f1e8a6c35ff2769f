// pnpm dev: the API restarts and the browser reloads when a source changes. Vite prints the address to open.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const programs = [
  spawn('node', ['--watch', '--disable-warning=ExperimentalWarning', 'apps/api/src/main.ts'], {
    cwd: root,
    stdio: 'inherit',
  }),
  spawn('pnpm', ['--filter', '@dial/web', 'dev'], { cwd: root, stdio: 'inherit' }),
];

/** One without the other is of no use. */
function stopAll(): void {
  for (const program of programs) program.kill('SIGTERM');
}

for (const program of programs) program.once('exit', stopAll);
process.once('SIGINT', stopAll);
process.once('SIGTERM', stopAll);
