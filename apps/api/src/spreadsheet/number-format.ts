import { format, isDateFormat, isPercentFormat } from 'numfmt';

/** How numbers of a style are shown. */
export interface NumberFormat {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  /** What the spreadsheet shows for a number (a date's serial counted from 1900), in British English. */
  show(number: number): string;
}

/** The formats that a file names by number alone (ECMA-376, 18.8.30); those that follow the machine's settings as in Britain. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'hh:mm',
  21: 'hh:mm:ss',
  22: 'dd/mm/yyyy hh:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The built-in format of a number below 164. */
export function builtInFormat(id: number): NumberFormat {
  return numberFormat(BUILT_IN[id] ?? 'General');
}

/** The format of a code such as `#,##0.0%`. A code that cannot be understood shows numbers as they are. */
export function numberFormat(code: string): NumberFormat {
  try {
    format(code, 1);
    return {
      isDate: isDateFormat(code),
      isPercent: isPercentFormat(code),
      show: (number) => showOr(code, number),
    };
  } catch {
    return { isDate: false, isPercent: false, show: (number) => showOr('General', number) };
  }
}

function showOr(code: string, number: number): string {
  try {
    return format(code, number, { locale: 'en-GB' });
  } catch {
    return String(number);
  }
}
