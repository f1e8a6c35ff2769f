import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import './end-with-parent.mjs';

/** @type {Map<import('node:child_process').ChildProcess, { quiet: boolean }>} */
const running = new Map();

/** @type {NodeJS.Signals | undefined} */
let stoppedBy;

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => stop(signal));
}

/** The signal that asked this program to end, if one did: callers then tidy up instead of going on. */
export function stopSignal() {
  return stoppedBy;
}

/** @param {NodeJS.Signals} signal the exit code a shell reports for it */
export function exitCodeOf(signal) {
  return 128 + constants.signals[signal];
}

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  const first = stoppedBy === undefined;
  stoppedBy ??= signal;
  // npm passes a signal on that the terminal has sent already, and Ctrl-C in a terminal reaches the children by
  // itself: each child hears of the end once.
  if (!first || (signal === 'SIGINT' && process.stdin.isTTY)) return;
  // Tools tidy up after an interrupt, not all of them after SIGTERM. A program that is shown gets what was sent.
  for (const [child, { quiet }] of running) child.kill(quiet ? 'SIGINT' : signal);
}

/**
 * @typedef {object} ChildOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [quiet] keep what it prints, in `output`, instead of showing it
 * @property {boolean} [shell]
 * @property {number} [uid]
 * @property {number} [gid]
 * @property {number} [limitSeconds] after which it is ended
 *
 * @typedef {object} ChildResult
 * @property {number} code 128 and the signal's number when a signal ended it
 * @property {string} output
 */

/**
 * Runs a program to its end. Signals sent to this program are passed on.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ChildOptions} [options]
 * @returns {Promise<ChildResult>} also when it fails or cannot be started (code 127)
 */
export function runChild(command, args, { quiet = false, limitSeconds, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
    running.set(child, { quiet });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    const limit = limitSeconds === undefined ? undefined : setTimeout(tooLong, limitSeconds * 1000);
    child.on('error', (error) => finish(127, `${output}${error.message}\n`));
    child.on('exit', (code, signal) => {
      const exitCode = signal === null ? (code ?? 1) : exitCodeOf(signal);
      child.on('close', () => finish(exitCode, output));
      // A grandchild that outlives the child holds the pipes open: what it prints is not waited for.
      setTimeout(() => finish(exitCode, output), 1000).unref();
    });

    function tooLong() {
      output += `\nEnded after ${limitSeconds} s, the limit.\n`;
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 5000).unref();
    }

    /** @param {number} code @param {string} printed */
    function finish(code, printed) {
      running.delete(child);
      clearTimeout(limit);
      child.stdout?.destroy();
      child.stderr?.destroy();
      resolve({ code, output: printed });
    }
  });
}
