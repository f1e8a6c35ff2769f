import { setTimeout as pause } from 'node:timers/promises';
import { isTyped } from '../running/is-typed.ts';
import { startServer } from '../running/server.ts';
import { type Answer, type Session, send, sendGraphql } from '../running/session.ts';
import { until } from './drill.ts';
import { type Line, single } from './lines.ts';
import { type OnPostgres, openOnPostgres } from './on-postgres.ts';

const ASKED = [
  '{ edition(id: "2023-24-q3") { title headline { computed { red amber green } } } }',
  '{ indicatorReports(edition: "2023-24-q3", first: 20) { totalCount nodes { id rating { rag } } } }',
];

const READERS = 4;

/** Milliseconds between two of one reader, and of the writer. */
const PACE = 50;

interface Harm {
  readonly fault: string;
  readonly do: (on: OnPostgres) => Promise<void>;
  /** Whether requests may fail by it. */
  readonly breaks: boolean;
}

const HARMS: readonly Harm[] = [
  {
    fault: 'connections reset while readers and a writer ask',
    breaks: true,
    do: async ({ proxy }) => {
      for (let cuts = 0; cuts < 5; cuts += 1) {
        proxy.cut();
        await pause(300);
      }
    },
  },
  {
    fault: 'a connection reset in the middle of a statement',
    breaks: true,
    do: async ({ proxy }) => {
      for (let cuts = 0; cuts < 5; cuts += 1) {
        proxy.watch(() => {
          proxy.watch(null);
          proxy.cut();
          return 'hold';
        });
        await pause(500);
      }
      proxy.watch(null);
    },
  },
  {
    fault: 'each message 50 to 500 ms late',
    breaks: false,
    do: async ({ proxy }) => {
      let turn = 0;
      proxy.delay(() => {
        turn += 1;
        return 50 + ((turn * 137) % 451);
      });
      await pause(8_000);
      proxy.delay(() => 0);
    },
  },
  {
    fault: 'PostgreSQL restarted, fast',
    breaks: true,
    do: async ({ postgres }) => {
      await postgres.stop('fast');
      await postgres.start();
    },
  },
  {
    fault: 'PostgreSQL restarted, immediately',
    breaks: true,
    do: async ({ postgres }) => {
      await postgres.stop('immediate');
      await postgres.start();
    },
  },
];

/** The database's connections cut, slow and restarted under readers and one writer: Dial recovers by itself, and answers nothing wrong. */
export async function connectionDrills(add: (line: Line) => void): Promise<void> {
  const on = await openOnPostgres(new Set(['submitted']));
  try {
    const base = on.bases.get('submitted');
    const copy = await on.copy('submitted');
    const server = await startServer({ place: { databaseUrl: on.proxy.url(copy.database) } });
    const visitor = { origin: server.origin, cookie: '' };
    const editor = { origin: server.origin, cookie: base?.facts.cookies.editor ?? '' };
    const edition = base?.facts.edition ?? '';
    const indicator = base?.facts.submitted[0]?.indicator.id ?? '';
    const right = await Promise.all(ASKED.map((query) => sendGraphql(visitor, query)));
    let year = 1000;
    for (const harm of HARMS) {
      const wrong: string[] = [];
      const acknowledged: number[] = [];
      let isOver = false;
      const judge = (answer: Answer, isRight: boolean) => {
        if (isRight) return;
        if (answer.status === 200 && !answer.text.includes('"errors"'))
          wrong.push(`wrong: ${answer.text.slice(0, 200)}`);
        else if (!harm.breaks || !isTyped(answer))
          wrong.push(`${answer.status} ${answer.text.slice(0, 200)}`);
      };
      const readers = Array.from({ length: READERS }, async (_, reader) => {
        for (let turn = reader; !isOver; turn += 1) {
          const at = turn % ASKED.length;
          const answer = await sendGraphql(visitor, ASKED[at] ?? '');
          judge(answer, answer.text === right[at]?.text);
          await pause(PACE);
        }
      });
      const writer = (async () => {
        for (; !isOver; await pause(PACE)) {
          year += 1;
          const answer = await importOne(editor, edition, `${indicator},cy${year},national,${year}`);
          const isDone = answer.status === 200 && answer.text.includes('"added":1');
          if (isDone) acknowledged.push(year);
          judge(answer, isDone);
        }
      })();
      await pause(1_000);
      await harm.do(on);
      await until('readers are answered again', async () => {
        const { status, text } = await sendGraphql(visitor, ASKED[0] ?? '');
        return status === 200 && text === right[0]?.text;
      });
      await pause(1_000);
      isOver = true;
      await Promise.all([...readers, writer]);
      const held = await on.postgres.sql(
        `SELECT count(DISTINCT "periodId") FROM "Observation" WHERE standing AND "periodId" = ANY ('{${acknowledged.map((one) => `cy${one}`).join(',')}}')`,
        copy.database,
      );
      if (Number(held) !== acknowledged.length)
        wrong.push(`Of ${acknowledged.length} acknowledged writes ${held} are there.`);
      if (acknowledged.length === 0) wrong.push('No write was acknowledged.');
      add(
        single(
          `connections: readers and a writer (${acknowledged.length} writes)`,
          'PostgreSQL',
          harm.fault,
          wrong.slice(0, 5),
        ),
      );
    }
    await server.stop();
    await copy.remove();
  } finally {
    await on.remove();
  }
}

function importOne(editor: Session, edition: string, row: string): Promise<Answer> {
  return send(editor, `/observations-import/${edition}?name=one.csv`, {
    method: 'POST',
    body: `indicator,period,kind,value\n${row}\n`,
    headers: { 'content-type': 'application/octet-stream', 'x-dial-upload': '1' },
  });
}
