import { readFigure } from '@dial/domain/return/read-figure';
import { RETURN_COLUMNS, type ReturnColumn } from '@dial/domain/spreadsheet/return-columns';
import { STATUS_WORDS } from '@dial/domain/spreadsheet/status-words';
import { parseDecimal } from '@dial/domain/value/parse-decimal';
import type { Unit } from '@dial/domain/value/unit';
import type { TemplateRow } from './template-row.ts';

/** What a cell of the template holds: a plain decimal, an ISO date or text. */
export type TemplateValue =
  | { readonly kind: 'number' | 'date' | 'text'; readonly text: string }
  | { readonly kind: 'empty' };

export const TEMPLATE_COLUMNS = Object.keys(RETURN_COLUMNS) as readonly ReturnColumn[];

const EMPTY: TemplateValue = { kind: 'empty' };

/** The cells of a return's row, by column. A draft's figure that cannot be read stays as it was typed. */
export function templateValues(row: TemplateRow): Readonly<Record<ReturnColumn, TemplateValue>> {
  const { content } = row;
  return {
    id: textValue(row.id),
    indicator: textValue(row.title),
    period: textValue(row.period),
    unit: textValue(row.unit),
    target: numberOrText(row.target),
    lastFigure: textValue(row.lastFigure),
    lastYear: numberOrText(row.lastYear),
    value: figure(content?.value, row.unit),
    numerator: figure(content?.numerator, 'number'),
    denominator: figure(content?.denominator, 'number'),
    status: content === null ? EMPTY : textValue(STATUS_WORDS[content.status]),
    expected: content?.expected ? { kind: 'date', text: content.expected } : EMPTY,
    reason: textValue(content?.reason),
    commentary: textValue(content?.commentary),
  };
}

function textValue(text: string | null | undefined): TemplateValue {
  return text === null || text === undefined || text.trim() === '' ? EMPTY : { kind: 'text', text };
}

function numberOrText(text: string | null): TemplateValue {
  const read = parseDecimal(text ?? '');
  return read.ok ? { kind: 'number', text: read.value.toFixed() } : textValue(text);
}

/** A figure as a number where that alone says it: "10,000m" in £m needs its m. */
function figure(typed: string | null | undefined, unit: Unit): TemplateValue {
  const asAsked = readFigure(typed ?? '', unit);
  // Parts are counts, or pounds.
  const read = asAsked.ok || unit !== 'number' ? asAsked : readFigure(typed ?? '', '£');
  const plain = read.ok ? read.value.toFixed() : '';
  return readFigure(plain, unit).ok ? { kind: 'number', text: plain } : textValue(typed);
}
