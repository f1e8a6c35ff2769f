import { PageHeading } from '../shared/page-heading.tsx';

export function Component() {
  return <PageHeading title="Ratings">Ratings</PageHeading>;
}
