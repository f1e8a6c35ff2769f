import type { EditionData } from '@dial/domain/edition-data/edition-data';
import { describe, expect, it } from 'vitest';
import { EDITIONS, readEdition } from '../read-edition.ts';
import { compareEdition } from './compare-edition.ts';
import { readSecondReading, readSettled } from './read-second-reading.ts';
import { report } from './report.ts';

it.each(EDITIONS)(
  '%s: every difference between the two readings is settled, and no settlement is stale',
  (id) => {
    const { lines, settled } = report(
      id,
      compareEdition(readEdition(id), readSecondReading(id)),
      readSettled(id),
    );
    expect(lines.slice(2)).toEqual([]);
    expect(settled).toBe(true);
  },
);

describe('a change to the record is noticed', () => {
  const id = '2023-24-q3';
  const edition = readEdition(id);
  const found = (changed: Partial<EditionData>) => {
    const comparisons = compareEdition({ ...edition, ...changed }, readSecondReading(id));
    return report(id, comparisons, readSettled(id)).lines.slice(2).join('\n');
  };

  it('in a value', () => {
    const observations = edition.observations.map((row) =>
      row.line === 186 && row.column === 'Q3' ? { ...row, value: '119' } : row,
    );
    expect(found({ observations })).toContain(
      'line 186, Q3, cases-prevented-from-homelessness, value: first "119"',
    );
  });

  it('in a cell left out', () => {
    const targets = edition.targets.filter(({ line }) => line !== 186);
    expect(found({ targets })).toContain('line 186, Annual, No. of Cases Prevented');
  });

  it('in a published rating', () => {
    const indicators = edition.indicators.map((row) =>
      row.lines[0] === 186 ? { ...row, printed_rag: null } : row,
    );
    expect(found({ indicators })).toContain(
      'line 186, row, cases-prevented-from-homelessness, rag: first "none"',
    );
  });

  it('in an officer', () => {
    const indicators = edition.indicators.map((row) =>
      row.responsibility.line === 10
        ? { ...row, responsibility: { ...row.responsibility, reporting_officers: ['Nazakat Ali'] } }
        : row,
    );
    expect(found({ indicators })).toContain('line 10, responsibility');
  });

  it('in a highlight', () => {
    expect(found({ highlights: edition.highlights.slice(1) })).toContain('line 142, highlight');
  });

  it('in a commentary box', () => {
    const commentary = edition.commentary.map((box) => ({ ...box, date_raw: null }));
    expect(found({ commentary })).toContain(
      'line 223, commentary, cases-prevented-from-homelessness-2024-02-26, date',
    );
    expect(found({ commentary: edition.commentary.slice(1) })).toContain('line 223, commentary');
  });

  it('in the headline table', () => {
    const areas = edition.head.areas.map((area) => ({
      ...area,
      published: area.published && { ...area.published, red: area.published.red + 1 },
    }));
    expect(found({ head: { ...edition.head, areas } })).toContain(
      'headline, Net Zero, red: first "1", second "0"',
    );
  });

  it('in a figure of a part of the town, and in one left out', () => {
    const observations = edition.observations.map((row) =>
      row.breakdown === 'ward-lewsey' ? { ...row, value: '41' } : row,
    );
    expect(found({ observations })).toContain(
      'line 917, breakdown, neet-percent, ward-lewsey, value: first "41", second "14"',
    );
    const fewer = edition.observations.filter(({ breakdown }) => breakdown !== 'ward-lewsey');
    expect(found({ observations: fewer })).toContain('line 917, breakdown, Yr12-Yr13 NEET, Lewsey');
  });
});
