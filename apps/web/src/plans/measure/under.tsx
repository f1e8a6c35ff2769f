import { Link } from 'react-router';
import type { PlanMeasure } from './plan-measure.ts';

/** The measure that a plan's measure should change; or that it is outside the framework. */
export function Under({ measure: { frameworkMeasure, proposedMeasure } }: { readonly measure: PlanMeasure }) {
  if (frameworkMeasure !== null) {
    const { id, number, measure, layer } = frameworkMeasure;
    return (
      <>
        <Link to={`/framework/${id}`}>{measure}</Link> ({layer.name}, {number})
      </>
    );
  }
  if (proposedMeasure !== null) {
    return (
      <>
        <Link to={`/framework/${proposedMeasure.id}`}>{proposedMeasure.text}</Link> (Luton 2040)
      </>
    );
  }
  return <>None: outside the framework</>;
}
