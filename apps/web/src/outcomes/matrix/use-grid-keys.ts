import { type KeyboardEvent, useState } from 'react';
import { keptPlace, nextCell, type Place } from './next-cell.ts';

interface GridKeys {
  /** The one place that Tab leads to. */
  readonly active: Place;
  /** Grows when the focus is to follow to the active place. */
  readonly moved: number;
  readonly setActive: (place: Place) => void;
  readonly moveTo: (place: Place) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Where one is in a grid, and how keys move through it. */
export function useGridKeys(size: { readonly rows: number; readonly columns: number }): GridKeys {
  const [asked, setActive] = useState<Place>({ row: 0, column: 0 });
  const [moved, setMoved] = useState(0);
  const active = keptPlace(asked, size);
  const moveTo = (place: Place) => {
    setActive(place);
    setMoved((count) => count + 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = nextCell(event.key, event.ctrlKey || event.metaKey, active, size);
    if (to === null || event.altKey || event.shiftKey) return;
    event.preventDefault();
    moveTo(to);
  };
  return { active, moved, setActive, moveTo, onKeyDown };
}
