import { lazy } from 'react';

/** Loaded for those who may register alone: readers load neither the form nor the list box. */
export const LazyAddMeasureForm = lazy(async () => {
  const { AddMeasureForm } = await import('./add-measure-form.tsx');
  return { default: AddMeasureForm };
});
