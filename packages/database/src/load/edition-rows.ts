import type { EditionData } from '@dial/domain/edition-data/edition-data';
import { sortKey } from '@dial/domain/text/sort-key';
import type { TableRows } from './table-rows.ts';
import { upperSnake } from './upper-snake.ts';

/** The edition itself and what it says as a whole: areas, how it words outcomes, meetings, glossary. */
export function editionRows({ head, glossary }: EditionData): TableRows[] {
  return [
    {
      table: 'Edition',
      key: ['id'],
      rows: [
        {
          id: head.id,
          title: head.title,
          financialYear: head.financial_year,
          quarter: head.quarter,
          stage: 'PUBLISHED',
          publishedOn: null,
          sortKey: head.id,
          documentId: head.document,
          version: head.version?.raw ?? null,
          producedBy: head.produced_by?.raw ?? null,
          introduction: head.introduction,
          links: head.links,
          legend: head.legend,
          printedTitles: head.printed_titles,
          coloursSurvived: head.colours_survived,
          thresholdsPrinted: head.legend.length > 0,
        },
      ],
    },
    {
      table: 'EditionArea',
      key: ['id'],
      rows: head.areas.map((area) => ({
        id: area.id,
        editionId: head.id,
        name: area.name,
        position: area.position,
        description: area.description,
        references: area.references,
        publishedRed: area.published?.red ?? null,
        publishedAmber: area.published?.amber ?? null,
        publishedGreen: area.published?.green ?? null,
        publishedRaw: area.published?.raw ?? [],
        line: area.lines[0] ?? null,
      })),
    },
    {
      table: 'AreaTargetOutcome',
      key: ['areaId', 'outcomeId'],
      rows: head.areas.flatMap((area) =>
        area.target_outcomes.map(({ id, text, raw, line }, index) => ({
          areaId: area.id,
          outcomeId: id,
          position: index + 1,
          text,
          raw,
          line,
        })),
      ),
    },
    {
      table: 'Meeting',
      key: ['editionId', 'position'],
      rows: head.meetings.map(({ body, date, date_raw, line }, index) => ({
        editionId: head.id,
        position: index + 1,
        body,
        date,
        dateRaw: date_raw,
        line,
      })),
    },
    {
      table: 'GlossaryTerm',
      key: ['editionId', 'term'],
      rows: glossary.map(({ term, explanation, link_label, raw, line }) => ({
        editionId: head.id,
        term,
        explanation,
        linkLabel: link_label,
        raw,
        line,
        sortKey: sortKey(term),
      })),
    },
  ];
}

/** What an edition says about its indicators beside their figures: highlights, commentary, conflicts. */
export function narrativeRows({ head, highlights, commentary, conflicts }: EditionData): TableRows[] {
  const highlightId = (highlight: { kind: string; position: number }) =>
    `${head.id}.${highlight.kind}.${highlight.position}`;
  return [
    {
      table: 'Highlight',
      key: ['id'],
      rows: highlights.map((highlight) => ({
        id: highlightId(highlight),
        editionId: head.id,
        kind: upperSnake(highlight.kind),
        position: highlight.position,
        text: highlight.text,
        line: highlight.line,
      })),
    },
    {
      table: 'HighlightIndicator',
      key: ['highlightId', 'indicatorId'],
      rows: highlights.flatMap((highlight) =>
        highlight.indicators.map((indicatorId, index) => ({
          highlightId: highlightId(highlight),
          indicatorId,
          position: index + 1,
        })),
      ),
    },
    {
      table: 'Commentary',
      key: ['id'],
      rows: commentary.map((box, index) => ({
        id: `${head.id}.${box.id}`,
        editionId: head.id,
        position: index + 1,
        text: box.text,
        printed: box.printed,
        heading: box.heading_raw,
        authors: box.authors,
        authorRaw: box.author_raw,
        date: box.date,
        dateRaw: box.date_raw,
        note: box.note,
        firstLine: box.lines[0],
        lastLine: box.lines[1],
      })),
    },
    {
      table: 'CommentaryCover',
      key: ['commentaryId', 'indicatorId'],
      rows: commentary.flatMap((box) =>
        box.covers.map((indicatorId, index) => ({
          commentaryId: `${head.id}.${box.id}`,
          indicatorId,
          position: index + 1,
        })),
      ),
    },
    {
      table: 'Conflict',
      key: ['id'],
      rows: conflicts.map((conflict, index) => ({
        id: `${head.id}.${conflict.id}`,
        editionId: head.id,
        position: index + 1,
        subject: conflict.subject,
        reason: conflict.reason,
      })),
    },
    {
      table: 'ConflictReading',
      key: ['conflictId', 'position'],
      rows: conflicts.flatMap((conflict) =>
        conflict.readings.map((reading, index) => ({
          conflictId: `${head.id}.${conflict.id}`,
          position: index + 1,
          raw: reading.raw,
          documentId: head.document,
          line: reading.line,
          standing: reading.standing,
          note: reading.note,
        })),
      ),
    },
    {
      table: 'ConflictIndicator',
      key: ['conflictId', 'indicatorId'],
      rows: conflicts.flatMap((conflict) =>
        conflict.indicators.map((indicatorId) => ({ conflictId: `${head.id}.${conflict.id}`, indicatorId })),
      ),
    },
  ];
}
