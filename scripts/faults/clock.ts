import { startServer } from '../running/server.ts';
import { sendGraphql } from '../running/session.ts';
import { ACTS } from './acts.ts';
import { type Line, single } from './lines.ts';
import { openOnEmbedded } from './on-embedded.ts';

const DAY = 86_400_000;

const JUMPS = [
  { fault: 'the clock a year ahead', shift: 365 * DAY, signedIn: false },
  { fault: 'the clock a day back', shift: -DAY, signedIn: true },
] as const;

const PUBLIC = '{ edition(id: "2023-24-q3") { title headline { computed { red amber green } } } }';

/** A server whose clock jumped: the public reads the same, who signed in stays so or is signed out, and an approval is done or refused. */
export async function clockDrills(add: (line: Line) => void): Promise<void> {
  const on = await openOnEmbedded(new Set(['submitted']));
  const base = on.bases.get('submitted');
  const act = ACTS.find(({ name }) => name === 'approval of returns');
  if (base === undefined || act?.ask == null) throw new Error('There is no approval to try.');
  try {
    let right = '';
    for (const { fault, shift, signedIn } of [{ fault: '', shift: 0, signedIn: true }, ...JUMPS]) {
      const copy = on.copy('submitted');
      const { origin, stop, said } = await startServer({
        place: copy.place,
        flags: ['--import', new URL('clock-jump.mjs', import.meta.url).href],
        variables: { DIAL_CLOCK: String(shift) },
      });
      const wrong: string[] = [];
      const { text } = await sendGraphql({ origin, cookie: '' }, PUBLIC);
      right ||= text;
      if (text !== right) wrong.push(`The public reads ${text}`);
      const answer = await act.ask(origin, base);
      if (act.isDone(answer) !== signedIn || answer.status === null || answer.status >= 500)
        wrong.push(`The approval was answered: ${answer.status} ${answer.text.slice(0, 300)}`);
      const { code } = await stop();
      if (code !== 0) wrong.push(`It ended with ${code}: ${said()}`);
      wrong.push(...(await copy.faults(base)));
      await copy.remove();
      if (fault !== '') add(single('approval of returns', 'embedded', fault, wrong));
    }
  } finally {
    await on.remove();
  }
}
