const ATTRIBUTES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
] as const;

/**
 * Writes what stylesheets say about a drawing's elements into their attributes, so that it looks the same as a file of its own:
 * without classes, custom properties or style attributes. The drawing must be in the document.
 */
export function flattenSvg(drawing: SVGSVGElement): void {
  const elements = [...drawing.querySelectorAll<SVGElement>('*')];
  // All styles are read before any class goes, since children inherit from their parents.
  const styles = elements.map((element) => {
    const computed = getComputedStyle(element);
    return ATTRIBUTES.map((name) => [name, computed.getPropertyValue(name)] as const);
  });
  elements.forEach((element, index) => {
    for (const [name, value] of styles[index] ?? []) if (value !== '') element.setAttribute(name, value);
    for (const name of ['class', 'style', 'tabindex', 'role', 'clip-path']) element.removeAttribute(name);
  });
}
