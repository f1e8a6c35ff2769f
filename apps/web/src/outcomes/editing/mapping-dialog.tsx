import type { OptionGroup } from '../../shared/combo-field/combo-field.tsx';
import '../../shared/react-aria-style.ts';
import { indicatorName } from '@dial/domain/text/indicator-name';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { ChangeForm } from './change-form.tsx';
import type { EditTarget } from './edit-target.ts';
import type { EditedMapping } from './edited-mapping.ts';
import styles from './mapping-dialog.module.css';
import { ProposeForm } from './propose-form.tsx';

interface Props {
  readonly form: string;
  readonly target: EditTarget;
  /** The mapping that is changed; undefined where a measure is proposed. */
  readonly mapping: EditedMapping | undefined;
  readonly choices: readonly OptionGroup[];
  /** The mapping that a proposal is in conflict with. */
  readonly conflicting: string | null;
  readonly onTarget: (target: EditTarget | null) => void;
}

/** The forms about mappings, in a dialog: what was typed stays, wherever the page moves the measure meanwhile. */
export default function MappingDialog({ form, target, mapping, choices, conflicting, onTarget }: Props) {
  const close = () => onTarget(null);
  const outcome = target.kind === 'propose' ? target.outcome.name : mapping?.outcome.name;
  return (
    <ModalOverlay isOpen onOpenChange={close} className={styles.overlay ?? ''}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title" level={2} className={styles.title ?? ''}>
            {target.kind === 'propose' || mapping === undefined
              ? 'Propose a measure'
              : indicatorName(mapping.indicator)}
          </Heading>
          <p className={styles.outcome}>For the outcome: {outcome}</p>
          {target.kind === 'propose' && (
            <ProposeForm
              form={form}
              outcome={target.outcome}
              indicator={target.indicator}
              choices={choices}
              conflicting={conflicting}
              onGoOn={(id, typed) => onTarget({ kind: 'change', mapping: id, undo: false, typed })}
              onCancel={close}
            />
          )}
          {target.kind === 'change' && mapping !== undefined && (
            <ChangeForm
              form={form}
              mapping={mapping}
              undo={target.undo}
              typed={target.typed}
              onCancel={close}
            />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
