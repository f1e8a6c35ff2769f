import { PageHeading } from '../shared/page-heading.tsx';

export function loader() {
  return null;
}

export function Component() {
  return <PageHeading title="Indicator">Indicator</PageHeading>;
}
