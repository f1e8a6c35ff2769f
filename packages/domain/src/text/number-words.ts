const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** A count as a sentence holds it: in words up to nine, "no" for none, else in digits ("12", "1,234"). */
export function numberWords(count: number): string {
  return WORDS[count] ?? count.toLocaleString('en-GB');
}
