import type { Plan } from '../load-plan.ts';
import { MarkedText } from '../marked-text.tsx';
import { MissingParts } from '../missing-parts.tsx';
import { Paragraphs } from '../paragraphs.tsx';
import { TextList } from '../text-list.tsx';
import texts from './texts.module.css';

type Section = Plan['sections'][number];

/** A part of the plan in prose. */
export function PlanSection({ section: { blocks, missing } }: { readonly section: Section }) {
  return (
    <div className={texts.flow}>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a document never change places
        <Block key={index} block={block} />
      ))}
      <MissingParts missing={missing} />
    </div>
  );
}

function Block({ block: { kind, items } }: { readonly block: Section['blocks'][number] }) {
  switch (kind) {
    case 'HEADING':
      return items.map(({ text, raw, note, source }) => (
        <MarkedText key={text} raw={raw} note={note} line={source.line}>
          <h3 className={texts.heading}>{text}</h3>
        </MarkedText>
      ));
    case 'LIST':
      return <TextList items={items} />;
    case 'PARAGRAPH':
      return <Paragraphs items={items} />;
  }
}
