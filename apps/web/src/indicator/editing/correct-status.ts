/** How far a published figure has come. */
export const STATUS_CHOICES = [
  { value: 'FINAL', label: 'Final' },
  { value: 'PROVISIONAL', label: 'Provisional' },
  { value: 'REVISED', label: 'Revised' },
  { value: 'AWAITED', label: 'Awaited: say when it is expected' },
  { value: 'NOT_AVAILABLE', label: 'Not available: say why' },
] as const;

export type CorrectStatus = (typeof STATUS_CHOICES)[number]['value'];

export function takesFigure(status: CorrectStatus): boolean {
  return status !== 'AWAITED' && status !== 'NOT_AVAILABLE';
}

export function takesReason(status: CorrectStatus): boolean {
  return status === 'NOT_AVAILABLE' || status === 'REVISED';
}
