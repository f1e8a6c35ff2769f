import type { ReactNode } from 'react';
import { usePageTitle } from './page-title.ts';

interface Props {
  readonly children: ReactNode;
  /** What the document's title says before the name of the site. */
  readonly title: string;
  readonly className?: string | undefined;
}

/** The one h1 of a page. Navigation brings the focus here, so that a screen reader starts with it. */
export function PageHeading({ children, title, className }: Props) {
  usePageTitle(title);
  return (
    <h1 tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
