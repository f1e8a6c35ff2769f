import { escapeXml } from '../../text/escape-xml.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** An element as markup: attributes escaped, numbers to a tenth of a pixel, children as they are. */
export function svgElement(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value)}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** @throws RangeError of what is no number: a drawing with NaN in it shows nothing and says nothing */
function rounded(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('A drawing has no place for what is no number.');
  return String(Math.round(value * 10) / 10 + 0);
}
