import { type IStylesOptions, LineRuleType } from 'docx';

/** A sans that every office program has; sizes are half points, spaces twips. */
const FONT = 'Arial';
const ACCENT = '1D4F91';

/** Word's own styles, so that a clerk finds them where they are looked for. */
export const DOCX_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 20, color: '15202B', language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 90, line: 250, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: FONT, size: 60, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 2400, after: 240 } },
    },
    heading1: {
      run: { font: FONT, size: 36, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 300, after: 120 } },
    },
    heading2: {
      run: { font: FONT, size: 27, bold: true, color: '15202B' },
      paragraph: { spacing: { before: 180, after: 80 } },
    },
    heading3: {
      run: { font: FONT, size: 22, bold: true, color: '15202B' },
      paragraph: { spacing: { before: 130, after: 50 } },
    },
    hyperlink: { run: { color: ACCENT, underline: {} } },
  },
};
