// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ChangeList } from './field-changes.tsx';

afterEach(cleanup);

it('marks what was added and removed, in words too', () => {
  const words = [
    { text: 'As ', change: 'SAME' },
    { text: 'guessed', change: 'REMOVED' },
    { text: 'counted', change: 'ADDED' },
  ] as const;
  const changes = [
    { field: 'actual', label: 'Figure', before: '12%', after: '13%', words: null },
    {
      field: 'commentary',
      label: 'Commentary',
      before: 'As guessed',
      after: 'As counted',
      words: [...words],
    },
    { field: 'override', label: 'Override', before: null, after: 'Amber', words: null },
  ];
  render(<ChangeList changes={changes} />);
  const texts = (role: string) => screen.getAllByRole(role).map(({ textContent }) => textContent);
  expect(texts('deletion')).toEqual(['removed: 12%', 'removed: guessed']);
  expect(texts('insertion')).toEqual(['added: 13%', 'added: counted', 'added: Amber']);
});
