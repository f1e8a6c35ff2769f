import { describe, expect, it } from 'vitest';
import { escapeXml } from './escape-xml.ts';

describe('a text for XML', () => {
  it('has its marks escaped', () => {
    expect(escapeXml('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
  });

  it('leaves out what XML does not know, and keeps lines and tabs', () => {
    expect(escapeXml('a\u0000b\u000bc\uffff\td\ne')).toBe('abc\td\ne');
  });

  it('has no half letters', () => {
    expect(escapeXml('a\ud800b')).toBe('a\ufffdb');
  });
});
