import type { Rag } from '../../rating/rating.ts';

/** The ground of a rating's part of a drawing, and the ink of what stands on it: those of the screen's light theme, apart in greyscale too. */
export const RAG_PAINT: Readonly<Record<Rag | 'unrated', { readonly fill: string; readonly ink: string }>> = {
  red: { fill: '#a9231b', ink: '#ffffff' },
  amber: { fill: '#f2b233', ink: '#1c1300' },
  green: { fill: '#41a06b', ink: '#04170b' },
  unrated: { fill: '#eef1f4', ink: '#4a5764' },
};
