import { createContext, type MouseEvent, type ReactNode, useMemo } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { indicatorPath } from '../../shared/indicator-filters.ts';
import { useHandler } from '../../shared/use-handler.ts';

interface Links {
  /** Where an indicator is; the list's query goes with it, so that previous and next can walk the same list. */
  readonly addressOf: (indicatorId: string) => string;
  readonly onFollow: (event: MouseEvent<HTMLAnchorElement>) => void;
}

export const RowLinks = createContext<Links>({ addressOf: () => '', onFollow: () => {} });

/** What the links of rows have in common, found once: the router's own links find it anew for each. */
export function WithRowLinks({ children }: { readonly children: ReactNode }) {
  const { edition = '' } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  const onFollow = useHandler((event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    void navigate(event.currentTarget.getAttribute('href') ?? '');
  });
  const links = useMemo(
    () => ({ addressOf: (id: string) => `${indicatorPath(edition, id)}${search}`, onFollow }),
    [edition, search, onFollow],
  );
  return <RowLinks value={links}>{children}</RowLinks>;
}

/** Whether a press opens a page here; others open tabs and windows, or save, which the browser does. */
function isPlain({ button, metaKey, altKey, ctrlKey, shiftKey, defaultPrevented }: MouseEvent): boolean {
  return button === 0 && !(metaKey || altKey || ctrlKey || shiftKey || defaultPrevented);
}
