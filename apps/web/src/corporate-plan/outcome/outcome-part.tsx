import type { ReactNode } from 'react';
import { Section } from '../../shared/document/section.tsx';
import texts from '../document/texts.module.css';
import type { Missing } from '../evident.ts';
import { MissingParts } from '../missing-parts.tsx';
import { partName } from '../part-names.ts';

interface Props {
  /** "actions", "risks" and so on. */
  readonly part: string;
  readonly isEmpty: boolean;
  readonly missing: readonly Missing[];
  readonly children: ReactNode;
}

/** A part of an outcome; where it is empty it says whether it was lost or none is printed. */
export function OutcomePart({ part, isEmpty, missing, children }: Props) {
  const lost = missing.filter((entry) => entry.part.toLowerCase() === part);
  const tableLost = missing.some((entry) => entry.part.toLowerCase() === 'table');
  if (isEmpty && lost.length === 0 && tableLost) return null;
  return (
    <Section id={part} title={partName(part)}>
      {isEmpty ? lost.length === 0 && <p className={texts.soft}>None printed.</p> : children}
      <MissingParts missing={lost} />
    </Section>
  );
}
