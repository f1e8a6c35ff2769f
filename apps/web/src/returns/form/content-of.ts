import type { ReturnContent } from '@dial/domain/return/return-content';
import type { FiledReturn } from './filed-return.ts';

/** What is filed as the domain's rules take it, and nothing beside it; it goes back to the API in the same shape. */
export function contentOf({ content }: Pick<FiledReturn, 'content'>): ReturnContent {
  return {
    status: content.status,
    value: content.value,
    numerator: content.numerator,
    denominator: content.denominator,
    expected: content.expected,
    reason: content.reason,
    commentary: content.commentary,
    confirmed: content.confirmed,
    revisions: content.revisions.map(({ period, value, numerator, denominator, reason, confirmed }) => ({
      // A draft may say which period later.
      period: period?.id ?? '',
      value,
      numerator,
      denominator,
      reason,
      confirmed,
    })),
  };
}

/** Whether two say the same, field by field: an empty box is one that was never filled in. */
export function sameContent(a: ReturnContent, b: ReturnContent): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

function plain(content: ReturnContent) {
  const { status, value, numerator, denominator, expected, reason, commentary, confirmed, revisions } =
    content;
  return [
    status,
    ...[value, numerator, denominator, expected, reason, commentary].map((text) => text ?? ''),
    confirmed,
    ...revisions.map((one) => [
      one.period,
      one.value,
      one.numerator ?? '',
      one.denominator ?? '',
      one.reason,
      one.confirmed ?? false,
    ]),
  ];
}
