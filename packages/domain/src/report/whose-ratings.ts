import type { Stage } from '../stage/stage.ts';

interface Rated {
  /** It was opened in Dial; else a document prints it. */
  readonly filed: boolean;
  readonly stage: Stage;
  readonly coloursSurvived: boolean;
  readonly thresholdsPrinted: boolean;
}

/** Whose colours an edition shows, in a sentence. */
export function whoseRatings({ filed, stage, coloursSurvived, thresholdsPrinted }: Rated): string {
  if (filed && stage !== 'PUBLISHED')
    return 'Worked out from what officers have filed so far. Where people have set another rating, it is shown and said.';
  if (filed)
    return 'Each is shown as it was published, with Dial’s own calculation beside it on the indicator’s page.';
  if (coloursSurvived)
    return 'Each is shown as the council printed it, with Dial’s own calculation beside it on the indicator’s page.';
  const rule = thresholdsPrinted ? 'the thresholds the edition prints' : 'its default rule';
  return `The colours printed in this edition did not survive in its text, so Dial rates the figures by ${rule}.`;
}
