import type { FrameworkData } from '@dial/domain/strategy-data/framework-data';
import { duplicates } from '../duplicates.ts';

const FILE = 'measures-framework/framework.yaml';

/** Layers and directorates that are not known, ids used twice, numbers left out or wrong. One line each. */
export function checkFramework(framework: FrameworkData, directorates: ReadonlySet<string>): string[] {
  const { layers, measures } = framework;
  const known = new Set(layers.map(({ id }) => id));
  return [
    ...[...duplicates(layers.map(({ id }) => id))].map((id) => `${id}, id: is there twice`),
    ...[...duplicates(measures.map(({ id }) => id))].map((id) => `${id}, id: is there twice`),
    ...measures.flatMap(({ id, layer, number, directorate }) => [
      ...(known.has(layer) ? [] : [`${id}, layer: unknown layer ${layer}`]),
      ...(id.endsWith(`-${number}`) ? [] : [`${id}, number: ${number} is not that of the id`]),
      ...(directorate === null || directorates.has(directorate)
        ? []
        : [`${id}, directorate: unknown directorate ${directorate}`]),
    ]),
    ...layers.flatMap(({ id }) => missingNumbers(framework, id)),
    ...brokenQuestions(framework),
  ].map((error) => `${FILE}: ${error}`);
}

/** A layer counts its measures from 1 and leaves no number out. */
function missingNumbers({ measures }: FrameworkData, layer: string): string[] {
  const numbers = new Set(measures.filter((measure) => measure.layer === layer).map(({ number }) => number));
  const upTo = Math.max(0, ...numbers);
  return Array.from({ length: upTo }, (_, index) => index + 1)
    .filter((number) => !numbers.has(number))
    .map((number) => `${layer}, number: ${number} is left out`);
}

/** A blank question's cell means the question above. */
function brokenQuestions({ measures }: FrameworkData): string[] {
  return measures
    .filter(({ question_inherited: inherited, question }, index) => {
      return inherited && measures[index - 1]?.question !== question;
    })
    .map(({ id }) => `${id}, question: is said to be inherited, but the measure above has another`);
}
