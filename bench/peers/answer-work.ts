import type { Readers } from './answers.ts';

/** What an address asks for. @returns undefined when it is none of the three kinds of work */
export function answerWork(readers: Readers, address: string): Promise<unknown> | undefined {
  const { pathname, searchParams } = new URL(address, 'http://peer');
  const period = Number(searchParams.get('period'));
  if (pathname === '/list') return readers.list(period);
  if (pathname === '/detail') return readers.detail(period, Number(searchParams.get('indicator')));
  if (pathname === '/headline') return readers.headline(period);
  return undefined;
}
