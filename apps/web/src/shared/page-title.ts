import { useEffect } from 'react';

/** "Indicators, 2023-24 Q3 – Dial": the same form as the titles that the server writes. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === 'Dial' ? title : `${title} – Dial`;
  }, [title]);
}
