import { type Logger, pino } from 'pino';
import { z } from 'zod';
import { describeError, sentenceOf } from './describe-error.ts';

/** `lines`: sentences for people. `json`: a line a JSON object, of requests those of note. `json-all`: every request. */
export type LogKind = 'lines' | 'json' | 'json-all';

/** What Dial says: each record is a line of JSON, or a sentence for people. */
export type Log = Logger;

interface Outputs {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

const STANDARD: Outputs = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
};

/** Of requests those of note are of the level `info`, others of `debug`. */
export function createLog(kind: LogKind, outputs = STANDARD): Log {
  return pino(
    {
      level: kind === 'json-all' ? 'debug' : 'info',
      base: { program: 'dial', process: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      messageKey: 'message',
      errorKey: 'error',
      // Of what the server's own records hold: of requests nothing, of errors what may be told.
      serializers: { error: describeError, err: describeError, req: nothing, res: nothing },
    },
    { write: kind === 'lines' ? lineWriter(outputs) : outputs.out },
  );
}

const nothing = () => undefined;

const recordSchema = z.object({
  level: z.string(),
  message: z.string().default(''),
  request: z.string().optional(),
  status: z.number().optional(),
  error: z
    .object({ type: z.string(), code: z.string().optional(), message: z.string(), stack: z.string() })
    .optional(),
});

/** Sentences, and below those of errors where they arose. What was answered is left to other kinds of log. */
function lineWriter({ out, error: wrong }: Outputs) {
  return (json: string) => {
    const { level, message, request, status, error } = recordSchema.parse(JSON.parse(json));
    if (status !== undefined) return;
    const about = request === undefined ? '' : ` (request ${request})`;
    const cause = error === undefined ? '' : ` ${sentenceOf(error)}`;
    const line = `${message}${about}${cause}`.trimEnd();
    (level === 'info' ? out : wrong)(`${line}\n`);
  };
}
