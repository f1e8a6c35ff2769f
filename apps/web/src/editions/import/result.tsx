import { Link } from 'react-router';
import { Notice } from '../../shared/editing/notice.tsx';
import { plural } from '../../shared/plural.ts';
import { ProblemTable } from '../../shared/upload/problem-table.tsx';
import { countWords } from './count-words.ts';
import type { FiguresAnswer } from './figures-answer.ts';
import styles from './import.module.css';

interface Props {
  readonly answer: FiguresAnswer;
  readonly edition: string;
}

/** What came of the file: the figures that are filed now, or all that is wrong. */
export function Result({ answer, edition }: Props) {
  switch (answer.kind) {
    case 'failed':
      return (
        <Notice title="No answer came" tone="problem" about={answer}>
          <p>Choose the file again: figures that are filed already would be left as they are.</p>
        </Notice>
      );
    case 'refused':
      return (
        <Notice title="The file was not taken" tone="problem" about={answer}>
          <p>{answer.message}</p>
        </Notice>
      );
    case 'errors': {
      const { errors, count } = answer;
      return (
        <div className={styles.result}>
          <Notice
            title={`${plural(count, 'error')} to put right: nothing is filed`}
            tone="problem"
            about={answer}
          >
            <p>
              {count > errors.length && `The first ${errors.length} are listed. `}
              Mend them in the file and choose it again.
            </p>
          </Notice>
          <ProblemTable title="Errors" problems={errors} fileName="errors.csv" />
        </div>
      );
    }
    case 'done': {
      const { added, changed } = answer.counts;
      const title = added + changed === 0 ? 'Nothing was changed' : 'The figures are filed';
      return (
        <Notice title={title} tone="done" about={answer}>
          {countWords(answer.counts).map((words) => (
            <p key={words}>{words}</p>
          ))}
          <p>
            <Link to={`/editions/${edition}`}>See the edition</Link>
          </p>
        </Notice>
      );
    }
  }
}
