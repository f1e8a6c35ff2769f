/**
 * Runs one long step and says so in one line: its name at the start, the result and the seconds when it ends.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} run
 * @param {(result: T) => string} describe
 * @returns {Promise<T>}
 */
export async function step(name, run, describe) {
  process.stdout.write(`${name} … `);
  const started = performance.now();
  try {
    const result = await run();
    process.stdout.write(`${describe(result)} (${secondsSince(started)} s)\n`);
    return result;
  } catch (error) {
    process.stdout.write(`failed (${secondsSince(started)} s)\n`);
    throw error;
  }
}

/** @param {number} started */
function secondsSince(started) {
  return ((performance.now() - started) / 1000).toFixed(1);
}
