import type { Answer } from './session.ts';

/** An error in words, and nothing of what is inside. */
export function isTyped({ status, text }: Answer): boolean {
  if (status === null || !text.startsWith('{')) return false;
  return (
    /"(error|errors|message|status)"/.test(text) && !/ECONN|\bat \/|\.ts:\d|node_modules|prisma/i.test(text)
  );
}
