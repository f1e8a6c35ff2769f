/** A remark as a sentence of an explanation: trimmed, beginning with a capital, ending with a full stop. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  const capital = trimmed.slice(0, 1).toUpperCase() + trimmed.slice(1);
  return capital === '' || /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
