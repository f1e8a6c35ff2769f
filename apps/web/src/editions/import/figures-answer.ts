import { type FileProblem, readFileProblem } from '../../shared/upload/file-problem.ts';

const COUNTS = ['rows', 'added', 'changed', 'unchanged', 'left', 'rated', 'ratingsChanged'] as const;

/** What an import came to, in rows of the file; and the rows of editions that were rated again. */
export type FigureCounts = Readonly<Record<(typeof COUNTS)[number], number>>;

/** What came of a file of figures. */
export type FiguresAnswer =
  | { readonly kind: 'done'; readonly counts: FigureCounts }
  /** Nothing is written; the first problems, and how many there are. */
  | { readonly kind: 'errors'; readonly errors: readonly FileProblem[]; readonly count: number }
  | { readonly kind: 'refused'; readonly message: string }
  /** No answer came, or none that could be read: the figures may be written or not. */
  | { readonly kind: 'failed' };

/** Reads the server's answer to a file of figures. */
export function readFiguresAnswer(status: number, body: unknown): FiguresAnswer {
  const answer = isObject(body) ? body : {};
  if (status === 422 && Array.isArray(answer.errors)) {
    const errors = answer.errors.flatMap((error) => readFileProblem(error) ?? []);
    return { kind: 'errors', errors, count: typeof answer.count === 'number' ? answer.count : errors.length };
  }
  if (status === 503 || (status >= 400 && status < 500))
    return {
      kind: 'refused',
      message: typeof answer.error === 'string' ? answer.error : 'The server does not take this file.',
    };
  const made = answer.import;
  if (status !== 200 || !isObject(made)) return { kind: 'failed' };
  const counts = COUNTS.map((name) => [name, made[name]] as const);
  if (counts.some(([, count]) => typeof count !== 'number')) return { kind: 'failed' };
  // Every count is there and a number.
  return { kind: 'done', counts: Object.fromEntries(counts) as FigureCounts };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
