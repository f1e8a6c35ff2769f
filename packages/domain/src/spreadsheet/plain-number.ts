import Big from 'big.js';

/** Spreadsheets count in doubles: 15 digits are the person's, what follows is noise of the float. */
const DIGITS = 15;
/** Doubles end near 1e308; a larger exponent is a trick to make a long text. */
const LARGEST_EXPONENT = 308;

/**
 * The plain decimal that a spreadsheet file's number stands for: "98.300000000000011" gives "98.3", "1.5E-2" gives
 * "0.015". Null for what is no number of a spreadsheet.
 */
export function plainNumber(written: string): string | null {
  const [, exponent = '0'] = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE]([+-]?\d{1,4}))?$/.exec(written) ?? [
    null,
    null,
  ];
  if (exponent === null || written.length > 400 || Math.abs(Number(exponent)) > LARGEST_EXPONENT) return null;
  const number = new Big(
    written
      .replace(/^\+/, '')
      .replace(/^(-?)\./, '$10.')
      .replace(/\.(?=e|$)/i, ''),
  );
  return number.prec(DIGITS, Big.roundHalfUp).toFixed();
}
