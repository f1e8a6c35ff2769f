import { SIGNAL_EXAMPLES } from './signal-examples.ts';

export function SignalRules() {
  return (
    <>
      <h2 id="signal">A real change, or chance</h2>
      <p>
        Most figures go up and down a little without anything having changed. Statistical process control, the
        method of the NHS guide “Making Data Count”, draws limits around a series: the mean, and 2.66 times
        the average step from one figure to the next on either side. A figure that fits is called noise. It is
        a signal when
      </p>
      <ul>
        <li>it lies outside the limits;</li>
        <li>it is one of seven in a row that all rise, or all fall;</li>
        <li>it is one of seven in a row on the same side of the mean;</li>
        <li>it is one of two in three that come close to the same limit.</li>
      </ul>
      <p>
        Fewer than six figures have no limits and tell no signal; six to eleven have trial limits. Where a
        definition changes, the limits begin again. Running totals and rolling figures are never tested, since
        each holds part of the one before. A signal says nothing about the target: what is rated red may be
        steady, and what is green may be getting worse. Two examples, with made-up figures:
      </p>
      <ul>
        {SIGNAL_EXAMPLES.map((explanation) => (
          <li key={explanation}>{explanation}</li>
        ))}
      </ul>
    </>
  );
}
