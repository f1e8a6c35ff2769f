import type { ReactNode } from 'react';
import type { FragmentOf } from '../../shared/graphql.ts';
import { BothTransitions, type BothTransitionsProps } from './both-transitions.tsx';
import { type CLOSER_LOOK, CloserLookPart } from './closer-look.tsx';
import { type MISSING, MissingPart } from './missing.tsx';
import { type MOVERS, MoversPart } from './movers.tsx';
import { Pair, Stack } from './pair.tsx';
import { type YEAR_END, YearEndPart } from './year-end.tsx';

interface Props extends Pick<BothTransitionsProps, 'edition' | 'of' | 'sources'> {
  /** As an edition or an area of it answers. */
  readonly change: Pick<BothTransitionsProps, 'sinceQuarter' | 'sinceYear'> & {
    readonly moversBySignal: FragmentOf<typeof MOVERS>;
    readonly closerLook: FragmentOf<typeof CLOSER_LOOK>;
    readonly missing: FragmentOf<typeof MISSING>;
    readonly yearEnd: FragmentOf<typeof YEAR_END>;
  };
  /** What follows what is missing. */
  readonly children?: ReactNode;
}

/** What changed, what is at risk and what is missing: ratings, signals, year end and gaps each by themselves. */
export function WhatChanged({ change, children, ...compared }: Props) {
  const { edition } = compared;
  return (
    <>
      <BothTransitions {...compared} sinceQuarter={change.sinceQuarter} sinceYear={change.sinceYear} />
      <MoversPart edition={edition} movers={change.moversBySignal} />
      <Pair>
        <Stack>
          <CloserLookPart edition={edition} look={change.closerLook} />
          <MissingPart edition={edition} missing={change.missing} />
          {children}
        </Stack>
        <YearEndPart edition={edition} yearEnd={change.yearEnd} />
      </Pair>
    </>
  );
}
