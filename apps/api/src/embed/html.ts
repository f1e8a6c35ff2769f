import { escapeXml } from '@dial/domain/text/escape-xml';

/** Markup that is safe as it is; texts become it by being escaped. */
export interface Html {
  readonly markup: string;
}

/** Markup from a template: what is put in is escaped unless it is markup itself. Null puts in nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html | null)[]): Html {
  const written = parts.map((part, index) => {
    const value = values[index] ?? null;
    return `${part}${value === null ? '' : typeof value === 'string' ? escapeXml(value) : value.markup}`;
  });
  return { markup: written.join('') };
}

export function together(parts: readonly Html[]): Html {
  return { markup: parts.map(({ markup }) => markup).join('') };
}
