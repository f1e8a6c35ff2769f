import type { ReactNode } from 'react';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { PageHeading } from '../shared/page-heading.tsx';
import prose from '../shared/prose.module.css';

interface Props {
  readonly title: string;
  readonly heading: string;
  readonly lede: ReactNode;
  readonly children: ReactNode;
}

/** A page that a public body must have: read from top to bottom. */
export function StatementPage({ title, heading, lede, children }: Props) {
  return (
    <>
      <Breadcrumb crumbs={[{ label: 'Headline', to: '/' }]} />
      <div className={prose.prose}>
        <PageHeading title={title}>{heading}</PageHeading>
        <p className={prose.lede}>{lede}</p>
        {children}
      </div>
    </>
  );
}
