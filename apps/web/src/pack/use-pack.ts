import { useEffect, useRef, useState } from 'react';
import { announce } from '../shared/announce.ts';
import { askPack, cancelPack, orderPack, type PackJob, type PackOrder } from './pack-job.ts';
import { progressWords } from './progress-words.ts';

export type PackProgress =
  | { readonly kind: 'none' }
  | { readonly kind: 'ordering' }
  | { readonly kind: 'making'; readonly job: PackJob }
  | { readonly kind: 'ready'; readonly job: PackJob }
  | { readonly kind: 'failed'; readonly error: string };

/** Milliseconds between two looks. */
const PAUSE = 600;

/** A pack on its way: orders it and looks how far it is, until it is ready, fails, is called off or the page is left. */
export function usePack() {
  const [progress, setProgress] = useState<PackProgress>({ kind: 'none' });
  const under = useRef<AbortController | null>(null);
  useEffect(() => () => under.current?.abort(), []);
  const make = async (order: PackOrder) => {
    under.current?.abort();
    const way = new AbortController();
    under.current = way;
    setProgress({ kind: 'ordering' });
    let answer = await orderPack(order, way.signal);
    while (!way.signal.aborted) {
      if (answer.kind === 'failed') return setProgress(answer);
      const { job } = answer;
      if (job.state === 'READY') return setProgress({ kind: 'ready', job });
      if (job.state === 'FAILED') return setProgress({ kind: 'failed', error: job.error ?? '' });
      setProgress({ kind: 'making', job });
      // The pages go by too fast to be read out one by one.
      announce(progressWords({ ...job, done: 0, total: 0 }));
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      answer = await askPack(job.id, way.signal);
    }
  };
  const cancel = () => {
    under.current?.abort();
    if (progress.kind === 'making') cancelPack(progress.job.id);
    setProgress({ kind: 'none' });
    announce('The pack was called off.');
  };
  return { progress, make, cancel };
}
