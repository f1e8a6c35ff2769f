import type { FrameworkData } from '@dial/domain/strategy-data/framework-data';
import type { TableRows } from './table-rows.ts';

/** The measures framework as a whole, its layers and their measures. */
export function frameworkRows(framework: FrameworkData | null): TableRows[] {
  if (framework === null) return [];
  const { document, title, introduction, planning_rule, lost_pictures, layers, measures } = framework;
  return [
    {
      table: 'StrategyDocument',
      key: ['part'],
      rows: [
        {
          part: 'framework',
          documentId: document,
          title,
          body: { introduction, planning_rule, lost_pictures },
        },
      ],
    },
    {
      table: 'MeasureLayer',
      key: ['id'],
      rows: layers.map(
        ({ id, name, purpose, oversight, owners, changed_by: changedBy, reported, printed }, index) => ({
          id,
          name,
          position: index + 1,
          purpose,
          oversight,
          owners,
          changedBy,
          reported,
          printed: printed.raw,
          documentId: document,
          line: printed.line,
        }),
      ),
    },
    {
      table: 'FrameworkMeasure',
      key: ['id'],
      rows: measures.map((measure) => ({
        id: measure.id,
        layerId: measure.layer,
        number: measure.number,
        question: measure.question,
        questionInherited: measure.question_inherited,
        measure: measure.measure,
        directorateId: measure.directorate,
        placeholder: measure.placeholder,
        note: measure.note,
        retired: false,
        documentId: document,
        firstLine: measure.lines[0],
        lastLine: measure.lines[1],
      })),
    },
  ];
}
