/** What a log may say of an error. */
export interface DescribedError {
  readonly type: string;
  /** PostgreSQL's, Prisma's or the system's. */
  readonly code?: string;
  readonly message: string;
  /** Where it arose, a line a call, without the message. */
  readonly stack: string;
  readonly cause?: DescribedError;
}

/**
 * What an operator needs of an error, without what people sent or what the database holds: messages of the database and its client
 * quote rows and values, so that of them the code alone is told, and of other messages not what stands in quotes or looks like an address.
 */
export function describeError(error: unknown, depth = 2): DescribedError {
  if (!(error instanceof Error))
    return { type: typeof error, message: withoutQuoted(String(error)), stack: '' };
  const { name, message, cause } = error;
  const code = codeOf(error);
  const ofDatabase = OF_DATABASE.test(name) || /^[0-9A-Z]{5}$/.test(code ?? '');
  return {
    type: printable(name),
    ...(code === undefined ? {} : { code }),
    message: ofDatabase ? 'told by the database' : withoutQuoted(message),
    stack: framesOf(error),
    ...(cause instanceof Error && depth > 0 ? { cause: describeError(cause, depth - 1) } : {}),
  };
}

/** For people, and below it where it arose. */
export function sentenceOf({
  type,
  code,
  message,
  stack,
}: Pick<DescribedError, 'type' | 'message' | 'stack'> & { readonly code?: string | undefined }): string {
  return `${type}${code === undefined ? '' : ` ${code}`}: ${message}\n${stack}`.trimEnd();
}

const OF_DATABASE = /^(?:Prisma|DriverAdapter|error$|DatabaseError)/;

/** One line, whatever was sent: no text makes a second one. */
export function printable(text: string, longest = 300): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, longest);
}

function codeOf(error: Error): string | undefined {
  const codes = [ownCode(error), 'meta' in error ? ownCode(error.meta) : undefined];
  const code = codes.filter((one) => one !== undefined).join(' ');
  return code === '' ? undefined : code;
}

function ownCode(of: unknown): string | undefined {
  const code = typeof of === 'object' && of !== null && 'code' in of ? of.code : undefined;
  return typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : undefined;
}

function withoutQuoted(message: string): string {
  return printable(
    message
      .replace(/"[^"]*"?|'[^']*'?|`[^`]*`?|\([^)]*\)?/g, '…')
      .replace(/\S+@\S+/g, '…')
      .replace(/\b\w+:\/\/\S+/g, '…'),
  );
}

/** None where they cannot be told from the message before them. */
function framesOf({ message, stack = '' }: Error): string {
  const begin = stack.indexOf(message);
  if (begin < 0) return '';
  const lines = stack.slice(begin + message.length).split('\n');
  return lines.filter((line) => /^ {4}at /.test(line)).join('\n');
}
