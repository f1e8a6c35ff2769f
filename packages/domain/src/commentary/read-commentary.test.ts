import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Run } from './block.ts';
import { readCommentary } from './read-commentary.ts';

/** A short way to write blocks: links as <href|text>, lists by their items. */
const show = (runs: readonly Run[]) =>
  runs.map(({ text, href }) => (href === null ? text : `<${href}|${text}>`)).join('');
const shown = (text: string) =>
  readCommentary(text).blocks.map((block: Block) =>
    block.kind === 'paragraph' ? show(block.runs) : [block.ordered ? '1' : '-', ...block.items.map(show)],
  );

it.each<[string, string, (string | string[])[]]>([
  ['nothing', '', []],
  ['blank lines', ' \n\n ', []],
  ['paragraphs', 'One\ntwo.\n\nThree.', ['One\ntwo.', 'Three.']],
  ['lines of Windows', 'One\r\ntwo\r\n\r\nthree', ['One\ntwo', 'three']],
  ['a break by two spaces', 'a  \nb', ['a\nb']],
  ['bullets', 'So:\n- a\n* b', ['So:', ['-', 'a'], ['-', 'b']]],
  ['numbers', '1. a\n2. b', [['1', 'a', 'b']]],
  ['numbers with brackets', '1) a\n1) b', [['1', 'a', 'b']]],
  ['an item of two paragraphs', '- a\n\n  b\n- c', [['-', 'a\nb', 'c']]],
  ['a list in a list', '1. a\n   - x\n   - y\n2. b', [['1', 'a\n- x\n- y', 'b']]],
  ['an empty item', '-', [['-', '-']]],
  ['numbers that begin elsewhere', '2023. It was.\n2024. It is.', ['2023. It was.', '2024. It is.']],
  ['a number alone', '7.', ['7.']],
  ['a decimal and a minus', '0.5 is\n-0.3 is', ['0.5 is\n-0.3 is']],
  ['a star without a space', '*Quarter 3 data', ['*Quarter 3 data']],
  ['a rule of stars', 'a\n\n* * *\n\nb', ['a', '* * *', 'b']],
  [
    'a link',
    'See [the *plan*](https://example.org/a_(b)?c=1#d).',
    ['See <https://example.org/a_(b)?c=1#d|the *plan*>.'],
  ],
  ['a mail address', '[Ada](mailto:ada@example.org)', ['<mailto:ada@example.org|Ada>']],
  ['a link with a title', '[a](http://example.org "T")', ['<http://example.org|a>']],
  ['a link without words', '[](http://example.org)', ['<http://example.org|http://example.org>']],
  ['a link in an item', '- [a](http://example.org)', [['-', '<http://example.org|a>']]],
  ['an address alone', 'https://example.org', ['https://example.org']],
])('reads %s', (_, text, blocks) => {
  expect(shown(text)).toEqual(blocks);
});

it.each([
  '# Heading',
  '**bold** _and_ `code`',
  '> quoted',
  '```\ncode\n```',
  '<b onclick="x()">bold</b>',
  '<script>alert(1)</script>',
  '&lt;script&gt; &amp; &#106;',
  '<https://example.org>',
  '[a]: https://example.org',
  '[a][b] and [c]',
  'Title\n=====',
  '| a | b |\n|---|---|',
  'a \\* b\\',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](&#106;avascript:alert(1))',
  '[a](data:text/html,x)',
  '[a](vbscript:x)',
  '[a](//example.org)',
  '[a](/editions)',
  '[a](https://example.org@evil.example)',
  '[a](https://user:pass@evil.example/)',
  '[a](https://example.org\\@evil.example)',
  '[a](https://example.org\\.evil.example)',
  '[a](<https://example.org/a b>)',
  '[a](<https://ex\tample.org>)',
  '[a](mailto:a@example.org?bcc=b@example.org)',
  '[a](file:///etc/passwd)',
  '[a](https:)',
])('keeps %j as it is typed', (text) => {
  expect(shown(text)).toEqual([text]);
});

it('shows what is left of a picture as a link', () => {
  expect(shown('![a](https://example.org/a.png)')).toEqual(['!<https://example.org/a.png|a>']);
});

it('keeps text plain that is longer than commentary may be', () => {
  const long = `- a\n\n${'b'.repeat(10_000)}`;
  expect(shown(long)).toEqual(['- a', 'b'.repeat(10_000)]);
});

describe('whatever is typed', () => {
  // Each takes seconds, or every word of the stack, in a parser that nests without bound.
  it.each([
    ['* '.repeat(4999)],
    ['1. '.repeat(3333)],
    ['- * + '.repeat(1600)],
    ['['.repeat(5000) + ']'.repeat(5000)],
    ['[a]('.repeat(2500)],
    ['![[]()'.repeat(1600)],
    ['\n\n'.repeat(5000)],
    [Array.from({ length: 98 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ])('reads hostile text %#', (text) => {
    const runs = readCommentary(text).blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.runs : block.items.flat(),
    );
    expect(runs.map((run) => run.text).join('').length).toBeLessThanOrEqual(text.length);
  });

  it('opens at most two lists on a line', () => {
    expect(shown('* '.repeat(4999))).toEqual(['* '.repeat(4999).trim()]);
  });

  it('links to nothing but the web and mail, and loses no letter', () => {
    const piece = fc.constantFrom(
      ...[
        '[',
        ']',
        '(',
        ')',
        '](',
        '- ',
        '1. ',
        '\n',
        '\n\n',
        ' ',
        '<',
        '>',
        '&#58;',
        ':',
        '\\',
        '"',
        '!',
        '`',
      ],
      ...[
        'javascript:',
        'https://',
        'http://a.example',
        'mailto:',
        'a@b',
        'word',
        '  ',
        '\t',
        '*',
        '#',
        '\u0000',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const { blocks } = readCommentary(text);
        const runs = blocks.flatMap((block) =>
          block.kind === 'paragraph' ? block.runs : block.items.flat(),
        );
        for (const { href } of runs) if (href !== null) expect(href).toMatch(/^(https?:\/\/[^@\s/]|mailto:)/);
        // A link's title alone is not shown; in these pieces every title has quotes.
        const letters = (said: string) => said.match(/word/g)?.length ?? 0;
        const kept = letters(runs.map(({ text: said, href }) => `${said} ${href ?? ''}`).join(' '));
        if (!text.includes('"')) expect(kept).toBeGreaterThanOrEqual(letters(text));
      }),
    );
  });
});
