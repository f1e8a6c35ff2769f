/** Says where a run is, on the standard error: the standard output is for results. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
