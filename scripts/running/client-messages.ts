/** A statement that a client sends, when it asks for it to be executed. */
export interface Statement {
  readonly sql: string;
}

/** What passes at once: the bytes, and the statement that they execute, if they do. */
export interface Message {
  readonly bytes: Buffer;
  readonly statement: Statement | null;
}

/** Of the frontend's first message: its length, then this in place of a type. */
const PROTOCOL_3 = 196_608;

const TYPE = { query: 0x51, parse: 0x50, bind: 0x42, execute: 0x45 } as const;

/**
 * Takes apart what a client of PostgreSQL sends on one connection, as far as is needed to count statements
 * (PostgreSQL's documentation, "Message Formats").
 *
 * @returns takes what arrives, and gives the whole messages that there are by then
 */
export function clientMessages(): (chunk: Buffer) => readonly Message[] {
  let rest = Buffer.alloc(0);
  let isStarted = false;
  let bound = '';
  const prepared = new Map<string, string>();

  const statementOf = (type: number | undefined, body: Buffer): Statement | null => {
    const [first = '', second = ''] = strings(body);
    if (type === TYPE.query) return { sql: first };
    if (type === TYPE.parse) prepared.set(first, second);
    if (type === TYPE.bind) bound = prepared.get(second) ?? '';
    return type === TYPE.execute ? { sql: bound } : null;
  };
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    const messages: Message[] = [];
    for (;;) {
      const before = isStarted ? 1 : 0;
      if (rest.length < before + 4) return messages;
      const length = before + rest.readUInt32BE(before);
      if (rest.length < length) return messages;
      const bytes = rest.subarray(0, length);
      rest = rest.subarray(length);
      const statement = isStarted ? statementOf(bytes[0], bytes.subarray(5)) : null;
      if (!isStarted) isStarted = bytes.readUInt32BE(4) === PROTOCOL_3;
      messages.push({ bytes, statement });
    }
  };
}

/** The first two strings of a message, each ended by a zero. */
function strings(body: Buffer): readonly string[] {
  const end = body.indexOf(0);
  if (end < 0) return [];
  const second = body.indexOf(0, end + 1);
  return [body.toString('utf8', 0, end), body.toString('utf8', end + 1, Math.max(second, end + 1))];
}
