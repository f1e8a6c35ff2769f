import tool from '../../shared/tool-button.module.css';
import { NotLoaded } from '../opening/not-loaded.tsx';
import { onDemand } from '../opening/on-demand.ts';
import { useOpening } from '../opening/use-opening.ts';
import type { PickerProps } from './opened-picker.tsx';

const OPENED = onDemand(async () => (await import('./opened-picker.tsx')).OpenedPicker);

/** Which columns are shown, and in what order. The choosing is loaded when it is first opened. */
export function ColumnPicker(props: PickerProps) {
  const { opened, failed, pressing } = useOpening(OPENED);
  if (opened !== null) return <opened.Code {...props} />;
  return (
    <>
      <button type="button" className={tool.button} aria-expanded={false} {...pressing}>
        Columns
      </button>
      {failed && <NotLoaded />}
    </>
  );
}
