import type { ReturnStatus } from '../return-state.ts';

export interface StatusChoice {
  readonly value: ReturnStatus;
  readonly label: string;
  readonly hint: string;
}

/** What an officer can say of a figure, and what each asks for. */
export const STATUS_CHOICES: readonly StatusChoice[] = [
  { value: 'FINAL', label: 'Final', hint: 'It will not change.' },
  { value: 'PROVISIONAL', label: 'Provisional', hint: 'It may still change.' },
  { value: 'REVISED', label: 'Revised', hint: 'It replaces one that was given before. Say why.' },
  { value: 'AWAITED', label: 'Awaited', hint: 'There is none yet. Say when it is expected.' },
  { value: 'NOT_AVAILABLE', label: 'Not available', hint: 'There will be none. Say why.' },
];

/** "Not available". */
export function statusLabel(status: ReturnStatus): string {
  return STATUS_CHOICES.find(({ value }) => value === status)?.label ?? status;
}

export function takesFigure(status: ReturnStatus): boolean {
  return status !== 'AWAITED' && status !== 'NOT_AVAILABLE';
}

export function takesReason(status: ReturnStatus): boolean {
  return status === 'NOT_AVAILABLE' || status === 'REVISED';
}
