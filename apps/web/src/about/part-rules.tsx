import { LEAST_BASE, LEAST_COUNT } from '@dial/domain/breakdown/small-number';

export function PartRules() {
  return (
    <>
      <h2 id="neighbours">Beside other places</h2>
      <p>
        A figure is set beside the national one, and that of statistical neighbours (councils like this one),
        only where all are of the same period. The gap is the own figure less the other; of percentages it is
        in percentage points. Plain numbers have no gap, as they depend on how many people live in a place.
        Dial ranks no councils, and no indicators against each other.
      </p>
      <h2 id="parts">Wards, ages and other parts</h2>
      <p>
        Where documents print, or officers file, figures for a part of the town or of its people, they stand
        beside the whole. A number of people in a part is not a rate: a larger part has more of them. “Of the
        whole” is the percentage of all those counted who are in that part.
      </p>
      <p>
        Numbers of fewer than {LEAST_COUNT} people that officers file are not given, nor shares of fewer than{' '}
        {LEAST_BASE}, as they could say something about one of them; nor is a further part’s, where the first
        could be worked out from it. What a document prints is public already and stays.
      </p>
    </>
  );
}
