/** Brings the focus to the count: past the filters, or from a control that goes away with what it did. */
export function focusResults(): void {
  document.getElementById('results')?.focus();
}
