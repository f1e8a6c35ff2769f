import { builder } from './builder.ts';

/** Who did something, when, and why where a reason is due. */
export interface Act {
  /** The person's name. */
  readonly by: string;
  /** An instant, ISO 8601. */
  readonly at: string;
  readonly reason: string | null;
}

export const ActRef = builder.objectRef<Act>('Act').implement({
  description: 'Who did something, when, and why where a reason is due.',
  fields: (t) => ({
    by: t.exposeString('by'),
    at: t.expose('at', { type: 'DateTime' }),
    reason: t.exposeString('reason', { nullable: true }),
  }),
});

/** An act that may not have happened yet. */
export function actOf(by: string | null, at: string | null, reason: string | null = null): Act | null {
  return by === null || at === null ? null : { by, at, reason };
}
