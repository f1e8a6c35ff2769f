interface Numbered {
  readonly number: string | null;
  readonly likelyNumber: string | null;
}

/**
 * A measure's number: what it evidently is, with what is printed where that says something else. "3," for 3 does not; "u," for 8
 * does. Null where neither is known.
 */
export function numberWords({ number, likelyNumber }: Numbered): string | null {
  const printed = number?.replace(/[\s.,):]+$/, '') ?? null;
  if (likelyNumber === null) return printed;
  if (printed === likelyNumber) return likelyNumber;
  return number === null ? `${likelyNumber} (not printed)` : `${likelyNumber} (printed “${number}”)`;
}
