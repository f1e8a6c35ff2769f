import { expect, it } from 'vitest';
import { auditInput, auditQuery, parseAuditFilters } from './audit-filters.ts';

it('goes into the address and back, and to the API without what is empty', () => {
  const filters = parseAuditFilters(
    new URLSearchParams('?action=return.&from=2024-02-30&to=2024-03-01&edition='),
  );
  expect(auditQuery(filters)).toBe('?action=return.&to=2024-03-01');
  expect(auditQuery(filters, '17')).toBe('?action=return.&to=2024-03-01&after=17');
  expect(auditInput(filters)).toEqual({ action: 'return.', to: '2024-03-01' });
});
